"""Credits of pictures and the small print of publishers.

In: nothing. Out: `NOTICE_RULES`, constants only, each with examples.
"""

from kgraph.clean.furniture.rules import Furniture, FurnitureRule, rule

_CAMERA = (
    r"(?:photos?|pictures?|images?|pics?|collages?|photographs?|illustrations?|graphics?|infographics?"
    r"|screenshots?|thumbnail|video|footage|cover|caption|maps?)"
)
_QUALITY = r"(?:(?:file|stock|cover|main|lead|featured|press|official|handout|header) )*"
_PICTURE_AGENCY = (
    r"(?-i:Getty(?: Images)?|Shutterstock|iStock|NurPhoto|Wikimedia Commons|Flickr|Unsplash|Pixabay"
    r"|Alamy(?: Stock Photo)?|ZUMA(?: Press)?|AP Photo|EPA-EFE|Xinhua Photo)"
)
_NEWS_AGENCY = (
    r"(?-i:Reuters|REUTERS|AFP|AP|EPA|EFE|ANSA|DPA|dpa|Xinhua|Anadolu(?: Agency)?|TASS|Sputnik"
    r"|Bloomberg|Kyodo|Yonhap|Handout|File)"
)
_AGENCY = rf"(?:{_PICTURE_AGENCY}|{_NEWS_AGENCY})"
_OWN_PIECE = (
    r"this (?:article|story|piece|commentary|op-ed|post|analysis|content|report)"
    r" (?:was|is|has been|first|originally)(?: \w+)?"
    r" (?:published|appeared|republished|posted|reproduced|provided|syndicated|translated|produced"
    r"|generated|supplied)\b.{0,160}"
)

NOTICE_RULES: tuple[FurnitureRule, ...] = (
    rule(
        Furniture.CREDIT,
        rf"[(\[*]*{_QUALITY}{_CAMERA}(?: (?:credits?|source|courtesy))?"
        r"(?: ?[:©/|] ?.{1,220}|(?: [–—-] | (?:by|courtesy(?: of)?|credit) )(?-i:[A-Z])[^.]{1,80})",
        "photo: harbour office",
        "Photo by Ada Roe / AFP",
        "Image credit: port authority",
        "Photo courtesy of Lamu County",
        "[Photo/Agency]",
        "File photo: cranes at the quay",
        longest=260,
    ),
    rule(
        Furniture.CREDIT,
        r"[(\[]?(?:(?:credits?|courtesy|archive) ?[:/|] ?.{1,90}|courtesy of [^.]{2,80}"
        r"|(?:file|stock|archive) (?:photo|image|picture)\b[^.]{0,60}\.?"
        r"|representational (?:image|picture).{0,60}|for illustration(?: purposes)?(?: only)?)"
        r"[)\]]?",
        "Credit: port authority",
        "File photo",
        "Courtesy of the embassy",
        longest=110,
    ),
    rule(
        Furniture.CREDIT,
        rf".{{0,220}}(?:[(\[|/©–—] ?{_QUALITY}(?:{_CAMERA}|credits?) ?[:/©] ?.{{2,60}}"
        rf"|[(\[|] ?{_PICTURE_AGENCY}\b.{{0,40}}|© ?{_AGENCY}\b.{{0,40}}"
        rf"|\b{_AGENCY} ?/ ?(?-i:[A-Z])[\w.'’ -]{{2,40}}"
        rf"|[.!?] {_QUALITY}{_CAMERA}(?: credit)?: .{{2,60}}"
        r"|[–—-] ?(?-i:[A-Z]{2,}(?:/[A-Z]{2,})*) photos?\b.{0,40}"
        rf"|/ ?{_AGENCY}|\bvia {_AGENCY})[)\].]?",
        "A crane at Lamu port. (Photo: county office)",
        "The minister at the talks. REUTERS/Ada Roe",
        "Ships wait off the coast (Getty Images)",
        "The dam in March © AFP",
        "Containers wait in the harbour. Photo: AFP",
        "The minister opens the dam. — CNA/CNS Photo Ada Roe",
        longest=280,
    ),
    rule(
        Furniture.LEGAL,
        r"©.{0,200}|(?:\(c\)|copyright) ?(?:©|\(c\)|:|\d{4}|by\b|reserved).{0,200}"
        r"|.{0,160}\ball rights reserved\b.{0,160}"
        r"|(?:terms (?:of|and) (?:use|service|conditions)"
        r"|(?:privacy|cookies?|legal) (?:policy|notice|settings|preferences|statement))"
        r"(?: ?[|•·/,&] ?.{0,100})?",
        "© 2024 Capital Daily",
        "Copyright 2024. All rights reserved.",
        "Privacy policy",
        "Terms of use | Privacy",
        longest=400,
    ),
    rule(
        Furniture.LEGAL,
        r".{0,80}\b(?:we|(?:this |our )?(?:web)?site)(?: and our partners)? uses? cookies\b.*"
        r"|(?:accept|reject|manage|allow)(?: all)? cookies.{0,60}"
        r"|by (?:continuing|using|clicking|browsing|subscribing|signing up|registering)\b.{0,90}"
        r"\b(?:you|I) (?:agree|accept|consent|acknowledge)\b.*",
        "We use cookies to improve your visit.",
        "Accept all cookies",
        "By continuing to use this site you agree to our terms.",
        longest=600,
    ),
    rule(
        Furniture.LEGAL,
        r"(?:(?:disclaimer|note) ?: ?)?(?:the )?(?:views|opinions)(?: and (?:views|opinions))?"
        r" (?:expressed|stated|presented)\b.{0,120}\b(?:authors?|own|reflect|represent)\b.*"
        rf"|disclaimer ?:.*|{_OWN_PIECE}|our standards: ?.{{0,80}}"
        r"|(?:re)?published (?:with|under|by) (?:the )?(?:permission|licen[cs]e|courtesy)\b"
        r".{0,120}",
        "The views expressed here are the author's own.",
        "Disclaimer: for information only.",
        "This article was first published by another outlet.",
        "Republished with permission",
        longest=500,
    ),
)
