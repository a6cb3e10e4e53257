"""Sentences of proofs with their formulas found: text in between, and each formula as it was written and in LaTeX.

A word, or a run of words, is a formula if it reads as one through the allow-list of `exact_text`; nothing is
evaluated, and what does not read stays text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from symact_codegen.presentation.breadth import breadth_of
from symact_codegen.presentation.exact_text import expression
from symact_codegen.presentation.inline import Formula, Line, Part
from symact_codegen.presentation.printer import Printer
from symact_codegen.presentation.styles import LATEX

WIDEST = 36.0
"""Formulas wider than so many digits stay text, which can be broken anywhere."""
_VARIABLES = frozenset({"x", "y", "t"})
_RELATIONS = {"<": "<", ">": ">", "=": "=", "<=": r"\le", ">=": r"\ge", "!=": r"\ne", "->": r"\to"}
_OPERATORS = frozenset("+-*/")
_DECIMAL = re.compile(r"(-?\d+\.\d+|-?\d+)(?:e([+-]?\d+))?\Z")
_CALLED = re.compile(r"([fgO]'*)\((.+)\)(?:\^(\d+))?\Z")
_MULTIPLE = re.compile(r"(-?\d+\.\d+)\*(\w.*)\Z")
_QUOTIENT = re.compile(r"(f'*\([^()]+\))/(\w+)\Z")
_POWER = re.compile(r"(\w)\^(\d+|oo)\Z")
_SIZE = re.compile(r"\|(f'*)\|\Z")
_INTERVAL = re.compile(r"(?<!\w)\((\S+), (\S+)\)(?=$|[\s,;:.)])")
_ENDS = ",;:."
_PREFIXES = {"E": r"\operatorname{E}", "Var": r"\operatorname{Var}"}


def spoken(text: str, symbols: frozenset[str] = frozenset()) -> Line:
    """The sentence as text and formulas; words among `symbols` are parameters if formulas have them."""
    names = _VARIABLES | symbols
    parts: list[Part] = []
    at = 0
    for match in _INTERVAL.finditer(text):
        ends = [_atom(end, names) for end in match.groups()]
        if None not in ends:
            latex = f"({ends[0]}, {ends[1]})"
            parts += [*_words(text[at : match.start()], names), Formula(match[0], latex)]
            at = match.end()
    return tuple(_merged([*parts, *_words(text[at:], names)]))


def _words(text: str, names: frozenset[str]) -> Iterator[Part]:
    """Runs of words that are one formula, and everything else as it is."""
    words = re.split(r"(\s+)", text)
    index = 0
    while index < len(words):
        end, formula = _longest(words, index, names)
        if formula is None:
            yield words[index]
            index += 1
        else:
            before, body, after = formula
            yield from (part for part in (before, body, after) if part)
            index = end


def _longest(
    words: list[str], start: int, names: frozenset[str]
) -> tuple[int, tuple[str, Formula, str] | None]:
    """The longest formula that starts with a word: where it ends, and what stands before and after it."""
    if not words[start].strip() or words[start] in _OPERATORS:
        return start, None
    end = start + 1
    while end + 1 < len(words) and _goes_on(words, end):
        end += 2
    for stop in range(end, start, -2):
        before, body, after = _bare("".join(words[start:stop]))
        latex = _latex(body, names)
        if latex is not None and breadth_of(latex) <= WIDEST:
            return stop, (before, Formula(body, latex), after)
    return start, None


def _goes_on(words: list[str], end: int) -> bool:
    """Whether a formula may go on after the word before `end`: at an operator, or after one."""
    last, following = words[end - 1], words[end + 1]
    inside = last.endswith(",") and last.count("(") > last.count(")")
    return following in _OPERATORS or last in _OPERATORS or last in _PREFIXES or inside


def _bare(text: str) -> tuple[str, str, str]:
    """Without the punctuation around it, and without brackets that belong to the sentence."""
    body = text.rstrip(_ENDS)
    after, before = text[len(body) :], ""
    while body.startswith("(") and body.count("(") > body.count(")"):
        before, body = before + "(", body[1:]
    while body.endswith(")") and body.count(")") > body.count("("):
        after, body = ")" + after, body[:-1].rstrip()
    return before, body, after


def _latex(text: str, names: frozenset[str]) -> str | None:
    if text in _RELATIONS:
        return _RELATIONS[text]
    prefix, space, rest = text.partition(" ")
    if space and prefix in _PREFIXES:
        value = _atom(rest, names)
        return None if value is None else f"{_PREFIXES[prefix]} {value}"
    return _atom(text, names)


@lru_cache(maxsize=4096)
def _atom(text: str, names: frozenset[str]) -> str | None:
    """A number, f with its primes and argument, or an expression; None if it is none of them."""
    if number := _DECIMAL.match(text):
        return number[1] if number[2] is None else rf"{number[1]} \cdot 10^{{{int(number[2])}}}"
    if re.fullmatch(r"f'*|[gyZ]", text):
        return text
    if raised := _POWER.match(text):
        return f"{raised[1]}^{{{raised[2].replace('oo', chr(92) + 'infty')}}}"
    if size := _SIZE.match(text):
        return rf"\lvert {size[1]} \rvert"
    if multiple := _MULTIPLE.match(text):
        factor = _atom(multiple[2], names)
        return None if factor is None else f"{multiple[1]} {factor}"
    if quotient := _QUOTIENT.match(text):
        above, below = _atom(quotient[1], names), _atom(quotient[2], names)
        return None if above is None or below is None else f"{above}/{below}"
    if called := _CALLED.match(text):
        argument = "Z" if called[2] == "Z" else _atom(called[2], names)
        power = f"^{{{called[3]}}}" if called[3] else ""
        return None if argument is None else f"{called[1]}({argument}){power}"
    found = expression(text, names) if re.search(r"[\w)]", text) else None
    return None if found is None else Printer(LATEX, slashes=True).text(found)


def _merged(parts: list[Part]) -> list[Part]:
    """Formulas that a relation or a sign joins as one formula: f', < and 0 as f' < 0."""
    merged: list[Part] = []
    for part in parts:
        merged.append(part)
        if len(merged) >= 5 and merged[-4:-1] in ([" ", "+", " "], [" ", "-", " "]):
            left, sign, right = merged[-5], merged[-3], merged[-1]
            if isinstance(left, Formula) and isinstance(right, Formula) and _fit(left, right):
                merged[-5:] = [Formula(f"{left.plain} {sign} {right.plain}", f"{left.latex} {sign} {right.latex}")]
        while len(merged) >= 3 and _joins(merged[-3], merged[-2], merged[-1]):
            right, _, left = merged.pop(), merged.pop(), merged.pop()
            if not (isinstance(left, Formula) and isinstance(right, Formula)):
                raise TypeError("only formulas are joined")
            merged.append(Formula(f"{left.plain} {right.plain}", f"{left.latex} {right.latex}"))
    return merged


def _joins(left: Part, gap: Part, right: Part) -> bool:
    if not (isinstance(left, Formula) and isinstance(right, Formula) and gap == " "):
        return False
    related = left.plain.split(" ")[-1] in _RELATIONS or right.plain.split(" ")[0] in _RELATIONS
    return related and _fit(left, right)


def _fit(left: Formula, right: Formula) -> bool:
    return breadth_of(left.latex + right.latex) <= WIDEST
