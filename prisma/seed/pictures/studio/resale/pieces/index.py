"""Which builder makes which piece, by the words of its title."""

BUILDERS = [
    ("slip dress", "dresses", "slip"),
    ("wrap dress", "dresses", "wrap"),
    ("wool coat", "coats", "camel"),
    ("trench", "coats", "trench"),
    ("tuxedo", "jackets", "tuxedo"),
    ("motorcycle", "jackets", "moto"),
    ("jeans", "denim", "jeans"),
    ("fisherman", "knits", "fisherman"),
    ("crewneck", "knits", "crewneck"),
    ("blouse", "blouse", "blouse"),
    ("skirt", "skirt", "skirt"),
    ("scarf", "scarf", "scarf"),
    ("blanket", "textiles", "blanket"),
    ("cushion", "textiles", "cushion"),
    ("hat", "accessories", "hat"),
    ("belt", "accessories", "belt"),
    ("loafers", "shoes", "loafers"),
    ("ankle boots", "shoes", "boots"),
    ("frame bag", "bags", "framed"),
    ("tote", "bags", "tote"),
    ("shoulder bag", "bags", "crescent"),
    ("clutch", "clutch", "clutch"),
    ("market basket", "basket", "basket"),
    ("bracelet", "jewellery", "bracelet"),
    ("cuff", "jewellery", "cuff"),
    ("pearl", "jewellery", "pearls"),
    ("signet", "small_jewellery", "signet"),
    ("brooch", "small_jewellery", "brooch"),
    ("hoop", "small_jewellery", "hoops"),
    ("tea set", "ceramics", "tea_set"),
    ("cake stand", "glassware", "cake_stand"),
    ("candlesticks", "metalware", "candlesticks"),
    ("salad bowl", "wood", "salad_bowl"),
    ("casserole", "metalware", "casserole"),
    ("botanical", "botanical", "framed"),
    ("chair", "chair", "chair"),
]


def module_of(title):
    for words, module, name in BUILDERS:
        if words in title.lower():
            return module, name
    raise NotImplementedError("no scene for " + title)
