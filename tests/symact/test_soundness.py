"""Functions made to fool the proofs: whatever is called proved must be true, and the rest must say undecided."""

from __future__ import annotations

import time
from typing import Any

import pytest
import sympy as sp

import symact
from symact import Activation, x
from symact.properties import PROPERTIES

TINY = sp.Rational(1, 10**12)


def _report(expression: sp.Expr, *names: str) -> symact.Report:
    """A report on the named properties only."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("symact.report.PROPERTIES", {name: PROPERTIES[name] for name in names})
        return symact.analyse(Activation("mine", expression))


TRUTH: list[tuple[str, sp.Expr, dict[str, Any]]] = [
    ("touching_cubic", (x - 1) ** 3 + 5, {"monotonicity.kind": "strictly_increasing", "convexity.kind": "neither"}),
    ("almost_monotone", x**3 / 3 - x / 10**20, {"monotonicity.kind": "none"}),
    ("hidden_slope", x * sp.exp(-700) - sp.atan(x) * sp.exp(-800), {"monotonicity.kind": "strictly_increasing"}),
    ("hidden_turn", x * sp.exp(-700) - sp.atan(x) * sp.exp(-650), {"monotonicity.kind": "none"}),
    ("tiny_jump_up", sp.Piecewise((x, x < 0), (x + TINY, True)),
     {"continuity_class.class": -1, "monotonicity.kind": "strictly_increasing", "convexity.kind": "neither"}),
    ("tiny_jump_down", sp.Piecewise((x, x < 0), (x - TINY, True)), {"monotonicity.kind": "none"}),
    ("tiny_kink", sp.Piecewise((x, x < 0), (x * (1 + TINY), True)),
     {"continuity_class.class": 0, "convexity.kind": "convex"}),
    ("irrational_breakpoint", sp.Piecewise((x**2, x**2 < 2), (2, True)),
     {"continuity_class.class": 0, "range.supremum_attained": True}),
    ("constant_in_disguise", sp.sin(x) ** 2 + sp.cos(x) ** 2, {"monotonicity.kind": "constant", "nonlinear": False}),
    ("hyperbolic_constant", sp.cosh(x) ** 2 - sp.sinh(x) ** 2, {"convexity.kind": "affine", "nonlinear": False}),
    ("affine_in_disguise", sp.log(sp.exp(2 * x + 1)), {"nonlinear": False, "continuity_class.class": "oo"}),
    ("affine_from_switches", sp.Abs(x) + 2 * sp.Min(x, 0), {"nonlinear": False, "symmetry": "odd"}),
    ("cube_of_absolute", sp.Abs((x - 1) ** 3), {"continuity_class.class": 2, "convexity.kind": "convex"}),
    ("approached_only", -sp.exp(-sp.exp(x)), {"range.supremum_attained": False, "range.infimum_attained": False,
                                              "monotonicity.kind": "strictly_increasing"}),
    ("double_exponential", sp.exp(-sp.exp(-x)), {"monotonicity.kind": "strictly_increasing", "range.bounded": True}),
    ("infinite_slope", sp.sign(x) * sp.sqrt(sp.Abs(x)),
     {"continuity_class.class": 0, "monotonicity.kind": "strictly_increasing", "lipschitz": sp.oo}),
    ("almost_even", sp.Abs(x) + x * TINY, {"symmetry": "none"}),
    ("almost_zero_slope", sp.Max(x, x / 10**15), {"dying.dying": False, "saturation.left": "none"}),
    ("square_root_tail", sp.sqrt(x**2 + 1) - x, {"range.infimum_attained": False, "saturation.right": "soft"}),
    ("rising_inflection", x + sp.sin(x), {"monotonicity.kind": "strictly_increasing", "lipschitz": sp.Integer(2)}),
    ("sine_below", x - sp.sin(x), {"monotonicity.kind": "strictly_increasing", "extrema": []}),
    ("flat_at_zero", x - sp.tanh(x), {"monotonicity.kind": "strictly_increasing", "lipschitz": sp.Integer(1)}),
    ("third_order_contact", sp.exp(x) - 1 - x - x**2 / 2, {"monotonicity.kind": "strictly_increasing",
                                                           "convexity.kind": "neither"}),
    ("tiny_gap_of_zeros", x * (x - sp.Rational(1, 10**300)), {"monotonicity.kind": "none",
                                                              "convexity.kind": "convex"}),
    ("hidden_tanh", sp.erf(x) + sp.erfc(x) + sp.tanh(x) * sp.exp(-700),
     {"monotonicity.kind": "strictly_increasing", "lipschitz": sp.exp(-700), "range.bounded": True}),
    ("hidden_step", 1 + sp.exp(-700) * sp.Heaviside(x),
     {"continuity_class.class": -1, "monotonicity.kind": "increasing"}),
    ("jump_of_1e_40", sp.Piecewise((x, sp.Ne(x, 2)), (2 + sp.Rational(1, 10**40), True)),
     {"continuity_class.class": -1, "monotonicity.kind": "none"}),
    ("values_at_points", sp.Piecewise((0, sp.Eq(x, 1) | sp.Eq(x, -1)), (x**2, True)),
     {"continuity_class.class": -1, "symmetry": "even", "range.infimum_attained": True}),
    ("two_conventions", sp.Heaviside(x) - sp.Heaviside(x, 0),
     {"continuity_class.class": -1, "range.supremum": sp.S.Half, "monotonicity.kind": "none"}),
    ("sign_of_sign", sp.sign(sp.sign(x) + 1), {"continuity_class.class": -1, "monotonicity.kind": "increasing"}),
    ("root_of_pi", sp.Abs(x**2 - sp.pi), {"range.infimum_attained": True, "convexity.kind": "neither"}),
    ("breakpoint_at_log", sp.Max(sp.exp(x) - 2, 0), {"monotonicity.kind": "increasing", "convexity.kind": "convex"}),
    ("breakpoint_at_lambert", sp.Abs(x * sp.exp(x) - 1), {"range.infimum": sp.S.Zero, "range.infimum_attained": True}),
    ("fraction_in_disguise", sp.tanh(x) - (sp.exp(2 * x) - 1) / (sp.exp(2 * x) + 1),
     {"monotonicity.kind": "constant", "nonlinear": False}),
    ("softplus_in_disguise", sp.log(1 + sp.exp(x)) - sp.log(1 + sp.exp(-x)) - x,
     {"monotonicity.kind": "constant", "nonlinear": False, "dying.dying": True}),
    ("touching_minimum", (sp.exp(x) - 2) ** 2 * sp.exp(-x), {"range.infimum_attained": True,
                                                             "range.infimum": sp.S.Zero}),
    ("slow_growth", sp.log(1 + sp.log(1 + x**2)), {"range.bounded": False, "limits.right": sp.oo}),
    ("doubly_decaying", x * sp.exp(-sp.exp(x)), {"limits.right": sp.S.Zero, "limits.left": -sp.oo,
                                                 "range.supremum_attained": True}),
    ("high_power", x**31 - x, {"monotonicity.kind": "none", "symmetry": "odd", "lipschitz": sp.oo}),
    ("power_of_erf", sp.erf(x) ** 4, {"symmetry": "even", "range.supremum_attained": False}),
    ("arctangents", sp.atan(sp.atan(sp.exp(x))), {"range.supremum": sp.atan(sp.pi / 2),
                                                  "monotonicity.kind": "strictly_increasing"}),
    ("pole_at_a_breakpoint", sp.Piecewise((-1 / x, x < 0), (1, True)),
     {"continuity_class.class": -1, "range.supremum": sp.oo, "range.infimum_attained": False}),
    ("nested_switches", sp.Max(sp.Min(sp.Max(x, -1), 1), sp.Abs(x) - 3),
     {"range.infimum": sp.Integer(-1), "range.infimum_attained": True, "lipschitz": sp.Integer(1)}),
    ("shifted_exponentials", sp.exp(x + 100) / (sp.exp(x + 100) + sp.exp(x) + 1),
     {"limits.right": sp.exp(100) / (1 + sp.exp(100)), "range.supremum": sp.exp(100) / (1 + sp.exp(100))}),
    ("waves_on_a_line", x + sp.sin(x) ** 2 / 10**9, {"asymptotes.right": None, "limits.left": -sp.oo}),
    ("rounded_root", x / (x / 2 + sp.exp(-x / 3)), {"monotonicity.kind": "none", "range.bounded": True}),
]


@pytest.mark.parametrize(("name", "expression", "truth"), TRUTH, ids=[t[0] for t in TRUTH])
def test_proved_verdicts_are_true(name: str, expression: sp.Expr, truth: dict[str, Any]) -> None:
    report = _report(expression, *(key.split(".")[0] for key in truth))
    decided = 0
    for key, wanted in truth.items():
        verdict = report[key.split(".")[0]]
        if not verdict.proved:
            assert verdict.reason
            continue
        decided += 1
        found = verdict.value[key.split(".")[1]] if "." in key else verdict.value
        if isinstance(wanted, sp.Expr) and wanted.is_finite:
            assert sp.simplify(found.exact - wanted) == 0, key
        else:
            assert (found.exact if isinstance(wanted, sp.Expr) else found) == wanted, key
    assert decided == len(truth)


@pytest.mark.parametrize("expression", [
    1 / x, sp.log(x), sp.sqrt(x), x**sp.Rational(1, 3), sp.sqrt(x**2 - 1), sp.tan(x), x**x, 1 / sp.sinh(x),
    sp.floor(x), 1 / (x**2 - 2), sp.gamma(x), sp.zeta(x), sp.Abs(1 / x), sp.LambertW(x)])
def test_what_is_not_defined_on_the_whole_line_is_undecided_everywhere(expression: sp.Expr) -> None:
    questions = ("continuity_class", "monotonicity", "range", "convexity", "lipschitz")
    report = _report(expression, *questions)
    for key in questions:
        assert not report[key].proved
        assert report[key].reason


@pytest.mark.parametrize(("expression", "left", "right"), [
    (sp.sin(x) ** 2 + sp.cos(x) ** 2, 1, 1),
    (sp.sin(x) * sp.cos(x) - sp.sin(2 * x) / 2, 0, 0),
    (sp.sin(x) ** 2 + sp.cos(x) ** 2 + sp.tanh(x), 0, 2),
])
def test_waves_that_cancel_have_a_limit(expression: sp.Expr, left: int, right: int) -> None:
    """SymPy's interval of accumulation points is wide here, but that proves no oscillation."""
    verdict = _report(expression, "limits")["limits"]
    assert not verdict.proved or (verdict.value["left"].exact, verdict.value["right"].exact) == (left, right)


def test_an_asymptote_hidden_by_waves_that_cancel_is_not_denied() -> None:
    verdict = _report(x + sp.sin(x) ** 2 + sp.cos(x) ** 2, "asymptotes")["asymptotes"]
    assert not verdict.proved or verdict.value["right"] is not None


@pytest.mark.parametrize("expression", [sp.sin(x), sp.cos(2 * x) + sp.tanh(x), sp.sin(x) ** 2])
def test_waves_that_do_not_cancel_have_no_limit(expression: sp.Expr) -> None:
    verdict = _report(expression, "limits")["limits"]
    assert verdict.proved
    assert verdict.value == {"left": "none", "right": "none"}


def test_pieces_that_are_equal_in_disguise_are_one() -> None:
    disguised = sp.Piecewise((x + sp.sin(x) ** 2 + sp.cos(x) ** 2, x < 0), (x + 1, True))
    report = _report(disguised, "nonlinear", "continuity_class")
    assert report["nonlinear"].value in (False, None)
    assert report["continuity_class"].value is None or report["continuity_class"].value["class"] == "oo"


def test_a_bump_too_narrow_to_be_sampled_is_not_overlooked() -> None:
    """Width 1e-6 at x = 1000: the derivative of x plus the bump is negative somewhere."""
    bump = sp.exp(-(((x - 1000) * 10**6) ** 2))
    verdict = _report(x + bump, "monotonicity")["monotonicity"]
    assert not verdict.proved or verdict.value["kind"] == "none"


def _no_proof(expression: sp.Expr) -> None:
    report = symact.analyse(Activation("mine", expression))
    assert not [name for name, verdict in report.items() if verdict.proved and name != "parameter_dependence"]
    assert all(verdict.reason for name, verdict in report.items() if name != "parameter_dependence")


@pytest.mark.parametrize("expression", [
    sp.I * x, sp.sqrt(-2) * x, sp.log(-2) * x, sp.asin(2) * x, sp.exp(sp.I * x), (1 + x**2) ** sp.I, sp.nan * x,
    sp.zoo + x, sp.oo + x, sp.Piecewise((sp.oo, sp.Eq(x, 0)), (x, True)), sp.Piecewise((sp.I, sp.Eq(x, 0)), (x, True)),
    sp.Piecewise((x, x > 0)), sp.floor(x), sp.ceiling(x), sp.Mod(x, 2), sp.Function("g")(x),
    sp.Integral(sp.exp(-sp.Symbol("t") ** 2), (sp.Symbol("t"), 0, x)), sp.Derivative(sp.exp(x) * sp.Abs(x), x),
    sp.Pow(10, sp.Pow(10, sp.Pow(10, 10, evaluate=False), evaluate=False), evaluate=False) * x,
])
def test_what_is_no_elementary_real_function_is_undecided_throughout(expression: sp.Expr) -> None:
    _no_proof(expression)


def test_a_switching_function_that_jumps_is_not_taken_for_one_of_one_sign() -> None:
    """atan(1/(x - 1)) - 1/2 changes its sign at 1 by a jump, so its sign at 0 says nothing of (1, 2.83)."""
    hidden = sp.Abs(sp.atan(1 / (x - 1)) - sp.S.Half)
    report = _report(sp.Piecewise((0, x < 2), (hidden, True)), "range")
    assert not report["range"].proved or report["range"].value["infimum"].exact == 0


def test_substitution_that_gives_a_number_is_not_taken_for_a_limit() -> None:
    """x^(1/(1 + log x)) becomes 0^0 = 1 at 0 and tends to e."""
    power = x ** (1 / (1 + sp.log(x)))
    report = _report(sp.Piecewise((sp.E, x <= 0), (power, x < sp.Rational(1, 8)), (7, True)), "continuity_class")
    assert not report["continuity_class"].proved or [p.exact for p in report["continuity_class"].value["jumps"]] == [
        sp.Rational(1, 8)]


@pytest.mark.parametrize("hidden", [
    sp.asinh(x) - sp.log(x + sp.sqrt(x**2 + 1)), sp.atan(sp.sinh(x)) - 2 * sp.atan(sp.tanh(x / 2)),
    sp.log(2 * x**2 + 2) - sp.log(x**2 + 1) - sp.log(2)])
def test_a_zero_in_disguise_is_not_taken_for_something_else(hidden: sp.Expr, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symact.limits.SECONDS", 1.0)
    monkeypatch.setattr("symact.certify.sign_chart.SECONDS", 1.0)
    monkeypatch.setattr("symact.report.PROPERTY_SECONDS", 2.0)
    report = _report(sp.Piecewise((x * hidden, x < 0), (x, True)), "dying", "saturation", "monotonicity")
    assert report["dying"].value is None or report["dying"].value["dying"]
    assert report["saturation"].value is None or report["saturation"].value["left"] == "hard"
    assert not report["monotonicity"].proved or report["monotonicity"].value["kind"] == "increasing"


def test_floats_stand_for_their_shortest_decimals() -> None:
    """SymPy's arithmetic with floats rounds, which would make every derivative a little wrong."""
    given = Activation("mine", 0.1 * x**3 + 0.30000000000000004 * sp.tanh(0.7 * x) + x**0.5 * 0)
    exact = sp.Rational(1, 10) * x**3 + sp.Rational("0.30000000000000004") * sp.tanh(sp.Rational(7, 10) * x)
    assert given.expression == exact
    slope = symact.analyse(given)["derivative_at_zero"].value["left"]
    assert slope.exact == sp.Rational("0.30000000000000004") * 7 / 10


def test_a_float_too_large_to_be_written_out_is_an_error() -> None:
    with pytest.raises(symact.SymactError, match="between 10"):
        Activation("mine", sp.Float("1e100000") * x)


def _nested(function: Any, depth: int) -> sp.Expr:
    expression = x
    for k in range(depth):
        expression = function(expression + sp.Rational(1, k + 1))
    return expression


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # a dropped interruption is repeated
@pytest.mark.parametrize("expression", [
    sp.exp(sp.exp(sp.exp(x))), sp.Mul(*(sp.tanh(x - k) + k + 2 for k in range(30))), (1 + x**2) ** x, x ** (10**9),
    x ** (10**12), (x + 1) ** 100_000, sp.exp(10**6 * x) + sp.exp(x / 10**6), sp.exp(10**20 * x), _nested(sp.tanh, 40),
    _nested(sp.Abs, 12), 2 ** (3**x),
    sp.Max(x, sp.exp(sp.exp(100))), sp.exp(-sp.exp(sp.exp(x + 50))), sp.Max(*(sp.sin(k * x) + k for k in range(6)))])
def test_a_hostile_expression_takes_no_longer_than_the_limit(expression: sp.Expr,
                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("symact.limits.SECONDS", 0.5)
    monkeypatch.setattr("symact.certify.sign_chart.SECONDS", 0.5)
    monkeypatch.setattr("symact.report.PROPERTY_SECONDS", 1.0)
    monkeypatch.setattr("symact.report.REPORT_SECONDS", 3.0)
    start = time.monotonic()
    report = symact.analyse(Activation("hostile", expression))
    assert time.monotonic() - start < 20
    assert all(verdict.proved or verdict.reason for verdict in report.values())
    assert report.to_json()


def test_whatever_sympy_raises_leaves_a_question_open(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: object) -> symact.Verdict:
        raise KeyError("inside SymPy")

    monkeypatch.setitem(symact.properties.PROPERTIES, "range", fail)
    verdict = symact.analyse(Activation("mine", x))["range"]
    assert not verdict.proved
    assert "KeyError" in verdict.reason
