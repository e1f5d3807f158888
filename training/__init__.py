"""The making of the trained network and of the weights that set it against the rules.

In: the annotated passages of `corpus/`, the base weights of a small sentence encoder, and, if
wanted, public documents to warm up on. Out: the files that `kgraph.encoder` and `kgraph.combine`
read, and the tables of the model card. Nothing in `kgraph` imports from here: whoever only builds
graphs needs neither this folder nor torch.

Run as `python -m training`; see `--help`. With the same passages, the same versions of the
libraries, the same number of threads and the same kind of processor, the same weights come out, bit
for bit. This is not guaranteed elsewhere: another processor or another build of torch may sum and
round in another order, small differences grow from step to step, and scores will differ a little.
"""
