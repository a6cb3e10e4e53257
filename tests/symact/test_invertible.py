"""Injectivity, inverses in closed form, and f' as a function of f's value."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
import sympy as sp

import symact
from symact import Activation, x
from symact.properties import derivative_from_output, invertible
from symact.properties.branches import Branch, branches
from symact.properties.inverse_candidates import Y
from symact.properties.inversion import inverse, is_inverse
from symact.properties.slope_from_value import equals, slope_formula
from symact.subject import Subject
from symact.verdict import Verdict, plain

SPLIT = sp.Piecewise((x, x < 0), (1 / (1 + x), True))
HAND_MADE = {
    "split": SPLIT, "odd_square": x * sp.Abs(x), "falling": -sp.atan(x), "shifted": 2 * sp.atan(3 * x - 1) + 5,
    "logit": 1 / (1 + sp.exp(1 - 3 * x)), "double": sp.exp(-sp.exp(-x)), "odd_root": sp.sign(x) * sp.sqrt(sp.Abs(x)),
    "falling_root": sp.sqrt(x**2 + 1) - x, "sinh": sp.sinh(x), "overlap": sp.Piecewise((x, x < 0), (x - 1, True)),
    "two_exponentials": sp.exp(2 * x) + sp.exp(x), "falling_pieces": sp.Piecewise((1 - x, x < 0), (sp.exp(-x), True)),
    "tail": sp.Piecewise((sp.exp(x), x < 0), (1 + x + x**2, True)), "jump_up": sp.Piecewise((x, x < 0), (x + 1, True)),
}


FUNCTIONS = [symact.get(name) for name in symact.names()] + [Activation(n, e) for n, e in HAND_MADE.items()]


def proved(verdict: Verdict) -> Verdict:
    assert verdict.proved, verdict.reason
    assert verdict.method
    plain(verdict.value)
    return verdict


def sample(activation: Activation) -> list[sp.Expr]:
    generator = random.Random(20)
    points = [sp.Rational(generator.randint(-5000, 5000), 997) for _ in range(12)]
    return [*points, sp.S.Zero, *activation.closed_pieces.breakpoints]


def light(expression: sp.Expr) -> sp.Expr:
    """Long constants as numbers of 150 digits, so that substitution is quick."""
    if sp.count_ops(expression) < 30:
        return expression
    return expression.replace(lambda e: isinstance(e, sp.Expr) and e.is_number and not isinstance(e, sp.Rational),
                              lambda e: e.evalf(150))


@pytest.mark.parametrize("activation", FUNCTIONS, ids=lambda a: a.name)
def test_every_function_is_decided_and_the_inverse_inverts(activation: Activation) -> None:
    value = proved(invertible.verdict(Subject(activation))).value
    closed = light(activation.closed)
    values = {p: closed.subs(x, p).evalf(150) for p in sample(activation)}
    if value["injective"]:
        ordered = sorted(values.values())
        assert len(values) == 1 or min(b - a for a, b in pairwise(ordered)) > 0
    if value["inverse"] is None:
        return
    found = light(sp.sympify(value["inverse"], locals={"y": Y}))
    for point, level in values.items():
        exact = closed.subs(x, point)
        back = found.subs(Y, exact if isinstance(exact, sp.Rational) else level)
        assert abs((back - point).evalf(20)) < 1e-12, point


@pytest.mark.parametrize("activation", FUNCTIONS, ids=lambda a: a.name)
def test_every_function_is_decided_and_the_slope_follows_from_the_value(activation: Activation) -> None:
    subject = Subject(activation)
    value = proved(derivative_from_output.verdict(subject)).value
    closed, slope = light(activation.closed), light(subject.f1.as_expression())
    rows = [(closed.subs(x, p), slope.subs(x, p)) for p in sample(activation) if p not in subject.f.breakpoints]
    if value["formula"] is not None:
        assert value["possible"]
        formula = light(sp.sympify(value["formula"], locals={"y": Y}))
        for level, wanted in rows:
            number = level if isinstance(level, sp.Rational) else level.evalf(60)
            found = formula.subs(Y, number)
            assert found == wanted or abs((found - wanted).evalf(20)) < 1e-12, level
    if value["possible"]:
        for level, wanted in rows:
            twins = [other for same, other in rows if abs((same - level).evalf(40)) < 1e-30]
            assert all(t == wanted or abs((t - wanted).evalf(20)) < 1e-12 for t in twins)


@pytest.mark.parametrize(("name", "text"), [
    ("tanh", "atanh(y)"), ("arcsinh", "sinh(y)"), ("arctan", "tan(y)"), ("exp", "log(y)"), ("erf", "erfinv(y)"),
    ("softplus", "log(exp(y) - 1)"), ("elu", "Piecewise((log(y + 1), y <= 0), (y, True))"), ("tanhshrink", None),
    ("squareplus", "(y - 1)*(y + 1)/y"), ("leaky_relu", "Piecewise((100*y, y <= 0), (y, True))"), ("snake", None)])
def test_inverses(name: str, text: str | None) -> None:
    value = invertible.verdict(Subject(symact.get(name))).value
    assert value["injective"]
    assert value["inverse"] == text


def test_the_domain_of_the_inverse_is_the_range() -> None:
    domain = plain(invertible.verdict(Subject(symact.get("softsign"))).value["domain"])
    assert (domain["low"]["exact"], domain["high"]["exact"]) == ("-1", "1")
    assert (domain["low_included"], domain["high_included"]) == (False, False)
    assert invertible.verdict(Subject(Activation("split", SPLIT))).value["domain"] is None


@pytest.mark.parametrize(("expression", "injective"), [
    (SPLIT, True), (sp.Piecewise((x, x < 0), (x - 1, True)), False), (sp.Piecewise((x, x < 0), (-x, True)), False),
    (x + sp.sin(x), True), (x + 2 * sp.sin(x), False), (x**3, True), (1 / (1 + x**2), False),
    (sp.sin(x) ** 2 + sp.cos(x) ** 2, False), (sp.Piecewise((5, sp.Eq(x, 0)), (x, True)), False),
    (sp.Piecewise((x, x < 0), (-1 - 1 / (1 + x), True)), False), (x**3 - x / 10**20, False),
    (sp.Piecewise((x, x < 0), (7, sp.Eq(x, 0)), (sp.tanh(x), True)), True),
    (sp.Piecewise((x, x < 0), (sp.Rational(1, 2), sp.Eq(x, 0)), (sp.tanh(x), True)), False)])
def test_injectivity_with_jumps_and_disguises(expression: sp.Expr, injective: bool) -> None:
    assert proved(invertible.verdict(Subject(Activation("mine", expression)))).value["injective"] is injective


@pytest.mark.parametrize(("function", "possible", "formula"), [
    ("sigmoid", True, "-y*(y - 1)"), ("tanh", True, "1 - y**2"), ("relu", True, "Piecewise((0, y <= 0), (1, True))"),
    ("exp", True, "y"), ("silu", False, None), ("gelu", False, None), ("sin", False, None), ("abs", False, None),
    ("square", False, None), ("snake", True, None),
    ("hardshrink", True, "Piecewise((1, y < 0), (0, Eq(y, 0)), (1, True))"),
    ("arcsinh", True, "1/cosh(y)"), ("squareplus", True, "y**2/(y**2 + 1)"), ("sign", True, "0"),
    (sp.Piecewise((x, x < 0), (x - 1, True)), True, "1"), (sp.Piecewise((x, x < 0), (2 * x - 1, True)), False, None),
    (sp.Piecewise((x, x < 0), (0, x < 1), (x - 1, True)), True, None), (x**3, True, None), (x - x**3, False, None),
    (sp.Piecewise((0, x < 0), (x - 1, True)), False, None)])
def test_whether_the_slope_follows_from_the_value(function: str | sp.Expr, possible: bool, formula: str | None) -> None:
    activation = (symact.get(function) if isinstance(function, str) else
                  Activation("mine", function, at_breakpoints="mean"))
    value = proved(derivative_from_output.verdict(Subject(activation))).value
    assert value["possible"] is possible
    assert formula is None or value["formula"] == formula


@pytest.mark.parametrize("side", ["left", "right", "mean"])
def test_what_is_stated_at_a_kink_does_not_count(side: str) -> None:
    ramp = sp.Piecewise((0, x < 0), (x, True))
    subject = Subject(Activation("ramp", ramp, at_breakpoints=side))  # type: ignore[arg-type]
    value = derivative_from_output.verdict(subject).value
    assert value == {"possible": True, "formula": "Piecewise((0, y <= 0), (1, True))"}


def branch(expression: sp.Expr, index: int = 0) -> Branch:
    return branches(Subject(Activation("mine", expression)))[index]


@pytest.mark.parametrize(("expression", "index", "right", "wrong"), [
    (x * sp.Abs(x), 1, sp.sqrt(Y), [-sp.sqrt(Y), sp.sqrt(Y) + 1, sp.sqrt(Y + sp.Rational(1, 10**30))]),
    (sp.Piecewise((0, x < 1), ((x - 1) ** 2, True)), 1, 1 + sp.sqrt(Y), [1 - sp.sqrt(Y)]),
    (sp.Piecewise((0, x < 2), ((x - 1) ** 2 - 1, True)), 1, 1 + sp.sqrt(Y + 1), [1 - sp.sqrt(Y + 1)]),
    (sp.atan(x), 0, sp.tan(Y), [sp.tan(Y + sp.pi / 3), -sp.tan(Y), sp.tan(2 * Y)]),
    (x + sp.sqrt(x**2 + 4), 0, Y / 2 - 2 / Y, [Y / 2 + 2 / Y, -2 / Y + Y]),
    (x + sp.sqrt(x**2 + 4) / 4, 0, (16 * Y - 4 * sp.sqrt(Y**2 + sp.Rational(15, 4))) / 15,
     [(16 * Y + 4 * sp.sqrt(Y**2 + sp.Rational(15, 4))) / 15, (16 * Y - 4 * sp.sqrt(Y**2 + 4)) / 15]),
    (1 / (1 + sp.exp(-x)), 0, sp.log(Y / (1 - Y)), [sp.log((1 - Y) / Y), sp.log(Y), sp.log(Y / (1 + Y))]),
    (sp.exp(x), 0, sp.log(Y), [sp.log(-Y), sp.log(2 * Y), sp.log(Y**2) / 3])])
def test_wrong_inverses_are_rejected(expression: sp.Expr, index: int, right: sp.Expr, wrong: list[sp.Expr]) -> None:
    row = branch(expression, index)
    assert is_inverse(row, right)
    assert inverse(row) is not None
    assert [is_inverse(row, candidate) for candidate in wrong] == [False] * len(wrong)


def test_a_perturbed_slope_formula_is_rejected() -> None:
    row = branch(1 / (1 + sp.exp(-x)))
    formula = slope_formula(row)
    assert formula is not None
    assert equals(row, formula, Y * (1 - Y))
    for wrong in (Y * (1 - Y) * (1 + sp.Rational(1, 10**40)), Y * (1 + Y), Y - Y**3):
        assert not equals(row, formula, wrong)


def test_a_formula_that_hides_a_wrong_inverse_would_be_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the proof, the wrong root is taken, and the text no longer inverts."""
    monkeypatch.setattr("symact.properties.inversion.is_inverse", lambda *args: True)
    unproved = invertible.verdict(Subject(Activation("parabola", x * sp.Abs(x)))).value
    monkeypatch.undo()
    genuine = invertible.verdict(Subject(Activation("parabola", x * sp.Abs(x)))).value
    assert unproved["inverse"] != genuine["inverse"]
