"""Series beside irrational zeros in vector functions: as accurate as is said, and refused where they are not."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from flint import arb

import symact
import symact_kernels
from symact import x
from symact.certify.enclosure import Enclosure
from symact_codegen.lowering.constants import midpoint
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.selection import Cells
from symact_codegen.lowering.stabilise import stabilise
from symact_codegen.lowering.vector.pieces import planned
from symact_codegen.lowering.vector.plan import LIMITS
from symact_codegen.lowering.vector.program import PAIR32, PAIR64, SHORT, Style
from symact_codegen.lowering.vector.windows import Window, window_of
from symact_codegen.lowering.windows import zeros

STYLES = (PAIR32, PAIR64, SHORT)
SLOPE = sp.diff(x / (1 + sp.exp(-x)), x)
NAMES = ("silu", "gelu", "gelu_tanh", "mish", "quick_gelu", "elish")


def zero() -> arb:
    """The one zero of silu's derivative."""
    (found,) = zeros(SLOPE, -sp.oo, sp.oo)
    return found


def cells(expression: sp.Expr) -> Cells:
    """An expression on the whole line."""
    return Cells((stabilise(expression),), (), (), ())


def value(window: Window, at: float) -> Fraction:
    """The series in exact arithmetic."""
    t = Fraction(at) - Fraction(window.head) - Fraction(window.tail)
    return sum((c * t**k for k, c in enumerate(window.coefficients, 1)), Fraction(0))


@pytest.mark.parametrize("style", STYLES, ids=lambda s: s.name)
def test_the_series_is_within_its_bound(style: Style) -> None:
    window = window_of(SLOPE, zero(), 2.0**-6, style)
    assert window is not None
    assert window.error <= (LIMITS[style.result.name] - 0.5) * style.result.unit
    function = Enclosure(SLOPE, (x,))
    steps = np.linspace(window.low, window.high, 41).astype(style.result.name).astype(float).tolist()
    for at in (*steps, window.low, window.high, style.result.nearest(midpoint(zero()))):
        exact = midpoint(function(arb(at), bits=400))
        assert abs(value(window, at) - exact) <= Fraction(window.error) * abs(exact)


@pytest.mark.parametrize("style", STYLES, ids=lambda s: s.name)
def test_what_is_no_zero_is_refused(style: Style) -> None:
    assert window_of(SLOPE, zero() + arb(2) ** -(2 * style.working.precision), 2.0**-6, style) is None
    assert window_of(x**2 - 2, arb(2).sqrt(), 2.0**-6, style) is None  # known to too few digits
    assert window_of(x - sp.Rational(3, 2), arb(1.5), 2.0**-6, style) is None  # a float: nothing cancels


def test_a_window_that_is_too_wide_is_refused() -> None:
    assert window_of(SLOPE, zero(), 0.25, PAIR64) is None  # what follows the first term is too large
    assert window_of(plain(x - sp.sqrt(2) / 1000), arb(2).sqrt() / 1000, 2.0**-9, PAIR64) is None  # 0 is near


def test_a_window_makes_all_certain_that_it_holds() -> None:
    for style in (PAIR64, SHORT):
        (piece,) = planned(cells(SLOPE), style)
        (window,) = piece.windows
        inside = [(a, b) for a, b in piece.planner.intervals().intervals if a < zero() < b]
        assert inside
        assert piece.planner.likely() < 1e-12
        bare = replace(piece, planner=type(piece.planner)(piece.planner.function, piece.low, piece.high), windows=())
        assert not any(a < zero() < b for a, b in bare.planner.intervals().intervals)
        assert bare.whole_cost > piece.whole_cost
        assert window.low < zero() < window.high


def test_no_window_where_nothing_is_doubtful() -> None:
    (piece,) = planned(cells(sp.tanh(x)), PAIR64)
    assert piece.windows == ()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", NAMES)
def test_kernels_beside_the_zeros_of_derivatives(name: str, dtype: str) -> None:
    """The floats next to a zero, and others up to beyond the window's ends, against Arb."""
    slope = plain(symact.get(name).derivative(1))
    piece = next(e for e, _ in slope.args) if isinstance(slope, sp.Piecewise) else slope
    function, random = Enclosure(piece, (x,)), np.random.default_rng(3)
    (near,) = [z for z in zeros(piece, -sp.oo, sp.Integer(0)) if z < 0]
    middle = np.array(float(near), dtype)
    steps = np.concatenate([np.arange(-50, 51) * np.spacing(abs(middle)),
                            0.2 * random.uniform(-1, 1, 300) * 2.0 ** random.uniform(-20, 0, 300)])
    points = (middle + steps).astype(dtype)
    got = getattr(symact_kernels, name).derivative(points)
    for at, result in zip(points.tolist(), got.tolist(), strict=True):
        exact = midpoint(function(arb(at), bits=400))
        unit = Fraction(float(np.spacing(np.array(abs(float(exact)), dtype))))
        assert abs(Fraction(result) - exact) <= unit * Fraction(LIMITS[dtype])
