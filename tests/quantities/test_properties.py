"""Properties over generated input: a value rendered in any style reads back, and nothing raises."""

from decimal import Decimal

from hypothesis import example, given
from hypothesis import strategies as st

from kgraph.quantities import QuantityContext, find_quantities, read_quantities
from kgraph.quantities.currency_table import currency_table
from kgraph.quantities.number_words import TEENS, TENS, UNITS
from kgraph.quantities.units import unit_table

_SCALES = {
    "thousand": 10**3,
    "million": 10**6,
    "mln": 10**6,
    "mn": 10**6,
    "m": 10**6,
    "lakh": 10**5,
    "crore": 10**7,
    "lakh crore": 10**12,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "trn": 10**12,
}
_ONES = {value: word for word, value in (UNITS | TEENS).items()}
_TENS = {value: word for word, value in TENS.items()}


def _spell(number: int) -> str:
    """An integer below a million in English words."""
    if number >= 1000:
        rest = number % 1000
        head = f"{_spell(number // 1000)} thousand"
        joint = " and " if 0 < rest < 100 else " "
        return head + (joint + _spell(rest) if rest else "")
    if number >= 100:
        rest = number % 100
        return f"{_ONES[number // 100]} hundred" + (f" and {_spell(rest)}" if rest else "")
    if number >= 20:
        return _TENS[number - number % 10] + (f"-{_ONES[number % 10]}" if number % 10 else "")
    return _ONES[number]


def _indian(number: int) -> str:
    """Indian grouping: 12,34,567."""
    digits = str(number)
    head, tail = digits[:-3], digits[-3:]
    groups: list[str] = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*groups, tail])


_GROUPINGS = (
    lambda n: f"{n:,}",
    lambda n: f"{n:,}".replace(",", "\u00a0"),
    lambda n: f"{n:,}".replace(",", "\u202f"),
    lambda n: f"{n:,}".replace(",", "'"),
    _indian,
    str,
)


@given(st.integers(3, 10**12), st.sampled_from(_GROUPINGS))
def test_integers_in_any_grouping_read_back(number: int, style: object) -> None:
    assert callable(style)
    found = find_quantities(f"They shipped {style(number)} tonnes.")
    assert [(q.value, q.unit) for q in found] == [(Decimal(number), "tonne")]


@given(st.integers(2, 999_999))
def test_spelled_numbers_read_back(number: int) -> None:
    found = find_quantities(f"They shipped {_spell(number)} tonnes of rice.")
    assert [(q.value, q.unit) for q in found] == [(Decimal(number), "tonne")]


@given(
    st.decimals("0.1", "999.9", places=1),
    st.sampled_from(sorted(_SCALES)),
    st.sampled_from(["${}", "US${}", "{} dollars", "USD {}", "{} US dollars", "${} USD"]),
)
def test_scaled_money_reads_back(mantissa: Decimal, scale: str, form: str) -> None:
    blank = "" if scale == "m" else " "
    found = find_quantities(f"It cost {form.format(f'{mantissa}{blank}{scale}')} in all.")
    assert [(q.value, q.unit) for q in found] == [(mantissa * _SCALES[scale], "USD")]


@given(
    st.integers(1, 98),
    st.integers(1, 40),
    st.sampled_from(
        [
            "{}-{} percent",
            "{}–{}%",
            "{}% to {}%",
            "{} to {} per cent",
            "between {} and {} percent",
            "between {}% and {}%",
            "from {} to {} percent",
        ]
    ),
)
def test_ranges_read_back(low: int, step: int, form: str) -> None:
    found = find_quantities(f"The share is {form.format(low, low + step)}.")
    assert [(q.low, q.high, q.unit) for q in found] == [
        (Decimal(low), Decimal(low + step), "percent")
    ]


@given(
    st.sampled_from(
        [
            ("about", "about"),
            ("nearly", "about"),
            ("roughly", "about"),
            ("more than", "at_least"),
            ("at least", "at_least"),
            ("over", "at_least"),
            ("up to", "at_most"),
            ("less than", "at_most"),
            ("as much as", "at_most"),
        ]
    ),
    st.integers(2, 10**6),
    st.sampled_from(["{:,} tonnes", "${:,}", "{:,}%", "{:,} MW", "{:,} euros"]),
)
def test_approximators_are_read_and_span_is_kept(
    words: tuple[str, str], number: int, form: str
) -> None:
    expression = f"{words[0]} {form.format(number)}"
    (quantity,) = find_quantities(f"It used {expression} in May.")
    assert quantity.text == expression
    assert quantity.approx == words[1]
    assert quantity.value == number


@given(st.dates(), st.sampled_from(["%d %B %Y", "%B %d, %Y", "%B %d", "%Y-%m-%d", "%d/%m/%Y"]))
def test_dates_are_never_figures(day: object, form: str) -> None:
    assert find_quantities(f"It opened on {day:{form}} in Osh.") == []


@given(st.sampled_from(sorted(currency_table().codes)), st.integers(1001, 10**6))
def test_every_currency_reads_back_by_its_code(code: str, number: int) -> None:
    for form in (f"{code} {number:,}", f"{number:,} {code}"):
        assert [(q.value, q.unit) for q in find_quantities(f"It paid {form} in all.")] == [
            (Decimal(number), code)
        ]


_PHRASES = sorted(
    phrase
    for phrase, unit in unit_table().phrases.items()
    # Pounds are money by the usual reading, and "20-foot" is written with its hyphen.
    if unit.name != "pound" and phrase[0].isalpha()
)


@given(st.sampled_from(_PHRASES), st.integers(3, 10**6))
def test_every_unit_reads_back_by_its_name(phrase: str, number: int) -> None:
    (quantity,) = find_quantities(f"It had {number:,} {phrase} in all.")
    unit = unit_table().phrases[phrase]
    assert (quantity.value, quantity.unit) == (Decimal(number), unit.name)
    assert quantity.ucum == unit.ucum


@given(st.sampled_from(["tonnes", "km", "%", "euros", "ferries"]), st.integers(20, 10**6))
def test_wrapped_lines_read_like_one(unit: str, number: int) -> None:
    words = f"The harbour office, which had waited for months, says that it needs about {number:,}"
    for line in (f"{words} {unit} more", f"{words.replace(' about', ' up to')} {unit}"):
        whole = find_quantities(line)
        for place in range(60, len(line)):
            if line[place] == " ":
                broken = find_quantities(line[:place] + "\n" + line[place + 1 :])
                assert [(q.start, q.end, q.value, q.unit, q.approx) for q in broken] == [
                    (q.start, q.end, q.value, q.unit, q.approx) for q in whole
                ]


_PIECES = st.sampled_from(
    "$ € Rs US$ % million bn m k one half a third of twice double times -fold between and to - – ,"
    " . ( ) 1 12 1,000 3.5 2024 0 ½ per cent tonnes km MW barrels people euros more than about up"
    " from rose fell by the two ten hundred dozen every in five 20th 7:30 May 9/11 +7 's \n".split(
        " "
    )
)


@given(st.text(max_size=300))
@example("1" * 400)
@example("$" * 50 + "9" * 60 + "bn" * 9)
@example("1 lakh crore crore crore crore trillion trillion")
@example("٣٤ %")
@example("between and to half a a a third of one in one in one")
@example("¾½¼ million and a half -−-5")
def test_no_text_raises(text: str) -> None:
    _check(text)


@given(st.lists(_PIECES, max_size=40), st.sampled_from(["", " "]))
def test_no_number_soup_raises(pieces: list[str], joint: str) -> None:
    _check(joint.join(pieces))


def _check(text: str) -> None:
    """Every reading is sound: offsets fit, order is kept, values and partners exist."""
    for context in (None, QuantityContext(countries=("PK", "AU"), scope="all")):
        reading = read_quantities(text, context=context)
        last = 0
        for index, quantity in enumerate(reading.quantities):
            assert text[quantity.start : quantity.end] == quantity.text
            assert last <= quantity.start < quantity.end
            last = quantity.start
            assert (quantity.value is None) == (quantity.low is not None)
            assert (quantity.low is None) == (quantity.high is None)
            assert 0 < quantity.confidence <= 1
            assert quantity.confidence == 1 or quantity.reasons
            assert (quantity.partner is None) == (quantity.relation is None)
            assert quantity.partner is None or quantity.partner != index
            assert quantity.partner is None or quantity.partner < len(reading.quantities)
        for rejection in reading.rejected:
            assert rejection.reason
            assert text[rejection.start : rejection.end] == rejection.text


@given(st.lists(_PIECES, max_size=30))
def test_reading_is_deterministic(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert read_quantities(text) == read_quantities(text)
