"""What a proof says to its reader: true, complete, and short enough for a line."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
import sympy as sp

import symact
from symact import x
from symact.certify.charts import SignChart, Step
from symact.certify.sign_chart import sign_chart
from symact.pieces import Piece
from symact.properties.because import because
from symact.properties.explain import LONGEST, at_in_words, listed
from symact.reals import Real
from symact.subject import Subject, piece_chart

NAMES = ("gelu", "swish", "mish", "elish", "tanhshrink", "selu", "lisht", "sqrt_softplus", "smelu", "squareplus")


def inside(low: float, high: float, share: float) -> float:
    """A point of an interval, which may be unbounded."""
    if low == -sp.oo or high == sp.oo:
        anchor = 0.0 if low == -sp.oo and high == sp.oo else float(high if low == -sp.oo else low)
        away = 0.05 * 100**share
        return anchor - away if low == -sp.oo else anchor + away
    return low + (high - low) * share


def ends(value: Real) -> float:
    return value.expression if value.is_infinite else float(value)


def is_true(step: Step) -> bool:
    """Whether a function rises, falls and has the signs that a step tells, at points between."""
    if step.slope is None:
        return step.how != "slope"
    value = sp.lambdify(x, step.function, "mpmath")
    nodes = [step.low, *step.slope.zeros, step.high]
    for (low, high), direction in zip(pairwise(nodes), step.slope.signs, strict=True):
        points = sorted(inside(ends(low), ends(high), share) for share in (0.2, 0.5, 0.8))
        rises = [(value(b) - value(a)) * direction > 0 for a, b in pairwise(points)]
        if not all(rises):
            return False
    turns = zip(step.slope.zeros, step.at[1:-1], strict=True)
    return all(sp.sign(value(float(z))) in (s, 0) or abs(value(float(z))) < 1e-9 for z, s in turns)


def charts(name: str) -> list[tuple[Piece, SignChart]]:
    subject = Subject(symact.get(name))
    pieces = [p for derivative in (subject.f1, subject.f2) for p in derivative if p.expression.free_symbols]
    return [(piece, piece_chart(piece)) for piece in pieces]


@pytest.mark.parametrize("name", NAMES)
def test_what_a_proof_tells_of_its_steps_is_true(name: str) -> None:
    for _, chart in charts(name):
        assert all(is_true(step) for step in chart.steps)


def test_a_step_that_tells_the_wrong_direction_is_seen() -> None:
    (step,) = sign_chart(1 + x + sp.exp(x), x).steps
    assert step.slope is not None
    assert is_true(step)
    assert not is_true(replace(step, slope=SignChart((), (-1,))))


@pytest.mark.parametrize("name", NAMES)
def test_a_function_said_to_have_the_sign_of_another_has_it(name: str) -> None:
    for piece, chart in charts(name):
        reason = because("g", piece.expression, chart)
        if "has the sign of " not in reason:
            continue
        text = reason.partition("has the sign of ")[2].partition(", which")[0]
        told = sp.lambdify(x, sp.sympify(text, locals={"x": x}), "mpmath")
        real = sp.lambdify(x, piece.expression, "mpmath")
        for share in (0.1, 0.4, 0.6, 0.9):
            point = inside(piece.low, piece.high, share)
            assert sp.sign(told(point)) == sp.sign(real(point))


@pytest.mark.parametrize(("function", "reason"), [
    (1 + x + sp.exp(x), "g is strictly increasing"),
    (-1 - x - sp.exp(x), "g is strictly decreasing"),
    (sp.exp(-x) * (1 + x + sp.exp(x)), "g has the sign of x + exp(x) + 1, which is strictly increasing"),
    (-sp.exp(x) * (1 + x + sp.exp(x)), "g has the sign of -x - exp(x) - 1, which is strictly decreasing"),
    ((1 + x + sp.exp(x)) ** 2, "g times a function without zeros is strictly increasing"),
    (x * sp.exp(x) + 1, "until"),
    (x**2 - 2, "the polynomial x**2 - 2 has no other real zero there"),
    (sp.exp(2 * x) + 2 * sp.exp(x) - 1, "exp(2*x) + 2*exp(x) - 1 = 0 is solved exactly"),
    (1 / (1 + sp.exp(x)), "no factor of g = 1/(exp(x) + 1) changes sign"),
    (1 - sp.tanh(x) ** 2, "no factor of g = 4*exp(2*x)/(exp(2*x) + 1)**2 changes sign"),
])
def test_reasons(function: sp.Expr, reason: str) -> None:
    found = because("g", function, sign_chart(function, x))
    if "times a function" in reason:
        assert "strictly increasing" in found
        assert "sign of" not in found
    else:
        assert reason in found


@pytest.mark.parametrize(("name", "property_id", "said"), [
    ("swish", "monotonicity", "f' has exactly one zero, at -1.27846 (= -1 - LambertW(exp(-1))): f' < 0 before and > 0 "
                              "after, because f' has the sign of x + exp(x) + 1, which is strictly increasing"),
    ("gelu", "convexity", "f'' has exactly two zeros, at -sqrt(2) and sqrt(2): f'' < 0, > 0, < 0 from left to right"),
    ("tanhshrink", "monotonicity", "f' has exactly one zero, at 0, and is > 0 elsewhere"),
    ("relu", "monotonicity", "f' = 0 on (-oo, 0); f' = 1 on (0, oo); f is continuous"),
    ("step", "monotonicity", "f' = 0 on every piece; f jumps upward at 0"),
    ("sin", "monotonicity", "on the period (-pi, pi) f' has exactly two zeros, at -pi/2 and pi/2: f' < 0, > 0, < 0"),
    ("snake", "monotonicity", "at -pi/4 and 3*pi/4, and is > 0 elsewhere"),
    ("relu", "range", "0 on a constant piece, 0 at 0, oo at oo"),
    ("step", "range", "with the value 1 at 0"),
    ("gelu", "lipschitz", "|f'| has the greatest, 1.1289, at sqrt(2)"),
    ("relu", "lipschitz", "1, on (0, oo)"),
    ("gelu", "extrema", "f falls before -0.751792 and rises after it"),
    ("relu", "continuity_class", "at 0 f is continuous and f' -> 0 from the left, 1 from the right"),
    ("relu", "asymptotes", "f(x)/x -> 1 and f(x) - x -> 0 at oo"),
    ("relu", "derivative_at_zero", "limits at 0 of f' = 0 to the left and of f' = 1 to the right"),
    ("gelu", "symmetry", "f(-0.5) = -0.154269 and f(0.5) = 0.345731, so f is neither odd nor even"),
])
def test_methods_say_where_and_why(name: str, property_id: str, said: str) -> None:
    assert said in symact.analyse(symact.get(name))[property_id].method


@pytest.mark.parametrize("name", ["hard_elish", "gelu_tanh", "quick_gelu", "xielu", "sqrt_softplus"])
def test_a_method_is_a_line(name: str) -> None:
    for verdict in symact.analyse(symact.get(name)).values():
        assert len(verdict.method) <= LONGEST + 30
        assert "\n" not in verdict.method


def test_numbers_and_lists_in_words() -> None:
    assert at_in_words(Real(sp.Rational(1, 3))) == "1/3"
    assert at_in_words(Real(sp.sqrt(2))) == "1.41421 (= sqrt(2))"
    assert at_in_words(Real(sp.oo)) == "oo"
    assert [listed(list("abc")[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
