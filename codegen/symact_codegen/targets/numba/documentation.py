"""The docstring of a generated module: what a reader of the module needs to know of the activation."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

import sympy as sp

from symact.activation import Activation, Parameter, Reference

WIDTH = 110


def documentation(activation: Activation, facts: Sequence[str] = ()) -> str:
    """The text between the triple quotes: formula, parameters, the given facts, note and references."""
    formula = f"{activation.name}(x) = {sp.sstr(activation.expression)}"
    blocks = [[f"The activation {activation.name}, compiled."], wrapped(formula, "    ")]
    parameters = [line for name, members in activation.groups.items()
                  for line in wrapped(describe(members[0]) if not members[0].group else _array(name, members), "    ")]
    blocks += [["Parameters:", *parameters]] if parameters else []
    blocks += [[line for fact in facts for line in wrapped(fact, "")]] if facts else []
    blocks += [wrapped(activation.note, "")] if activation.note else []
    references = [line for r in activation.references for line in wrapped(citation(r), "    ")]
    blocks += [["References:", *references]] if references else []
    return literal("\n\n".join("\n".join(block) for block in blocks) + ("\n" if len(blocks) > 1 else ""))


def describe(parameter: Parameter) -> str:
    """One line on a parameter: default, role, meaning and condition."""
    parts = [f"{parameter.name} = {sp.sstr(parameter.default)}", f"({parameter.role})", parameter.meaning]
    condition = parameter.full_condition
    if condition is not sp.true:
        parts.append("where " + " and ".join(sp.sstr(c) for c in ordered(condition)))
    return " ".join(part for part in parts if part)


def _array(name: str, members: Sequence[Parameter]) -> str:
    """One line on an array: its elements' names, defaults, role, meanings at both ends, and conditions."""
    first, last = members[0], members[-1]
    inner = f"{first.name}, ..., {last.name}" if len(members) > 2 else ", ".join(p.name for p in members)
    values = ", ".join(sp.sstr(p.default) for p in members)
    meanings = ", ..., ".join(dict.fromkeys((first.meaning, last.meaning)))
    stated = [sp.sstr(c) for p in members for c in ordered(p.full_condition) if c is not sp.true]
    where = f" where {' and '.join(stated)}" if stated else ""
    return f"{name} = ({inner}) = ({values}) ({first.role}) {meanings}{where}"


def citation(reference: Reference) -> str:
    """Authors, year and title in plain text, and where to find the work."""
    where = [f"arXiv {reference['eprint']}"] if reference["eprint"] else []
    where += [reference[field] for field in ("doi", "url") if reference[field] and not where][:1]
    author = reference["author"].replace(" and ", "; ")
    parts = (f"{author} ({reference['year']})", reference["title"], *where)
    return re.sub(r"[{}]", "", ". ".join(part for part in parts if part))


def ordered(condition: sp.Basic) -> list[sp.Basic]:
    """The parts of a conjunction in an order that does not depend on the run."""
    return sorted(sp.And.make_args(condition), key=sp.default_sort_key)


def literal(text: str) -> str:
    """The text as it must stand between triple quotes to be read back unchanged."""
    return text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"')


def wrapped(text: str, indent: str) -> list[str]:
    """The lines of a text, those after the first indented further if any is."""
    return textwrap.wrap(text, WIDTH, initial_indent=indent, subsequent_indent=indent + "    " * bool(indent),
                         break_long_words=False, break_on_hyphens=False)
