"""The vocabulary of the made-up articles.

In: nothing. Out: lists that `benchmarks.articles` draws from. Countries and currencies are real;
people, companies and projects are invented. Varied names matter: a language pipeline is quicker on
words it has just seen.
"""

COUNTRIES = {
    "Kenya": ("Kenyan", "Nairobi"),
    "Tanzania": ("Tanzanian", "Dodoma"),
    "Ghana": ("Ghanaian", "Accra"),
    "Morocco": ("Moroccan", "Rabat"),
    "Egypt": ("Egyptian", "Cairo"),
    "Oman": ("Omani", "Muscat"),
    "Jordan": ("Jordanian", "Amman"),
    "Georgia": ("Georgian", "Tbilisi"),
    "Azerbaijan": ("Azerbaijani", "Baku"),
    "Kazakhstan": ("Kazakh", "Astana"),
    "Uzbekistan": ("Uzbek", "Tashkent"),
    "Mongolia": ("Mongolian", "Ulaanbaatar"),
    "Vietnam": ("Vietnamese", "Hanoi"),
    "Indonesia": ("Indonesian", "Jakarta"),
    "Malaysia": ("Malaysian", "Kuala Lumpur"),
    "Japan": ("Japanese", "Tokyo"),
    "South Korea": ("South Korean", "Seoul"),
    "Australia": ("Australian", "Canberra"),
    "Chile": ("Chilean", "Santiago"),
    "Peru": ("Peruvian", "Lima"),
    "Colombia": ("Colombian", "Bogota"),
    "Uruguay": ("Uruguayan", "Montevideo"),
    "Mexico": ("Mexican", "Mexico City"),
    "Norway": ("Norwegian", "Oslo"),
    "Finland": ("Finnish", "Helsinki"),
    "Estonia": ("Estonian", "Tallinn"),
    "Portugal": ("Portuguese", "Lisbon"),
    "Romania": ("Romanian", "Bucharest"),
    "Serbia": ("Serbian", "Belgrade"),
    "Iceland": ("Icelandic", "Reykjavik"),
}
"""Country: demonym and capital."""

GIVEN_NAMES = (
    "Amina", "Tomás", "Yuki", "Nurlan", "Ingrid", "Kwame", "Leila", "Mateo", "Svetlana", "Tariq",
    "Ngoc", "Elif", "Bram", "Chiara", "Dulat", "Esi", "Farid", "Gulnara", "Henrik", "Ioana",
)  # fmt: skip

FAMILY_STEMS = (
    "Abeb", "Bekm", "Castell", "Darg", "Ekwens", "Ferr", "Gantul", "Halvors", "Ilies", "Jumab",
    "Karimz", "Lundgr", "Mbatha", "Nishik", "Okaf", "Petros", "Quint", "Rasul", "Soler", "Tamash",
)  # fmt: skip

FAMILY_ENDINGS = ("ov", "eta", "en", "ara", "ili", "escu", "ado", "anen", "uma", "ez")

COMPANY_STEMS = (
    "Altair", "Baobab", "Cobalt Ridge", "Dune", "Eastwind", "Fjordline", "Granite Bay", "Harmattan",
    "Isthmus", "Juniper", "Kestrel", "Lapis", "Meridian Gate", "Northmoor", "Ochre", "Pampero",
)  # fmt: skip

COMPANY_ENDINGS = ("Energy", "Logistics", "Mining", "Rail", "Ports", "Holdings", "Power", "Telecom")

OFFICES = (
    "President", "Prime Minister", "Foreign Minister", "Energy Minister", "Transport Minister",
    "Finance Minister",
)  # fmt: skip

RIVERS_AND_HILLS = (
    "Ashgrove", "Blackwater", "Copperfield", "Dry Valley", "Elkhorn", "Flint Hills", "Greyrock",
    "Highmarsh", "Ironwood", "Kite Lake", "Long Reef", "Maple Strait", "Narrow Pass", "Orchid Bay",
)  # fmt: skip

PROJECT_KINDS = (
    "Railway", "Solar Park", "Wind Farm", "Dry Port", "Copper Mine", "Power Plant", "Motorway",
    "Gas Pipeline", "Data Cable", "Hydropower Station",
)  # fmt: skip

GOODS = ("wheat", "copper", "machinery", "coffee", "fertiliser", "vehicles", "textiles", "timber")

BLOCS = (
    "the African Union", "the European Union", "ASEAN", "the World Bank", "the United Nations",
    "the Asian Development Bank", "the Arab League", "the African Development Bank",
)  # fmt: skip

CURRENCIES = ("${} million", "${} billion", "€{} million", "US${} billion", "{} million dollars")

APPROXIMATORS = ("", "", "", "about ", "more than ", "nearly ", "up to ", "at least ")

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
