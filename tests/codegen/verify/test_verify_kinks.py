from __future__ import annotations

from dataclasses import replace

import pytest
import sympy as sp

import symact
from symact import Activation, x
from symact_codegen.verify import Oracle, check_kinks

KINKED = [name for name, a in symact.catalogue().items() if a.closed_pieces.breakpoints]


@pytest.mark.parametrize("name", KINKED)
def test_one_sided_derivatives_are_limits_of_difference_quotients(name: str) -> None:
    rows = check_kinks(symact.get(name))
    assert len(rows) == 2 * len(symact.get(name).closed_pieces.breakpoints)
    assert [row for row in rows if not row.passed] == []


@pytest.mark.parametrize("name", KINKED)
@pytest.mark.parametrize("fault", [sp.Rational(1, 10**15), sp.Rational(-1, 10**40)])
def test_a_wrong_derivative_is_caught_on_the_side_where_it_is(name: str, fault: sp.Rational) -> None:
    derivative = Oracle(symact.get(name)).bound.derivative_pieces(closed=True)
    first, *others = derivative.expressions
    perturbed = replace(derivative, expressions=(first + fault, *others))
    rows = check_kinks(symact.get(name), perturbed)
    assert [row.passed for row in rows] == [False] + [True] * (len(rows) - 1)


def test_irrational_breakpoints_of_a_users_definition() -> None:
    rows = check_kinks(Activation("mine", sp.exp(x) * sp.Max(x**2 - 2, 0)))
    assert len(rows) == 4
    assert all(row.passed for row in rows)
