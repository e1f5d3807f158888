from kgraph.evaluate import Report, Share, Tally, render_report


def test_the_table_lists_parts_totals_shares_and_means() -> None:
    report = Report()
    report.tallies["entity Place"] = report.tallies["ENTITIES"] = Tally(right=1, wrong=1)
    report.shares["leader flag right"] = Share(right=1, of=2)
    report.documents = {"a": {"ENTITIES": 0.5}}
    lines = render_report(report).splitlines()
    assert lines[1].split() == ["entity", "Place", "0.500", "1.000", "0.667", "1", "1", "0"]
    assert [line.split()[0] for line in lines[2:5]] == ["ENTITIES", "FIGURES", "RELATIONS"]
    assert lines[5].split() == ["leader", "flag", "right", "0.500", "1", "of", "2"]
    assert lines[6] == "mean over documents: entities 0.500, figures 0.000, relations 0.000"
