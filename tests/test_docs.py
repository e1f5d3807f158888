"""README.md keeps up with the code: what exists is documented, what is documented exists.

Each command has a section whose heading names it (`kgraph build`), with every option in it; entity
types and predicates are the first cells of table rows. A failure says what to write where.
"""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import typer

import kgraph
from kgraph.cli import app
from kgraph.ontology import EntityType, Predicate

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS: dict[str, Any] = dict(typer.main.get_command(app).commands)  # type: ignore[attr-defined]

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_HEADING = re.compile(r"^(#+) +(.+)$", re.MULTILINE)
_LINK = re.compile(r"\]\((?!https?:|#|mailto:)([^)#\s]+)")
_MARKUP = re.compile(r"\[/?dim\]")
_FIRST_CELL = re.compile(r"^\| *`(\w+)` *\|", re.MULTILINE)


class Option(NamedTuple):
    """A command and the long form of one of its options."""

    command: str
    flag: str


def _options() -> list[Option]:
    return [
        Option(name, flag)
        for name, command in sorted(COMMANDS.items())
        for parameter in command.params
        for flag in parameter.opts
        if flag.startswith("--") and flag != "--help"
    ]


def _section(command: str) -> str:
    """The text below the heading that names the command, up to the next one of its level."""
    prose = _FENCE.sub(lambda fence: "\n" * fence[0].count("\n"), README)
    headings = list(_HEADING.finditer(prose))
    lines = README.splitlines()
    for number, heading in enumerate(headings):
        if f"kgraph {command}" not in heading[2]:
            continue
        following = (h for h in headings[number + 1 :] if len(h[1]) <= len(heading[1]))
        after = next((prose.count("\n", 0, h.start()) for h in following), len(lines))
        return "\n".join(lines[prose.count("\n", 0, heading.start()) : after])
    return ""


def _commands_shown() -> list[str]:
    """Lines of code blocks that call kgraph, without prompt and comment."""
    lines = [line for _, code in _FENCE.findall(README) for line in code.splitlines()]
    calls = [line.removeprefix("$ ").split("  #")[0].strip() for line in lines]
    return [call for call in calls if call.startswith("kgraph ")]


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_each_command_has_a_section(command: str) -> None:
    assert _section(command), (
        f"README.md has no heading with `kgraph {command}`; add a section that says what it does: "
        f"{COMMANDS[command].help.splitlines()[0]}"
    )


@pytest.mark.parametrize("option", _options(), ids=" ".join)
def test_each_option_is_explained_with_its_command(option: Option) -> None:
    explained = re.search(rf"(?<![\w-]){option.flag}(?![\w-])", _section(option.command))
    [text] = [p.help for p in COMMANDS[option.command].params if option.flag in p.opts]
    assert explained, (
        f"README.md, section `kgraph {option.command}`: option {option.flag} is missing. "
        f"Its help text: {_MARKUP.sub('', text)}"
    )


@pytest.mark.parametrize("line", _commands_shown() or [""])
def test_each_command_line_shown_can_be_typed(line: str) -> None:
    assert line, "README.md shows no kgraph command in a code block"
    words = line.split()
    if words[1].startswith("--"):
        assert words[1] in {"--version", "--help"}
        return
    assert words[1] in COMMANDS, f"README.md shows `{line}`, but there is no command {words[1]}"
    known = {flag for p in COMMANDS[words[1]].params for flag in (*p.opts, *p.secondary_opts)}
    options = [w for w in words[2:] if w.startswith("-") and w != "-"]
    unknown = [w for w in options if w.split("=")[0] not in known]
    assert not unknown, f"README.md shows `{line}`, but kgraph {words[1]} has no {unknown[0]}"


@pytest.mark.parametrize("name", [*EntityType, *Predicate])
def test_each_entity_type_and_predicate_is_a_table_row(name: str) -> None:
    assert str(name) in _FIRST_CELL.findall(README), (
        f"README.md has no table row for `{name}`; add one that starts with | `{name}` |"
    )


@pytest.mark.parametrize("target", ["graph", "test"])
def test_both_ways_in_are_shown(target: str) -> None:
    assert any(f"make {target}" in code for _, code in _FENCE.findall(README)), (
        f"README.md shows `make {target}` in no code block"
    )


@pytest.mark.parametrize(
    "code", [code for language, code in _FENCE.findall(README) if language == "python"]
)
def test_python_examples_run_and_print_something(code: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.strip(), "the example in README.md prints nothing"


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_to_files_lead_somewhere(page: str) -> None:
    broken = [
        link
        for link in _LINK.findall((ROOT / page).read_text(encoding="utf-8"))
        if not (ROOT / link).exists()
    ]
    assert broken == [], f"{page} links to files that do not exist"


def test_make_help_lists_every_task() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    phony = re.search(r"^\.PHONY: (.+)$", makefile, re.MULTILINE)
    assert phony is not None
    silent = [t for t in phony[1].split() if not re.search(rf"^{t}:.*## \w", makefile, re.M)]
    assert silent == []


def test_the_changelog_speaks_of_this_version_or_of_what_comes() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.findall(r"^## (\S+)", changelog, re.MULTILINE)
    assert sections[0] in {"Unreleased", kgraph.__version__}
    entries = re.findall(r"^- (.+)$", changelog, re.MULTILINE)
    assert entries
    assert all(entry.endswith(".") for entry in entries), "an entry is a whole sentence on one line"


def test_each_dependency_has_its_reason() -> None:
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    lines = [line.strip() for line in text.splitlines()]
    bare = []
    for dependency in wanted:
        above = lines[lines.index(f'"{dependency}",') - 1]
        # A comment may speak for the line below it and for the next one of its kind.
        if not above.startswith(("#", '"types-')):
            bare.append(dependency)
    assert bare == []


def test_lock_files_name_no_host_and_have_hashes() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        lock = (ROOT / name).read_text(encoding="utf-8")
        assert "://" not in lock
        pinned = re.findall(r"^[\w.-]+==\S+.*\\\n    --hash=sha256:", lock, re.MULTILINE)
        assert len(pinned) == len(re.findall(r"^[\w.-]+==", lock, re.MULTILINE))


def test_lock_files_pin_every_direct_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = project["project"]["dependencies"]
    dev = [*runtime, *project["dependency-groups"]["dev"]]
    for name, wanted in (("requirements.lock", runtime), ("requirements-dev.lock", dev)):
        lock = (ROOT / name).read_text(encoding="utf-8")
        pinned = {pin.lower().replace("_", "-") for pin in re.findall(r"^([\w.-]+)==", lock, re.M)}
        names = {re.split(r"[<>=~! ;\[]", one)[0].lower().replace("_", "-") for one in wanted}
        assert names <= pinned, f"{name} is out of date: run make lock"
