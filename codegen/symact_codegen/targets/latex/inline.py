"""Text, names, formulas and cases in LaTeX."""

from __future__ import annotations

import re

from symact_codegen.presentation.breadth import breadth_of
from symact_codegen.presentation.inline import Case, Cases, Cell, Citation, Code, Formula, Line, Part

_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "#": r"\#",
    "%": r"\%",
    "_": r"\_",
    "^": r"\textasciicircum{}",
    "~": r"$\sim$",
    "<": r"$<$",
    ">": r"$>$",
    "|": r"$|$",
    '"': "''",
    "*": "{*}",
    "[": "{[}",
    "]": "{]}",
    "\u2013": "--",
    "\u2014": "---",
    "\u2019": "'",
    "\u00a0": "~",
}
_BREAKABLE = re.compile(r"(?<=[*/(,+_)])(?=[^\s])")
_LONG_WORD = 18
WIDE = 40.0
"""Formulas wider than so many digits are shrunk to the line if they must be; narrower ones fit any column."""
_SIGNS = {"<=": r"\le", ">=": r"\ge", "!=": r"\ne", "->": r"\to", "oo": r"\infty", "-": "-", "=": "=", "+": "+"}
_SIGN = re.compile(r"<=|>=|!=|->|\boo\b|(?:\*\*|\^)(?P<power>\d+)|(?<![\w)\]])-(?=[\w(])")


def escape(text: str) -> str:
    """Any text as LaTeX text; characters that LaTeX's standard fonts do not have are named by their number.

    Long words, such as a formula in a proof, may be broken after an operator.
    """
    words = re.split(r"(\s+)", text)
    return "".join(_broken(word) if len(word) > _LONG_WORD else _escaped(word) for word in words)


def prose(text: str) -> str:
    """A sentence of a proof: text in which signs, infinities, powers and negative numbers are set as mathematics."""
    return "".join(_spoken(word) for word in re.split(r"(\s+)", text))


def _spoken(word: str) -> str:
    if word in _SIGNS:
        return f"${_SIGNS[word]}$"
    spell = _broken if len(word) > _LONG_WORD else _escaped
    pause = r"\allowbreak{}" if len(word) > _LONG_WORD else ""
    pieces, at = "", 0
    for match in _SIGN.finditer(word):
        before = word[at : match.start()]
        pieces += spell(before) + (pause if before.endswith(("(", "*", "/", ",", "+")) else "")
        pieces += rf"$^{{{match['power']}}}${pause}" if match["power"] else f"${_SIGNS[match[0]]}$"
        at = match.end()
    return pieces + spell(word[at:])


def _broken(word: str) -> str:
    return r"\allowbreak{}".join(_escaped(part) for part in _BREAKABLE.split(word))


def _escaped(text: str) -> str:
    return "".join(_character(c) for c in text)


def _character(c: str) -> str:
    if c in _SPECIAL:
        return _SPECIAL[c]
    if c.isspace():
        return " "
    if c.isascii():
        return c if c.isprintable() else ""
    # Latin-1 and Latin Extended-A letters are those that LaTeX composes from its own fonts
    return c if c.isalpha() and "\u00c0" <= c <= "\u017e" else f"[U+{ord(c):04X}]"


def code(text: str) -> str:
    """A name as it is typed; it may be broken after an underscore."""
    return rf"\texttt{{{escape(text).replace(chr(92) + '_', chr(92) + '_' + chr(92) + 'allowbreak{}')}}}"


def part(item: Part) -> str:
    """One part of a line."""
    if isinstance(item, Formula):
        if breadth_of(item.latex) > WIDE:
            return rf"\symactfit{{{item.latex}}}"
        return f"${item.latex}$" if item.latex else ""
    if isinstance(item, Code):
        return code(item.text)
    if isinstance(item, Citation):
        return rf"\cite{{{item.key}}}"
    return escape(item)


def line(items: Line) -> str:
    """A line of text."""
    return "".join(part(item) for item in items)


def cases(item: Cases) -> str:
    """Cases as the inside of a formula in display style, without dollar signs.

    The braces around a value or a condition make a minus at its start a sign, not an operator.
    """
    rows = [
        (_stacked(row), rf"\text{{if }} {{{row.condition.latex}}}" if row.condition else "")
        for row in item.rows
    ]
    if len(rows) == 1:
        value, condition = rows[0]
        return rf"{value} \quad {condition}" if condition else value
    body = r" \\ ".join(f"& {{{value}}} && {condition}" for value, condition in rows)
    return rf"\left\{{\begin{{aligned}} {body} \end{{aligned}}\right."


def _stacked(row: Case) -> str:
    """The lines of one case; those after the first are indented."""
    first, *rest = (formula.latex for formula in row.lines)
    if not rest:
        return first
    inner = r" \\ ".join([f"& {first}", *(rf"& \quad {text}" for text in rest)])
    return rf"\begin{{aligned}} {inner} \end{{aligned}}"


def cell(content: Cell) -> str:
    """A table's cell: lines one under the other, formulas by cases shrunk to the column if they must be."""
    return r" \newline ".join(
        rf"\symactfit{{{cases(item)}}}" if isinstance(item, Cases) else line(item) for item in content
    )
