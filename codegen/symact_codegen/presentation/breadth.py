"""How wide a LaTeX formula will be, roughly: enough to decide where a long sum is broken."""

from __future__ import annotations

import re

_TOKEN = re.compile(r"\\[a-zA-Z]+|\\.|[{}^_]|\s+|.")
_WORDS = {
    r"\infty": 1.8,
    r"\arctan": 3.6,
    r"\tanh": 2.6,
    r"\cosh": 2.6,
    r"\sinh": 2.4,
    r"\left": 0.0,
    r"\right": 0.0,
    r"\operatorname": 0.0,
    r"\mathit": 0.0,
    r"\text": 0.0,
    r"\,": 0.3,
    r"\ln": 1.2,
    r"\max": 2.3,
    r"\min": 2.1,
    r"\cdot": 1.0,
    r"\lvert": 0.5,
    r"\rvert": 0.5,
}
_GLYPHS = {"+": 2.2, "-": 2.2, "=": 2.4, "(": 0.8, ")": 0.8, "<": 2.4, ".": 0.5, ",": 0.8}


def breadth_of(latex: str) -> float:
    """The width in digits of the current size."""
    return _Reader(_TOKEN.findall(latex)).group(None)


def nested_fractions(latex: str) -> int:
    """How many fractions stand inside another one."""
    reader = _Reader(_TOKEN.findall(latex))
    reader.group(None)
    return reader.nested


class _Reader:
    def __init__(self, tokens: list[str]) -> None:
        self._tokens = [t for t in tokens if not t.isspace()]
        self._at = 0
        self._depth = 0
        self.nested = 0

    def group(self, end: str | None) -> float:
        total = 0.0
        while self._at < len(self._tokens):
            token = self._tokens[self._at]
            self._at += 1
            if token == end:
                break
            total += self._item(token)
        return total

    def _item(self, token: str) -> float:
        if token == "{":
            return self.group("}")
        if token == r"\frac":
            self.nested += self._depth > 0
            self._depth += 1
            width = max(self._argument(), self._argument()) + 0.3
            self._depth -= 1
            return width
        if token == r"\sqrt":
            return self._argument() + 1.7
        if token in "^_":
            return 0.7 * self._argument()
        return _WORDS.get(token, 1.25 if token.startswith("\\") else _GLYPHS.get(token, 1.05))

    def _argument(self) -> float:
        self._at += 1
        return self._item(self._tokens[self._at - 1])
