"""Functions of the normal distribution in which Phi(u) stands with u: u Phi(u) and its derivative, for float32.

Each has a primitive of its own, in which nothing infinite meets a zero, and both have the same parts. They are looked
for after differentiation, and taken only if no erfc is left that would compute the same again.
"""

from __future__ import annotations

from dataclasses import replace

import sympy as sp

from symact.vector_valued.row_form import RowForm
from symact_codegen.lowering.functions import Stable, erfc


class normal_ramp(Stable):  # noqa: N801 - named like SymPy's functions
    """u Phi(u), with Phi the standard normal distribution function."""

    nargs = 1

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        u = self.args[0]
        return u * (1 + sp.erf(u / sp.sqrt(2))) / 2

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """Phi(u) + u phi(u)."""
        return normal_slope(self.args[0])


class normal_slope(Stable):  # noqa: N801
    """Phi(u) + u phi(u), with phi the standard normal density."""

    nargs = 1

    def definition(self) -> sp.Expr:
        """The plain SymPy expression."""
        u = self.args[0]
        return (1 + sp.erf(u / sp.sqrt(2))) / 2 + u * sp.exp(-(u**2) / 2) / sp.sqrt(2 * sp.pi)

    def fdiff(self, argindex: int = 1) -> sp.Expr:
        """(2 - u**2) phi(u)."""
        u = self.args[0]
        return (2 - u**2) * sp.exp(-(u**2) / 2) / sp.sqrt(2 * sp.pi)


def composed(form: RowForm) -> RowForm:
    """The form with these functions wherever its sums and products are multiples of them."""
    reductions = tuple(r if r.kind == "solution" else replace(r, body=_composed(r.body)) for r in form.reductions)
    found = replace(form, reductions=reductions, outputs=tuple(map(_composed, form.outputs)))
    left = any(e.has(erfc) for e in (*(r.body for r in reductions), *found.outputs, *found.totals))
    return form if left else found


def _composed(node: sp.Expr) -> sp.Expr:
    """The expression from its leaves upwards."""
    if not node.args:
        return node
    rebuilt = node.func(*map(_composed, node.args))
    if isinstance(rebuilt, sp.Add):
        return _with_slopes(rebuilt)
    return _with_ramps(rebuilt) if isinstance(rebuilt, sp.Mul) else rebuilt


def _with_slopes(node: sp.Expr) -> sp.Expr:
    """c erfc(v) - 2 c v exp(-v**2) / sqrt(pi) + rest as 2 c normal_slope(-sqrt(2) v) + rest."""
    for term in sorted(sp.Add.make_args(node), key=sp.default_sort_key):
        for factor in sp.Mul.make_args(term):
            if not isinstance(factor, erfc):
                continue
            v, common = factor.args[0], term / factor
            partner = -2 * common * v * sp.exp(-(v**2)) / sp.sqrt(sp.pi)
            others = [a for a in sp.Add.make_args(node) if a != term]
            if partner in others:
                rest = sp.Add(*(a for a in others if a != partner))
                return _with_slopes(rest) + 2 * common * normal_slope(-sp.sqrt(2) * v)
    return node


def _with_ramps(node: sp.Expr) -> sp.Expr:
    """w erfc(c w) rest with a number c as -sqrt(2) / c normal_ramp(-sqrt(2) c w) rest."""
    factors = sp.Mul.make_args(node)
    for factor in sorted((f for f in factors if isinstance(f, erfc)), key=sp.default_sort_key):
        c, w = factor.args[0].as_independent(*factor.args[0].free_symbols, as_Add=False)
        if all(f in factors for f in sp.Mul.make_args(w)):
            return _with_ramps(node / w / factor) * normal_ramp(-sp.sqrt(2) * c * w) * -sp.sqrt(2) / c
    return node
