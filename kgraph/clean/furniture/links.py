"""Ways out of a page: links to other pieces, newsletters, tags.

In: nothing. Out: `LINK_RULES`, constants only, each with examples.
"""

from kgraph.clean.furniture.rules import NETWORK, Furniture, FurnitureRule, rule

_ONWARD = (
    r"(?:(?:read|see|watch|listen|view|check) (?:also|more|next|too|further"
    r"|(?:the )?full (?:story|text|article|report|version|interview))"
    r"|also (?:read|see|watch)|more (?:on|from|about) [^.:]{2,40}"
    r"|related(?: (?:articles?|stor(?:y|ies)|news|links?|posts?|coverage|reading))?"
    r"|recommended|further reading|don['’]t miss|must read|up next|read|watch|listen|see)"
)
_ADDRESS = r"(?:\[email protected\]|https?://\S+|www\.\S+|@\w{2,}|[\w.+-]+@[\w-]+\.\w[\w.]*)"
_OFFER = (
    r"(?:newsletters?|(?:in|to) your inbox|mailing list|whats ?app channel|telegram channel"
    r"|(?:daily|weekly|e-?mail|news|breaking) (?:alerts?|updates|briefing|digest)"
    r"|our (?:\w+ ){0,2}(?:channels?|app|page|group|updates|podcast|journalism|feed|community))"
)

LINK_RULES: tuple[FurnitureRule, ...] = (
    rule(
        Furniture.LINK,
        rf"[(\[>\s]*{_ONWARD}(?: ?[:|»>›→] ?| [–—-] )\S.*",
        "Read also: Ghana opens a second gas field",
        "READ MORE: Maize prices fall again",
        "Related: What the mine means for Zambia",
        "More on Kenya: Budget day",
        longest=220,
    ),
    rule(
        Furniture.LINK,
        r"(?:you can |to |please )?(?:read|see|watch|find|view|access|download|listen to|get|order"
        r"|explore|check)\b[^.]{0,110}\b(?:here|below|at (?:this|the) link|on our website)[.!:]?",
        "You can read last month's digest here.",
        "Read the full report here",
        "Find out more here.",
    ),
    rule(
        Furniture.LINK,
        r"(?:to read )?(?:the )?(?:full|original|complete|entire) (?:text|article|report|version"
        r"|interview|document|transcript|story)\b[^.]{0,80}"
        r"\b(?:here|(?:at|on|via|by|under) (?:this|the|our|following|clicking)[^.]{0,60})\.?"
        r"|(?:read|see|view) (?:the )?(?:full|original|complete|entire|rest of the) (?:text|article"
        r"|report|version|interview|story)\b[^.]{0,60}\.?"
        r"|[^.]{3,100} (?:available|accessible|(?:can|may) be (?:read|found|viewed|accessed|seen))"
        r" (?:here|at (?:this|the) link)\.?",
        "The full text is available here.",
        "Last month's round-up can be found here.",
        "Original article can be found at the link",
        "Read the original article on Lakeshore Daily.",
    ),
    rule(
        Furniture.LINK,
        r"(?:please )?(?:click|tap) (?:here|on|the)\b.{0,140}",
        "Click here for more photos",
    ),
    rule(
        Furniture.LINK,
        rf"\W*{_ADDRESS}(?:[\s,;|]+{_ADDRESS})*\W*",
        "https://example.org/story",
        "@capitaldaily",
        "desk@example.org",
        longest=300,
    ),
    rule(
        Furniture.LINK,
        rf"(?:e-?mail|tel(?:ephone)?|phone|fax|contacts?|web(?:site)?|{NETWORK}) ?: ?\S.{{0,80}}",
        "Email: desk@example.org",
        "Twitter: @capitaldaily",
        longest=100,
    ),
    rule(
        Furniture.NEWSLETTER,
        rf"(?:please )?(?:subscribe|sign up|register|join|follow|download|get|receive)\b.{{0,90}}"
        rf"\b{_OFFER}\b.{{0,60}}",
        "Subscribe to our newsletter",
        "Sign up for our weekly digest in your inbox",
        "Join our WhatsApp channel for news",
        "Get the latest stories delivered to your inbox.",
        longest=200,
    ),
    rule(
        Furniture.NEWSLETTER,
        r"subscribe (?:to|now|today|for)\b.{0,120}|(?:enter )?your e-?mail(?: address)?\W*"
        r"|your e-?mail address will not be published.{0,60}|required fields are marked\W*"
        r"|(?:follow|join|like|support) (?:(?-i:us)|our|the author)\b.{0,90}"
        rf"|(?:follow|join|like)\b.{{0,60}}\bon (?:our )?{NETWORK}\b[^.]{{0,60}}[.!]?"
        r"|support (?:independent|quality) journalism\b.{0,60}"
        r"|stay (?:tuned|informed|connected|updated|up to date|in touch)\b.{0,80}"
        r"|never miss (?:a|an|our|the)\b.{0,80}|want (?:more|to (?:read|receive|get))\b[^.]{0,80}",
        "Subscribe to The Example Daily for full access",
        "Your email address",
        "Follow us on Telegram and Instagram",
        "Join us on Telegram",
        "Like the Example Daily on Facebook",
        "Stay tuned!",
        "Never miss a story",
    ),
    rule(
        Furniture.TAGS,
        r"(?:tags?|tagged|topics?|key ?words?|categor(?:y|ies)|filed under|labels?|hashtags?"
        r"|posted in|sections?|subjects?|in this (?:article|story)) ?[:|].{1,240}"
        r"|#\w+(?:[\s,]+#\w+)*|(?:tags|tagged|filed under|keywords) ?:?",
        "Tags: energy, ports",
        "Filed under: Africa",
        "#Energy #Ports",
        longest=300,
    ),
)
