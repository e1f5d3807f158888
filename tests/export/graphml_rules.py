"""A checker of what programs that read GraphML, Gephi above all, silently get wrong."""

import re
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable
from pathlib import Path

HEADER = b'<?xml version="1.0" encoding="UTF-8"?>'
NS = "{http://graphml.graphdrawing.org/xmlns}"
TYPES = {"string", "int", "long", "double", "boolean"}
RESERVED = {"id", "timeset", "source", "target"}
SPECIAL = {
    "node": {"label", "size", "x", "y", "z", "color", "r", "g", "b"},
    "edge": {"label", "weight", "color"},
}
CDATA = re.compile(r"<!\[CDATA\[.*?\]\]>", re.DOTALL)
ENTITY_GAP = re.compile(r"&(?:amp|lt|gt|#\d+);\s+&(?:amp|lt|gt|#\d+);")
PARSERS: dict[str, Callable[[str], object]] = {
    "int": int,
    "long": int,
    "double": float,
    "boolean": {"true": True, "false": False}.__getitem__,
    "string": str,
}


def violations(path: Path) -> list[str]:
    """Name every rule that a file breaks."""
    raw = path.read_bytes()
    found = []
    if not raw.startswith(HEADER):
        found.append("header")
    if ENTITY_GAP.search(CDATA.sub("", raw.decode())):
        found.append("white space between entity references")
    root = ET.fromstring(raw)
    graph = root.find(f"{NS}graph")
    assert graph is not None
    if graph.get("edgedefault") != "directed":
        found.append("not directed")
    return found + _keys(root) + _order(graph) + _edges(graph) + _data(root, graph)


def _keys(root: ET.Element) -> list[str]:
    found = []
    types: dict[str, str] = {}
    for key in root.iter(f"{NS}key"):
        identifier, domain = key.get("id", ""), key.get("for", "")
        name, kind = key.get("attr.name", ""), key.get("attr.type", "")
        if not re.fullmatch(r"[ne]_[a-z_]+", identifier) or identifier[0] != domain[:1]:
            found.append(f"key id {identifier}")
        if identifier in SPECIAL.get(domain, set()) | RESERVED or name in RESERVED:
            found.append(f"reserved name {name}")
        if kind not in TYPES:
            found.append(f"type {kind}")
        if types.setdefault(name, kind) != kind:
            found.append(f"two types for {name}")
    if len(set(root.iter(f"{NS}key"))) != len({k.get("id") for k in root.iter(f"{NS}key")}):
        found.append("repeated key")
    return found


def _order(graph: ET.Element) -> list[str]:
    tags = [child.tag.removeprefix(NS) for child in graph]
    return [] if tags == sorted(tags, reverse=True) else ["an edge before a node"]


def _edges(graph: ET.Element) -> list[str]:
    found = []
    nodes = Counter(node.get("id") for node in graph.iter(f"{NS}node"))
    edges = Counter(edge.get("id") for edge in graph.iter(f"{NS}edge"))
    found += [f"repeated id {i}" for i, n in (nodes + edges).items() if n > 1 or not i]
    for edge in graph.iter(f"{NS}edge"):
        if edge.get("source") not in nodes or edge.get("target") not in nodes:
            found.append("an end that is no node")
        values = {d.get("key"): d.text for d in edge.iter(f"{NS}data")}
        if not edge.get("label") or edge.get("label") != values.get("e_predicate"):
            found.append("edge type")
        if float(values.get("e_weight") or 0) <= 0:
            found.append("weight")
    return found


def _data(root: ET.Element, graph: ET.Element) -> list[str]:
    kinds = {k.get("id"): (k.get("for"), k.get("attr.type", "")) for k in root.iter(f"{NS}key")}
    found = []
    for element in graph:
        tag = element.tag.removeprefix(NS)
        keys = [d.get("key") for d in element]
        if len(keys) != len(set(keys)):
            found.append("a value twice")
        for data in element:
            domain, kind = kinds.get(data.get("key"), (None, "string"))
            if domain != tag:
                found.append(f"undeclared key {data.get('key')}")
            text = data.text or ""
            try:
                PARSERS[kind](text)
            except (ValueError, KeyError):
                found.append(f"no {kind}: {text}")
            if text in {"None", "nan"}:
                found.append("an absent value written out")
            if data.get("key") == "n_color" and not re.fullmatch("#[0-9a-f]{6}", text):
                found.append(f"colour {text}")
    return found
