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

    def other(self, node: sp.Basic) -> str:
        """A node that no rule is written for."""
        ...
