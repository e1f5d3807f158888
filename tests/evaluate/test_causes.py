from kgraph.evaluate import Cause
from kgraph.evaluate.causes import Reason


def test_each_cause_is_explained() -> None:
    assert Cause.__doc__ is not None
    assert [cause for cause in Cause if f"        {cause.name}: " not in Cause.__doc__] == []


def test_no_cause_looks_like_a_cause_with_a_detail() -> None:
    reasons = {str(Reason(cause)) for cause in Cause}
    assert len(reasons) == len(Cause)
    assert not any(":" in reason for reason in reasons)
