"""Signs as functions: 1 or 0, and 1 or -1, each with a stated value at 0.

They are constant beside their zeros, so that derivatives of the rest are derivatives of the whole.
"""

from __future__ import annotations

import sympy as sp

from symact_codegen.lowering.functions import Stable


class step(Stable):  # noqa: N801 - named like SymPy's functions
    """1 for u > 0, 0 for u < 0, and the second argument for u = 0."""

    nargs = 2
    is_nonnegative = True

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return sp.Heaviside(*self.args)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """0: a step is constant beside its zeros."""
        return sp.S.Zero


class side(Stable):  # noqa: N801
    """1 for u > 0, -1 for u < 0, and the second argument for u = 0."""

    nargs = 2

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        u, at_zero = self.args
        return 2 * sp.Heaviside(u, (1 + at_zero) / 2) - 1

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """0: a sign is constant beside its zeros."""
        return sp.S.Zero


class ramp(Stable):  # noqa: N801
    """u for u > 0, else 0."""

    nargs = 1
    is_nonnegative = True

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return sp.Max(self.args[0], 0)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """The step of u."""
        return step(self.args[0], sp.S.Zero)


class magnitude(Stable):  # noqa: N801
    """abs(u)."""

    nargs = 1
    is_nonnegative = True

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return sp.Abs(self.args[0])

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """The side of u."""
        return side(self.args[0], sp.S.Zero)


def is_open(expression: sp.Expr) -> bool:
    """Whether the parameters decide a switch in the expression."""
    return bool(expression.has(step, side))
