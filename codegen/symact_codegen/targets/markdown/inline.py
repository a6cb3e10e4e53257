"""Text, names, formulas and cases in Markdown.

Displayed formulas are fenced as `math` and inline ones stand between dollar signs, as GitHub and GitLab read
them. A backslash before punctuation would be taken for an escape there, so such a formula is also between
backticks. In tables of activations formulas are code, because the break between two cases would end the cell.
"""

from __future__ import annotations

import re

from symact_codegen.presentation.inline import Cases, Cell, Citation, Code, Formula, Line, Part, plain_part
from symact_codegen.targets.latex.inline import cases as latex_cases
from symact_codegen.targets.text.symbols import pretty

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>#|$~!&])")
_ESCAPE = re.compile(r"\\[^a-zA-Z]")


def escape(text: str) -> str:
    """Any text as Markdown text on one line."""
    return _SPECIAL.sub(r"\\\1", re.sub(r"\s+", " ", text))


def code(text: str) -> str:
    """A span of code, whatever backticks it holds; bars are escaped for tables."""
    longest = max((len(run) for run in re.findall("`+", text)), default=0)
    fence = "`" * (longest + 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{fence}{space}{text}{space}{fence}".replace("|", r"\|")


def line(items: Line) -> str:
    """A line with formulas as mathematics."""
    return "".join(
        _formula(item) if isinstance(item, Formula) and item.latex else _words(item) for item in items
    ).strip()


def _formula(item: Formula) -> str:
    return f"$`{item.latex}`$" if _ESCAPE.search(item.latex) else f"${item.latex}$"


def plain(items: Line) -> str:
    """A line with formulas as text."""
    return "".join(
        escape(pretty(item.plain)) if isinstance(item, Formula) else _words(item) for item in items
    ).strip()


def block(head: str, item: Cases) -> str:
    """A displayed formula."""
    return f"```math\n{head} = {latex_cases(item)}\n```"


def cell(content: Cell) -> str:
    """A table's cell: lines parted by breaks, formulas by cases as code."""
    lines: list[str] = []
    for item in content:
        if isinstance(item, Cases):
            lines += [
                code(f"{row.plain} if {row.condition.plain}" if row.condition else row.plain)
                for row in item.rows
            ]
        else:
            lines.append(plain(item))
    return "<br>".join(lines)


def _words(item: Part) -> str:
    if isinstance(item, Code):
        return code(item.text)
    return escape(item.text if isinstance(item, Citation) else plain_part(item))
