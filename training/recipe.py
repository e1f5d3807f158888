"""How the network is trained: every number that was chosen, with the reason for it.

In: nothing. Out: `Recipe`. What the numbers do is left to `architecture`, `loss` and `loop`.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Schedule:
    """One run over a set of texts.

    Attributes:
        epochs: passes over the texts.
        rate: highest learning rate of the encoder.
        shortest, longest: the length of the windows, in pieces, is drawn anew for each text and
            epoch between these, so that a mention is met in many surroundings.
        seed: of the draw and of the order.
    """

    epochs: int
    rate: float
    shortest: int
    longest: int
    seed: int


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the network is built and trained.

    Attributes:
        warmup: public documents are many and about other predicates, so they get few epochs and a
            gentler rate; their windows are short because the documents are.
        training: our passages are few, so they are read often; windows up to the length that is
            read in use.
        first_numbers: seed of the weights that the base model does not have.
        tap: layers of the first reading whose states go into the second: late enough for syntax,
            early enough to leave two layers that learn from the marked mentions.
        threads: sums of floats depend on how they are divided, so this is fixed.
        batch: windows a step: few, for a small corpus gives few steps as it is.
        head_rate: times the encoder's rate, for heads that start from random weights.
        decay: the usual weight decay of AdamW for encoders.
        rise: share of the steps in which the rate rises, so that the heads' first, wild gradients
            do not spoil the base weights.
        clip: longest gradient, for the same reason.
        span_share, pair_share, status_share: what the three losses weigh; a window has thousands
            of spans that are no mention, so the loss of spans is per piece and large, while a
            status is only asked where a relation is stated.
        pair_odds: how likely a pair of mentions that states nothing is shown in a step, by the
            sentences between them, 0, 1 or 2: most pairs state nothing, and distant ones teach
            least. Pairs that state something, and references, are always shown.
        pair_seed: of these draws.
        forgotten: share of the mentions whose marks the second reading is not given, as some are
            missed in use.
        renamed: share of the things that are called otherwise each time a passage is read; the
            others keep what is to be learnt about names themselves.
        dropout, pair_dropout, status_dropout: share of the numbers left out in a step; more for
            pairs, which are learnt by heart soon, most for statuses, which are learnt soonest.
        narrow: whether int8 weights use seven bits only: on processors without VNNI instructions
            sums of products of eight bits may overflow, and scores there differ.
    """

    warmup: Schedule = Schedule(epochs=3, rate=2e-4, shortest=96, longest=256, seed=1)
    training: Schedule = Schedule(epochs=8, rate=2e-4, shortest=96, longest=320, seed=0)
    first_numbers: int = 0
    tap: int = 4
    threads: int = 2
    batch: int = 8
    head_rate: float = 5.0
    decay: float = 0.01
    rise: float = 0.08
    clip: float = 1.0
    span_share: float = 10.0
    pair_share: float = 2.0
    status_share: float = 0.3
    pair_odds: tuple[float, float, float] = (1.0, 0.5, 0.25)
    pair_seed: int = 5
    forgotten: float = 0.05
    renamed: float = 0.35
    dropout: float = 0.1
    pair_dropout: float = 0.15
    status_dropout: float = 0.3
    narrow: bool = True
