"""Conditions as data must say what the SymPy condition says, for every float64."""

from __future__ import annotations

import math
import operator
from fractions import Fraction

import pytest
import sympy as sp

import symact
from symact_codegen.targets.numba.conditions import conditions_of

COMPARE = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq,
           "!=": operator.ne}
a, b = sp.symbols("a b", real=True)


def parsed(condition, default=0, symbol=a):
    activation = symact.Activation("f", symact.x * symbol, (symact.Parameter(symbol, default, condition),))
    found = conditions_of(activation, activation.parameters[0])
    return [eval(source, {"Condition": lambda *fields: fields}) for source in found]


@pytest.mark.parametrize("bound", [sp.Rational(*pair) for pair in ((1, 3), (1, 10), (-2, 7), (3, 4))])
@pytest.mark.parametrize("relation", [sp.Lt, sp.Le, sp.Gt, sp.Ge])
def test_bounds_that_are_no_float64(bound, relation):
    inside = bound - 1 if relation in (sp.Lt, sp.Le) else bound + 1
    [(left, comparison, right, text)] = parsed(relation(a, bound), inside)
    assert (left, text) == ("a", sp.sstr(relation(a, bound)))
    exact, near = Fraction(bound.p, bound.q), float(bound)
    operation = COMPARE[relation(a, bound).rel_op]
    for value in (math.nextafter(near, -math.inf), near, math.nextafter(near, math.inf), -5.0, 5.0):
        assert COMPARE[comparison](value, right) == operation(Fraction(value), exact)


def test_assumptions_and_conjunctions_are_comparisons():
    positive = sp.Symbol("p", positive=True)
    assert parsed(sp.true, sp.Integer(1), positive) == [("p", ">", 0.0, "p > 0")]
    assert parsed(sp.true) == []
    assert sorted(parsed(sp.And(a > -1, a <= 2))) == [("a", "<=", 2.0, "a <= 2"), ("a", ">", -1.0, "a > -1")]
    assert parsed(sp.Lt(sp.Integer(1), a, evaluate=False), sp.Integer(2)) == [("a", ">", 1.0, "1 < a")]
    assert parsed(a < sp.pi)[0][:2] == ("a", "<=")


def test_two_parameters():
    parameters = (symact.Parameter(a, 0), symact.Parameter(b, 1, a < b))
    activation = symact.Activation("f", symact.x * a + b, parameters)
    assert conditions_of(activation, activation.parameters[1]) == ['Condition("a", "<", "b", "a < b")']


@pytest.mark.parametrize("condition", [
    sp.Or(a < 1, a > 2), a**2 < 1, sp.Eq(a, 0) & (a**3 < 1), sp.Ne(a, sp.pi)])
def test_what_a_kernel_cannot_check_is_refused(condition):
    with pytest.raises(symact.SymactError, match="cannot be checked by a kernel; allowed are comparisons"):
        parsed(condition)
