"""Weights of the features by which an antecedent is chosen.

In: nothing. Out: `WEIGHTS`, family of anaphors → feature → weight. They are the maximum-likelihood
weights of a conditional logit model over the candidates (Gaussian prior), fitted to the
references of the project's own training passages and rounded to one decimal; the comment is an
example of the feature. Computing the features is left to `features`.
"""

_TABLE = """
feature          person    it   its  noun  role country
gap_0               1.1   1.4   1.2   0.1  -0.7  -0.2  # in the same sentence
gap_1               0.5   0.3   0.2   1.3   0.7   0.9  # in the sentence before
gap_2               0.0  -1.1  -0.7   0.4   0.3   0.1  # two sentences before
gap_3              -0.5  -1.7  -0.9  -0.8  -0.3  -0.6  # three before
gap_4              -0.5   0.0   0.0  -0.7  -0.1   0.0  # four or more before
place_0             0.9  -0.4   0.7   0.0   0.4   1.0  # the most recent candidate
place_1             0.5   0.0  -0.2   0.5   0.3  -0.1  # the second most recent
place_2            -0.4  -0.3  -0.2  -0.2  -0.5  -0.3  # the third
place_3            -0.4  -0.3  -0.5  -0.1  -0.3  -0.4  # any earlier one
only                1.1   0.7   0.1   0.2  -0.4  -0.1  # the only candidate
subject_here        0.5   0.2   1.8  -0.1  -0.6   0.0  # a subject in this sentence: *Oman* sold its
subject_before      0.8   0.0   0.7  -0.2   0.0   0.1  # a subject in the last: *Oman* sells. It
subject_far        -0.5  -0.5   0.1   0.1   0.8  -0.2  # a subject further back
leading_here        0.7  -0.3  -0.1   0.4   0.0  -0.1  # modifies a subject: *Omani* officials … its
leading_before      0.0  -0.7   0.0   0.1   0.0   0.9  # so in the last sentence
leading_far        -0.1  -0.2  -0.2  -0.4  -0.2  -0.2  # so further back
modifier           -0.3  -0.5  -0.2   0.1  -0.2  -0.3  # only a modifier: exports of *Omani* dates
parallel_subject    1.0   1.1   0.0   0.6  -0.2   0.2  # both subjects: *Oman* sold and it bought
parallel_object     0.0   0.2   0.0   0.0   0.0   0.0  # both objects
parallel_oblique    0.0   0.0   0.0   0.1   0.0   0.1  # both behind prepositions
parallel_modifier   0.2  -0.2   0.1   0.5   0.0   0.5  # both modifiers: *its* … its
chain               0.0   0.2  -0.8   0.1  -0.1   0.0  # last mentioned by a reference: *it* … it
frequency          -0.3   0.3   0.1   0.6   0.5   0.7  # per logarithm of the number of mentions
main_country        0.0   0.4  -0.3   0.3   0.0   0.7  # the country named most so far
clause_subject      0.8  -0.2   1.8  -0.1  -0.4  -0.4  # the nearest subject: *Oman* opened its port
reporter           -0.2   1.5   0.2   0.0   0.0  -0.1  # … of a verb of speech: *Oman* said it
opening_subject     0.6   0.8   1.3  -0.3   0.1  -0.2  # subject of the main clause before
bound              -0.4  -0.7   0.0  -0.2  -0.2  -0.1  # subject of its verb: not "*Oman* sold it"
gender              0.5   0.0   0.0   0.0   0.0   0.0  # earlier "she" meant her
other_gender       -0.9   0.0   0.0   0.0   0.0   0.0  # earlier "he" meant him
title               0.1   0.0   0.0   0.0   0.0   0.0  # Mrs Adeyemi … she
given_name          1.0   0.0   0.0   0.0   0.0   0.0  # Olga … she
other_given_name   -0.5   0.0   0.0   0.0   0.0   0.0  # Olga … he
is_Country          0.0  -0.7  -0.1  -0.6   0.0   0.2  # the candidate is a country
is_Organization     0.0  -0.4   0.9  -0.5   0.0   0.0  # the candidate is an organization
is_Project          0.0   1.1   0.5   0.6   0.0   0.0  # the candidate is a project
is_Agreement        0.0   0.8  -0.5   0.4   0.0   0.0  # the candidate is an agreement
is_Event            0.0  -0.1  -0.2   0.2   0.0   0.0  # the candidate is an event
is_Place            0.0  -1.8  -0.7   0.1   0.0   0.0  # the candidate is a place
is_Person           0.0   0.0   0.0   0.0  -0.1   0.0  # the candidate is a person
expected            0.0   1.7   1.4   0.0   0.0   0.0  # its *capital*: a country
unexpected          0.0   0.1  -0.5   0.0   0.0   0.0  # its *capital*: not a company
actor_as_subject    0.0   0.1   0.0   0.0   0.0   0.0  # a country or body for a subject "it"
actor_as_other      0.0  -1.2   0.0   0.0   0.0   0.0  # … for "it" elsewhere
thing_as_subject    0.0  -0.2   0.0   0.0   0.0   0.0  # a project, agreement … for a subject
thing_as_other      0.0   0.2   0.0   0.0   0.0   0.0  # … for "it" elsewhere
actor_after_verb    0.0  -0.4   0.0   0.0   0.0   0.0  # a country or body last named behind a verb
named_so            0.0   0.0   0.0   2.3   0.0   1.2  # the dam: Rogun *dam*
introduced_so       0.0   0.0   0.0   0.8   1.8  -0.1  # the lender: the *lender* Omrani
class               0.0   0.0   0.0   0.7  -0.2  -0.1  # the line: a *railway*
other_class         0.0   0.0   0.0  -2.9  -1.8   0.0  # the bank: an airline
general             0.0   0.0   0.0   0.0   0.4  -0.8  # the project: any project
no_class            0.0   0.0   0.0  -0.7  -0.3   0.0  # the river: unknown what
modifier_word       0.0   0.0   0.0   0.0   0.0   0.1  # the *nickel* miner: introduced as such
other_modifier      0.0   0.0   0.0  -0.8  -0.3   0.1  # the *steel* maker: not introduced so
owner               0.0   0.0   0.0   0.5   1.2   0.0  # the *Kazakh* leader: of Kazakhstan
other_owner         0.0   0.0   0.0  -0.8  -0.5   0.0  # the *Kazakh* leader: of Oman
inside              0.0   0.0   0.0  -0.3   0.0  -0.3  # named inside the description
visitor             0.0   0.0   0.0   0.0   0.3   0.0  # the guest: she arrived
no_visitor          0.0   0.0   0.0   0.0   0.1   0.0  # the guest: never said to travel
capital             0.0   0.0   0.0   1.2   0.0   0.0  # the capital: Muscat
no_capital          0.0   0.0   0.0  -0.4   0.0   0.0  # the capital: Salalah
none               -0.6   1.1   0.2  -0.2   0.1  -0.2  # no antecedent
none_common         0.2   0.3   0.2   0.1   0.2   0.7  # the nearest subject: a *ship* lost its
none_postmodified   0.0   0.0   0.0   1.9   1.3   0.4  # the plant *in Sohar*
none_fresh          0.0   0.0   0.0  -0.2  -0.1   0.0  # the *largest* bank
none_demonstrative   0.0   0.0   0.0   0.6   0.0   0.0  # *that* plant
none_modified       0.0   0.0   0.0   0.8   0.3  -0.2  # the *state-owned* bank
none_general        0.0   0.0   0.0  -0.7  -0.4  -0.2  # the project
none_opening        0.0  -0.6  -0.6   0.0   0.0   0.0  # "it" opens a sentence
none_Country        0.0   0.0   0.0  -0.4   0.0  -0.2  # the noun may mean a country
none_Organization   0.0   0.0   0.0  -0.8   0.0   0.0  # the noun may mean an organization
none_Project        0.0   0.0   0.0   0.5   0.0   0.0  # the noun may mean a project
none_Agreement      0.0   0.0   0.0  -0.4   0.0   0.0  # the noun may mean an agreement
none_Event          0.0   0.0   0.0  -0.2   0.0   0.0  # the noun may mean an event
none_Place          0.0   0.0   0.0   0.1   0.0   0.0  # the noun may mean a place
none_Person         0.0   0.0   0.0   0.0   0.1   0.0  # the noun may mean a person
"""


def _read(table: str) -> dict[str, dict[str, float]]:
    """Read the table: a column for each family."""
    header, *rows = [line.split("#")[0].split() for line in table.strip().splitlines()]
    return {
        family: {row[0]: float(row[column]) for row in rows}
        for column, family in enumerate(header[1:], 1)
    }


WEIGHTS = _read(_TABLE)
"""Weights by family of anaphors and by feature."""
