"""Functions made to fool the proofs: whatever is called proved must be true, and the rest must say undecided."""

from __future__ import annotations

from typing import Any

import pytest
import sympy as sp

import symact
from symact import Activation, x

TINY = sp.Rational(1, 10**12)
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
    ("rounded_root", x / (x / 2 + sp.exp(-x / 3)), {"monotonicity.kind": "none", "range.bounded": True}),
]


@pytest.mark.parametrize(("name", "expression", "truth"), TRUTH, ids=[t[0] for t in TRUTH])
def test_proved_verdicts_are_true(name: str, expression: sp.Expr, truth: dict[str, Any]) -> None:
    report = symact.analyse(Activation(name, expression))
    decided = 0
    for key, wanted in truth.items():
        verdict = report[key.split(".")[0]]
        if not verdict.proved:
            assert verdict.reason
            continue
        decided += 1
        found = verdict.value[key.split(".")[1]] if "." in key else verdict.value
        assert (found.exact if isinstance(wanted, sp.Expr) else found) == wanted, key
    assert decided == len(truth)


@pytest.mark.parametrize("expression", [
    1 / x, sp.log(x), sp.tan(x), sp.floor(x), 1 / (x**2 - 2), sp.gamma(x), sp.zeta(x), sp.Abs(1 / x), sp.LambertW(x)])
def test_what_is_not_defined_on_the_whole_line_is_undecided_everywhere(expression: sp.Expr) -> None:
    report = symact.analyse(Activation("mine", expression))
    for key in ("continuity_class", "monotonicity", "range", "convexity", "lipschitz"):
        assert not report[key].proved
        assert report[key].reason


@pytest.mark.parametrize(("expression", "left", "right"), [
    (sp.sin(x) ** 2 + sp.cos(x) ** 2, 1, 1),
    (sp.sin(x) * sp.cos(x) - sp.sin(2 * x) / 2, 0, 0),
    (sp.sin(x) ** 2 + sp.cos(x) ** 2 + sp.tanh(x), 0, 2),
])
def test_waves_that_cancel_have_a_limit(expression: sp.Expr, left: int, right: int) -> None:
    """SymPy's interval of accumulation points is wide here, but that proves no oscillation."""
    verdict = symact.analyse(Activation("mine", expression))["limits"]
    assert not verdict.proved or (verdict.value["left"].exact, verdict.value["right"].exact) == (left, right)


def test_an_asymptote_hidden_by_waves_that_cancel_is_not_denied() -> None:
    verdict = symact.analyse(Activation("mine", x + sp.sin(x) ** 2 + sp.cos(x) ** 2))["asymptotes"]
    assert not verdict.proved or verdict.value["right"] is not None


@pytest.mark.parametrize("expression", [sp.sin(x), sp.cos(2 * x) + sp.tanh(x), sp.sin(x) ** 2])
def test_waves_that_do_not_cancel_have_no_limit(expression: sp.Expr) -> None:
    verdict = symact.analyse(Activation("mine", expression))["limits"]
    assert verdict.proved
    assert verdict.value == {"left": "none", "right": "none"}


def test_pieces_that_are_equal_in_disguise_are_one() -> None:
    disguised = sp.Piecewise((x + sp.sin(x) ** 2 + sp.cos(x) ** 2, x < 0), (x + 1, True))
    report = symact.analyse(Activation("mine", disguised))
    assert report["nonlinear"].value in (False, None)
    assert report["continuity_class"].value is None or report["continuity_class"].value["class"] == "oo"


def test_a_bump_too_narrow_to_be_sampled_is_not_overlooked() -> None:
    """Width 1e-6 at x = 1000: the derivative of x plus the bump is negative somewhere."""
    bump = sp.exp(-(((x - 1000) * 10**6) ** 2))
    verdict = symact.analyse(Activation("bump", x + bump))["monotonicity"]
    assert not verdict.proved or verdict.value["kind"] == "none"
