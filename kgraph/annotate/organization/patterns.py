"""Words that show that a name is the name of a body.

In: nothing. Out: constants, each with an example. Weighing them is left to
`kgraph.annotate.name.weights`.
"""

BODY_HEADS = frozenset(
    """
    academy administration affairs agency airlines airways alliance army assembly association
    authority automotive aviation bank board brigade broadcaster brotherhood bureau cabinet capital
    carrier center centre chamber chancellery chaebol church club coalition college command
    commission committee community company concern confederation conglomerate congregation congress
    consortium consulate cooperative corporation corps council court daily department developer
    directorate duma electric electronics embassy energy engineering enterprise enterprises
    establishment exchange federation fertilisers finance firm fleet force forces foundation fund
    gas gazette group guard guards herald holding holdings hospital house industries infrastructure
    inspectorate institute institution insurance investments journal knesset laboratories laboratory
    league logistics mail majlis media metals mills minerals ministry mining mission monitor motors
    movement nations navy network news office oil operator ombudsman order organisation organization
    parliament partners party petrochemical petroleum pharma pipelines police port-authority post
    power press prosecutor publishing radio rail railways reserve reporter resources review rada
    school secretariat securities senate service services shipping shipyard shura society solutions
    state steel studies sultanate supervision syndicate systems task-force technologies technology
    telecom telegraph television times today treasury tribune tribunal trust union university
    utilities utility ventures works workshop wire aerospace agro agri aluminium aluminum banco bank
    battery beverages brewery capital cement chemicals chemical companhia compagnie construction
    construções construction-co copper dairy electricité électricité energia energie energies enerji
    energo farms fertiliser fertilizer foods forge freight fuel fuels garments gold holdings hydro
    hydropower institut insurance kraft lines lithium logistica marine materials microelectronics
    milling minera mineral minière mines nikel nitrogen nuclear optics petro pharma pharmaceuticals
    phosphates ports portos potash power properties rail railway renewables robotics sawt securities
    semiconductor semiconductors shipbuilding shipyards smelting société solar sociedad software
    space sugar telecommunications terminals textiles timber trading transmission transport travaux
    turbines uranium vacations vessels wind empresa corporación corporacion grupo gruppo gruppe
    werke stiftung syndicat fondation fundación circuits sensors leasing labs nonferrous cathode air
    cargo turbine turbines bloc joint-venture venture area argus bulletin chronicle courier dispatch
    examiner express guardian heraldo ledger mirror observer post posten presse sentinel standard
    star telegram zeitung
    """.split()
)
"""Last or first words of bodies: "Ebro *Logistics*", "*Ministry* of Energy", "*Banco* Sur"."""

LEGAL_FORMS = frozenset(
    """
    ab ag as a.s. asa bhd bv co co. corp corp. gmbh inc inc. jsc kk llc llp lp ltd ltd. nv ojsc oao
    ooo oy oyj pao pjsc plc pt pte pty s.a. sa sas sarl sdn spa s.p.a. srl tbk zao
    """.split()
)
"""Legal forms: "Nord *AG*"."""

APPOSED = frozenset(
    """
    agency airline alliance arm assembler association authority bank bloc body broadcaster brokerage
    builder campaigners carmaker carrier chain charity chipmaker company conglomerate consortium
    consultancy contractor cooperative corporation daily developer drugmaker enterprise exporter
    federation firm foundation fund giant group grouping holding importer institute insurer investor
    lender magazine maker manufacturer miner ministry monopoly movement network newspaper ngo
    operator organisation organization outlet paper party portal processor producer publication
    refiner regulator retailer shipowner shipper shipyard site start-up startup station steelmaker
    studio subsidiary supplier think-tank tank tanker trader union university unit utility venture
    watchdog weekly website
    """.split()
)
"""Common nouns beside a name of a body: "the *utility* Omrani", "Omrani, a *miner*"."""
