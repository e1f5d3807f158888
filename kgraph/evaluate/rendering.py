"""Writes scores as text for a terminal or a file.

In: a `Report`. Out: lines of plain text, aligned with spaces. Scoring is left to
`kgraph.evaluate.scoring`, mistakes to `kgraph.evaluate.listing`, colours and printing to the
command line.
"""

from kgraph.evaluate.scoring import ENTITIES, FIGURES, RELATIONS, Report

_TOTALS = (ENTITIES, FIGURES, RELATIONS)
_WIDTH = 28


def render_report(report: Report) -> str:
    """Write the scores as a table: parts first, then totals, shares and means.

    >>> print(render_report(Report()).splitlines()[0].split())
    ['P', 'R', 'F1', 'right', 'wrong', 'missed']
    """
    lines = [f"{'':{_WIDTH}}{'P':>7}{'R':>7}{'F1':>7}{'right':>7}{'wrong':>7}{'missed':>8}"]
    for name in [*sorted(report.tallies.keys() - {*_TOTALS}), *_TOTALS]:
        t = report.tallies[name]
        lines.append(
            f"{name:{_WIDTH}}{t.precision:7.3f}{t.recall:7.3f}{t.f1:7.3f}"
            f"{t.right:7}{t.wrong:7}{t.missed:8}"
        )
    for name, share in sorted(report.shares.items()):
        lines.append(f"{name:{_WIDTH}}{share.value:21.3f}{share.right:7} of {share.of}")
    means = ", ".join(f"{total.lower()} {report.mean(total):.3f}" for total in _TOTALS)
    lines.append(f"mean over documents: {means}")
    return "\n".join(lines) + "\n"
