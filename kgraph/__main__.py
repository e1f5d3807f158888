"""`python -m kgraph`: the command line without its script."""

from kgraph.cli import main

if __name__ == "__main__":
    main()
