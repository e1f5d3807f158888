"""Speed and memory on this machine: `python -m benchmarks`, or `make benchmark`.

In: nothing but the installed package; the articles are made up on the spot, the same ones every
time. Out: numbers on standard output; nothing is written. Each section compares kgraph with another
program in the same run, because seconds alone say more about the machine than about the code.
"""
