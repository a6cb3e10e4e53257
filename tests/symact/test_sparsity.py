"""P(f(Z) = 0): the pieces that are identically 0, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

import symact
from symact import Activation, x
from symact.properties import sparsity
from symact.subject import Subject


def of(expression: sp.Expr) -> Any:
    return sparsity.verdict(Subject(Activation("mine", expression))).value


@pytest.mark.parametrize("name", symact.names())
def test_the_catalogue_is_decided(name: str) -> None:
    subject = Subject(symact.get(name))
    verdict = sparsity.verdict(subject)
    assert verdict.proved
    assert 0 <= float(verdict.value["probability"]) < 1
    assert bool(verdict.value["intervals"]) == any(e == 0 for e in subject.f.expressions)


@pytest.mark.parametrize(("expression", "probability", "ends"), [
    (sp.Max(x, 0), sp.S.Half, [(-sp.oo, 0)]), (x**3, 0, []), (0 * x, 1, [(-sp.oo, sp.oo)]),
    (sp.Piecewise((x, sp.Abs(x) > 1), (0, True)), 1 - sp.erfc(1 / sp.sqrt(2)), [(-1, 1)]),
    (sp.Piecewise((0, x < 0), (1, sp.Eq(x, 0)), (0, True)), 1, [(-sp.oo, 0), (0, sp.oo)]),
    (sp.Piecewise((sp.sin(x) ** 2 + sp.cos(x) ** 2 - 1, x < 0), (x, True)), sp.S.Half, [(-sp.oo, 0)])])
def test_probabilities(expression: sp.Expr, probability: sp.Expr, ends: list[tuple[Any, Any]]) -> None:
    value = of(expression)
    assert sp.simplify(value["probability"].exact - probability) == 0
    assert [(i["low"].exact, i["high"].exact) for i in value["intervals"]] == ends


@pytest.mark.parametrize("expression", [x * sp.exp(-1000), sp.Max(x, x / 10**30), x + sp.exp(-300), sp.tanh(10**6 * x)])
def test_what_is_tiny_is_not_zero(expression: sp.Expr) -> None:
    assert of(expression)["probability"].exact == 0


def test_a_zero_in_deep_disguise_is_undecided_or_recognised() -> None:
    verdict = symact.analyse(Activation("mine", sp.log(sp.cosh(x)) - x - sp.log((1 + sp.exp(-2 * x)) / 2)))["sparsity"]
    assert not verdict.proved or verdict.value["probability"].exact == 1
