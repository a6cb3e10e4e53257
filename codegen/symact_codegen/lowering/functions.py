"""Exact real functions that have stable floating-point forms, as SymPy functions with exact derivatives.

Each stands for a plain SymPy expression, its `definition()`. They are names, not approximations: replacing an
expression by one of them changes nothing mathematically, so differentiating afterwards differentiates the
definition. Derivatives are again written in these names, which is what keeps them free of cancellation.
"""

from __future__ import annotations

import sympy as sp

from symact.errors import SymactError


class Stable(sp.Function):  # type: ignore[misc]
    """A real function of real arguments with a definition in plain SymPy."""

    is_real = True

    def definition(self) -> sp.Expr:
        """The plain SymPy expression that this stands for."""
        raise NotImplementedError

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """The exact partial derivative with respect to an argument."""
        raise NotImplementedError


class logistic(Stable):  # noqa: N801 - named like SymPy's functions
    """1 / (1 + exp(-u))."""

    nargs = 1
    is_positive = True

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return 1 / (1 + sp.exp(-self.args[0]))

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """logistic(u) logistic(-u)."""
        return logistic(self.args[0]) * logistic(-self.args[0])


class softplus(Stable):  # noqa: N801
    """log(1 + exp(u))."""

    nargs = 1
    is_positive = True

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return sp.log(1 + sp.exp(self.args[0]))

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """logistic(u)."""
        return logistic(self.args[0])


class expm1(Stable):  # noqa: N801
    """exp(u) - 1."""

    nargs = 1

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return sp.exp(self.args[0]) - 1

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """exp(u)."""
        return sp.exp(self.args[0])


class log1p(Stable):  # noqa: N801
    """log(1 + u)."""

    nargs = 1

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return sp.log(1 + self.args[0])

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """1 / (1 + u)."""
        return 1 / (1 + self.args[0])


class sech2(Stable):  # noqa: N801
    """1 - tanh(u)**2, which is 1 / cosh(u)**2."""

    nargs = 1
    is_positive = True

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return 1 - sp.tanh(self.args[0]) ** 2

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """-2 tanh(u) sech2(u)."""
        return -2 * sp.tanh(self.args[0]) * sech2(self.args[0])


class erfc(Stable):  # noqa: N801
    """SymPy's erfc(u), but erfc(-u) stays as it is; SymPy turns it into 2 - erfc(u), where digits cancel."""

    nargs = 1
    is_positive = True

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        return 1 - sp.erf(self.args[0])

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """-2 exp(-u**2) / sqrt(pi)."""
        return -2 * sp.exp(-self.args[0] ** 2) / sp.sqrt(sp.pi)


class sqrt_sum(Stable):  # noqa: N801
    """u + sqrt(u**2 + c) for c >= 0; for u < 0 it is c / (sqrt(u**2 + c) - u), where nothing cancels."""

    nargs = 2

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        u, c = self.args
        return u + sp.sqrt(u**2 + c)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """By u: root_gate(u, c). By c: 1 / (2 sqrt(u**2 + c))."""
        u, c = self.args
        return root_gate(u, c) if argindex == 1 else 1 / (2 * sp.sqrt(u**2 + c))


class root_gate(Stable):  # noqa: N801
    """1 + u / sqrt(u**2 + c), computed as sqrt_sum(u, c) / sqrt(u**2 + c)."""

    nargs = 2

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        u, c = self.args
        return 1 + u / sp.sqrt(u**2 + c)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """By u: c / (u**2 + c)**(3/2). By c: -u / (2 (u**2 + c)**(3/2))."""
        u, c = self.args
        cube = (u**2 + c) ** sp.Rational(3, 2)
        return c / cube if argindex == 1 else -u / (2 * cube)


class share(Stable):  # noqa: N801
    """a / (a + b) for a, b > 0: an error of a or b reaches the result once, not twice."""

    nargs = 2

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        a, b = self.args
        return a / (a + b)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """By a: b / (a + b)**2. By b: -a / (a + b)**2."""
        a, b = self.args
        return (b if argindex == 1 else -a) / (a + b) ** 2


STABLE = (logistic, softplus, expm1, log1p, sech2, erfc, sqrt_sum, root_gate, share)


def plain(expression: sp.Expr) -> sp.Expr:
    """The expression with every function of this module replaced by its definition."""
    if not isinstance(expression, sp.Basic):
        raise SymactError(f"{expression!r} is a {type(expression).__name__}; it must be a SymPy expression.")
    while stable := [f for f in expression.atoms(sp.Function) if isinstance(f, Stable)]:
        deepest = sorted(stable, key=lambda f: (sum(1 for _ in sp.preorder_traversal(f)), sp.default_sort_key(f)))[0]
        expression = expression.xreplace({deepest: deepest.definition()})
    return expression
