"""The mechanics of a page: menus, buttons, counters, bread crumbs, end marks, link lists.

In: nothing. Out: `PAGE_RULES`, constants only, each with examples.
"""

from kgraph.clean.furniture.rules import NETWORK, PIECE, Furniture, FurnitureRule, rule

_BUTTONS = "|".join(
    (
        r"(?:top|bottom|end) of (?:the )?page",
        r"(?:back|scroll|return|go) to (?:the )?top(?: button)?|pdf",
        r"(?:skip|jump) to (?:the )?(?:main )?(?:content|navigation)",
        r"(?:main |toggle |open |close )?(?:menu|navigation|sidebar)",
        r"search(?: this site| here)?|home(?: ?page)?|site ?map|loading|close|cancel|submit",
        r"(?:sign|log) ?(?:in|out|up)(?: (?:or|/) (?:sign|log) ?(?:in|up))?|register|my account",
        r"subscribe(?: now| today)?|newsletters?|donate(?: now)?|become a member|support us",
        r"(?:leave|post|write|add|view|show|hide|read) (?:a |all )?(?:comments?|repl(?:y|ies))",
        r"(?:no |\d+ )?comments?(?: (?:are closed|off|section))?(?: ?\(\d+\))?|repl(?:y|ies)",
        rf"(?:share|print|save|copy|bookmark|listen to|download)(?: this| the)?(?: {PIECE}| link)?",
        rf"share (?:this )?(?:{PIECE} )?(?:on|via|to|with)(?: {NETWORK})?(?:[ ,/|]+{NETWORK})*",
        rf"{NETWORK}(?:[ ,/|·•]+{NETWORK})*",
        r"tweet|pin it|like|follow(?: us)?|e-?mail this|copy link|link copied!?|copied!?",
        r"advertis(?:e|ement|ing)(?: with us)?|sponsored(?: content)?|promoted|ads?(?: by \w+)?",
        rf"(?:{PIECE} )?continues (?:below|after)(?: (?:the |this )*advert(?:isement)?)?",
        rf"(?:next|previous|older|newer)(?: {PIECE}s?)?|load more(?: {PIECE}s?)?",
        r"(?:read|see|view|show|learn) (?:more|less|all|full (?:article|story))|continue reading",
        r"contact(?: us)?|about us|careers|faqs?|help|feedback|breaking news|just in",
        r"all (?:news|categories|sections|topics)|live(?: updates?)?|english|language",
        r"text size|font size|dark mode|light mode|play|pause|mute|volume",
        r"photo gallery|gallery|slideshow|in pictures|watch(?: live| now| the video)?|videos?",
    )
)
_COUNTED = "(?:views?|shares?|likes?|reads?|retweets?|reactions?|followers|visits|hits)"
_LISTED = (
    "(?:articles?|stor(?:y|ies)|news|posts?|topics?|content|links?|coverage|reading|picks?"
    "|choice|headlines|reads|videos?|now|for you)"
)

PAGE_RULES: tuple[FurnitureRule, ...] = (
    rule(
        Furniture.PAGE,
        rf"(?:{_BUTTONS})[\s.:…»›>→|]*",
        "top of page",
        "Search",
        "Comments",
        "12 comments",
        "Share on social media",
        "Share this article on Facebook, X",
        "ADVERTISEMENT",
        "Story continues below advertisement",
        "Leave a comment",
        "Skip to main content",
        "Facebook Twitter WhatsApp",
        "Read more »",
    ),
    rule(
        Furniture.PAGE,
        rf"[\d.,]+ ?[km]?\+? ?{_COUNTED}[\s|·•]*|{_COUNTED} ?[:\-] ?[\d.,]+ ?[km]?",
        "1.2K views",
        "Views: 3,410",
        "45 shares",
        longest=40,
    ),
    rule(
        Furniture.PAGE,
        r"[\d\s.,/:%+\-–—|·•()]+|(?:page )?\d+ (?:of|/) \d+|page(?: \d+)+",
        "42",
        "3 / 7",
        "Page 2 of 5",
        longest=30,
    ),
    rule(
        Furniture.PAGE,
        r"home ?(?:[>›»/|→]).+|[^>›»]{2,30}(?: ?[›»>] ?[^>›»]{2,40}){1,5}",
        "Home / News / Business",
        "World › Africa › Economy",
        longest=120,
    ),
    rule(
        Furniture.PAGE,
        r"\w[\w&'’ -]{1,24}(?: ?\| ?\w[\w&'’ -]{1,24}){2,}",
        "Politics | Economy | Sport | Culture",
    ),
    rule(
        Furniture.PAGE,
        r"[-–—/*#\s]*(?:ends?|end of (?:story|text|article)|30)[-–—/*#\s]*|[(\[](?:ends?)[)\]]",
        "-30-",
        "ENDS",
        "(END)",
        "### END ###",
        longest=30,
    ),
    rule(
        Furniture.RELATED,
        r"(?:related|recommended|similar|popular|trending|latest|recent|more|other|top|featured"
        rf"|editor(?:['’]s)?)(?: (?:{_LISTED}|(?:from|on|in) [^.:]{{2,40}})){{1,3}}\W*"
        r"|(?:most (?:read|popular|viewed)|(?:you )?(?:may|might) also (?:like|be interested in)"
        r"|trending|see also|read also|also read|read next|more on this(?: story| topic)?"
        r"|up next|don['’]t miss|in other news|around the web|check also|must[ -]reads?)\W*",
        "Related articles",
        "You may also like",
        "Most read",
        "More from Africa",
        "Latest news",
        "Read also:",
        "Trending now",
        longest=60,
    ),
)
