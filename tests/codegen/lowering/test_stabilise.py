"""Stable forms of whole expressions."""

from __future__ import annotations

import pytest
import sympy as sp
from flint import arb

import symact
from symact import x
from symact.certify.enclosure import Enclosure
from symact_codegen.lowering.functions import erfc, expm1, logistic, plain, root_gate, sech2, softplus, sqrt_sum
from symact_codegen.lowering.stabilise import stabilise

a = sp.Symbol("a", real=True)


@pytest.mark.parametrize(("expression", "wanted"), [
    (1 / (1 + sp.exp(-x)), logistic(x)),
    (2 / (3 + 3 * sp.exp(2 * x)), sp.Rational(2, 3) * logistic(-2 * x)),
    (sp.exp(x) / (1 + sp.exp(x)), logistic(x)),
    (sp.log(1 + sp.exp(a * x)), softplus(a * x)),
    (sp.expand(a * (sp.exp(x) - 1)), a * expm1(x)),
    (1 - sp.tanh(x) ** 2, sech2(x)),
    (1 + sp.tanh(x), 2 * logistic(2 * x)),
    ((1 + a) * x / 2 + (1 - a) * x / 2 * sp.erf(x), a * x + x * (1 - a) * erfc(-x) / 2),
    (x / 2 + sp.sqrt(x**2 + 4) / 2, sqrt_sum(x, 4) / 2),
    (sp.diff(sqrt_sum(x, 4), x), root_gate(x, 4)),
    (x / (1 - x) ** 2 + 1 / (1 - x), (x - 1) ** -2),
    (1 - sp.cos(x), 2 * sp.sin(x / 2) ** 2),
    (x + sp.exp(x), x + sp.exp(x)),
    (sp.diff(x / sp.sqrt(1 + x**2), x), (x**2 + 1) ** sp.Rational(-3, 2)),
    (a * x + x / (1 + sp.exp(-a * x)), a * x + x * logistic(a * x)),
])
def test_stable_form(expression: sp.Expr, wanted: sp.Expr) -> None:
    assert stabilise(expression) == wanted


@pytest.mark.parametrize("name", symact.names())
def test_the_stable_form_is_the_same_function(name: str) -> None:
    activation = symact.get(name)
    for piece in activation.closed_pieces.expressions:
        for expression in (piece, sp.diff(stabilise(piece), x)):
            stable = Enclosure(plain(stabilise(expression)), (x,))
            given = Enclosure(plain(expression), (x,))
            for point in (0.37, -2.9):
                ours, theirs = stable(arb(point), bits=300), given(arb(point), bits=300)
                assert ours.overlaps(theirs)
                assert abs(ours - theirs) < arb("1e-20") * (1 + abs(theirs))
