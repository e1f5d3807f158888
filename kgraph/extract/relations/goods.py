"""Words of trade in goods.

In: nothing. Out: patterns of what is traded and in which amounts. Applying them is left to
`kgraph.extract.relations.exports_to`.
"""

GOODS = (
    r"(?:(?:crude |natural |liquefied |palm |olive |fuel |iron |rare[- ]earth |green |spare |gun |"
    r"solar |fighter |nuclear |raw |copper |cotton |heavy |refined |mineral |enriched |steel |"
    r"dairy |farm |agricultural |sea ?|cattle ?|tungsten |nickel |power |gas |oil )*"
    r"(?:oils?|gas|crude|diesel|gasoline|petrol|kerosene|fuels?|power|electricity|energy|coal|coke|"
    r"uranium|ores?|bauxite|alumina|concentrates?|copper|cathodes?|gold|silver|lithium|nickel|zinc|"
    r"cobalt|tungsten|titanium|antimony|gallium|aluminium|aluminum|steel|metals?|minerals?|earths|"
    r"wheat|grains?|barley|rice|maize|corn|flour|oats|sugar|cotton|yarn|wool|cashmere|silk|leather|"
    r"cocoa|coffee|tea|tobacco|leaf|fruits?|vegetables|cherries|apples|grapes|bananas|mangoes|"
    r"avocados|dates|berries|flowers|beans|lentils|peas|pulses|meat|beef|pork|lamb|poultry|chicken|"
    r"milk|butter|cheese|foods?|foodstuffs?|fish|cod|salmon|shrimps?|seafood|nuts|walnuts|almonds|"
    r"pistachios|cashews|honey|seeds?|soy\w*|soybeans|oilseeds|livestock|sheep|horses|"
    r"fertili[sz]ers?|ammonia|urea|potash|phosphates?|ethanol|methanol|sulphur|sulfur|hydrogen|"
    r"hydroxide|carbonate|LNG|LPG|pellets|biofuels?|chemicals?|plastics?|polymers?|cars?|vehicles?|"
    r"trucks?|buses|tractors?|turbines?|machines?|machinery|batteries|panels|cells|chips?|"
    r"semiconductors?|electronics|phones|textiles?|garments?|clothing|clothes|shoes|carpets|"
    r"furniture|timber|wood|pulp|paper|rubber|cement|clinker|marble|bricks|goods|products?|produce|"
    r"commodities|materials?|arms|weapons|jets?|drones?|missiles?|shells|ammunition|guns?|rifles|"
    r"howitzers|tanks|ships|boats|aircraft|planes|helicopters|locomotives|wagons|equipment|"
    r"components|parts|barrels|medicines?|vaccines?|drugs|supplies|cargo(?:es)?|diamonds|salt|water|"
    r"kits|devices|wine|beer|vodka|spirits|cigarettes))"
)
"""Things that are sold abroad, as a pattern."""

AMOUNT = (
    r"(?:tons?|tonnes?|barrels|bcm|cubic (?:met(?:er|re)s|feet)|megawatts?(?:-hours?)?|MW|GWh|TWh|"
    r"kilowatt-hours|terawatt[- ]hours|gigawatt-hours|litres|liters|gallons|containers|head of|"
    r"billion cubic|per ?cent of|% of|worth of|shipments? of|cargoes of|[bm]n cubic)"
)
"""Units in which goods are counted."""
