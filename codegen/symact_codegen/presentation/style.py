"""What a printer needs to know of a notation."""

from __future__ import annotations

from typing import ClassVar, Protocol

import sympy as sp


class Style(Protocol):
    """What a printer needs to know of a notation."""

    constants: ClassVar[dict[sp.Basic, str]]

    def symbol(self, name: str) -> str:
        """A symbol by its name."""
        ...

    def fraction(self, above: str, below: str) -> str:
        """A quotient; in plain text its parts have their brackets."""
        ...

    def root(self, content: str) -> str:
        """A square root."""
        ...

    def power(self, base: str, exponent: str) -> str:
        """A power of something that binds tightly."""
        ...

    def exponential(self, exponent: str) -> str:
        """e to the given exponent."""
        ...

    def call(self, name: str, arguments: list[str]) -> str:
        """A function of its arguments."""
        ...

    def call_power(self, name: str, argument: str, called: str, exponent: str) -> str:
        """A power of a function of one argument."""
        ...

    def brackets(self, content: str) -> str:
        """Something in round brackets."""
        ...

    def times(self, factors: list[str]) -> str:
        """A product."""
        ...

    def indexed(self, name: str, index: str) -> str:
        """A component of a row."""
        ...

    def over_row(self, operator: str, index: str, low: str, high: str, body: str) -> str:
        """A "sum" or "max" of a body over an index between two ends."""
        ...

    def delta(self, first: str, second: str) -> str:
        """1 where two indices are equal, else 0."""
        ...

    def relation(self, left: str, sign: str, right: str) -> str:
        """A comparison."""
        ...

    def choice(self, cases: list[tuple[str, str]]) -> str:
        """Values, each with the condition under which it is taken; the last one has "" and is taken else."""
        ...

    def where(self, condition: str) -> str:
        """1 where a condition holds, else 0."""
        ...

    def other(self, node: sp.Basic) -> str:
        """A node that no rule is written for."""
        ...
