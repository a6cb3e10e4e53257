"""Piecewise linear and rational activations with arrays of learned parameters, of any size."""

from __future__ import annotations

from collections.abc import Callable

import sympy as sp
from sympy.functions.special import polynomials as orthogonal

from symact.activation import Activation, Parameter, x
from symact.catalogue import references as ref
from symact.sized import Size, SizedActivation, indexed, total

_left, _right, _slope_left, _slope_right = sp.symbols("b_l b_r k_l k_r", real=True)
_LEAKY = ("0.02979246", "0.61837738", "2.32335207", "3.05202660", "1.48548002", "0.25103717")
_LEAKY_BELOW = ("1.14201226", "4.39322834", "0.87154450", "0.34720652")
_SAFE = ("0.0336", "0.505", "1.6534", "2.010001", "0.9319", "0.152409")
_SAFE_BELOW = ("0", "3.9802", "0", "0.3018")


def _padded(values: tuple[str, ...], first: int, last: int) -> dict[int, sp.Expr]:
    """Exact values by subscript from first to last: the given ones, then zeros."""
    return {i: sp.Rational(values[i - first]) if i - first < len(values) else sp.S.Zero for i in range(first, last + 1)}


def _apl(hinges: int) -> Activation:
    slopes = indexed("a", {i: sp.Rational(1, 5 * i) for i in range(1, hinges + 1)}, "slope to the left of hinge {i}")
    places = indexed("b", {i: i - 1 for i in range(1, hinges + 1)}, "place of hinge {i}")
    expression = sp.Max(0, x) + total(lambda _, a, b: a * sp.Max(0, b - x), slopes, places)
    return Activation("apl", expression, (*slopes, *places), aliases=("adaptive_piecewise_linear",),
                      references=(ref.AGOSTINELLI,), family="sized",
                      note="The paper draws a and b at random; the defaults are ours.")


def _pwlu(segments: int) -> Activation:
    width = (_right - _left) / segments
    values = indexed("y", {i: sp.Max(0, -3 + sp.Rational(6 * i, segments)) for i in range(segments + 1)},
                     "value at border {i}")
    y = [p.symbol for p in values]
    inner = [((x - _left - i * width) * (y[i + 1] - y[i]) / width + y[i], x < _left + (i + 1) * width)
             for i in range(segments)]
    expression = sp.Piecewise((_slope_left * (x - _left) + y[0], x < _left), *inner,
                              (_slope_right * (x - _right) + y[-1], True))
    ends = (Parameter(_left, sp.Integer(-3), role="learned", meaning="left end of the segments"),
            Parameter(_right, sp.Integer(3), condition=_left < _right, role="learned",
                      meaning="right end of the segments"),
            Parameter(_slope_left, sp.Integer(0), role="learned", meaning="slope left of them"),
            Parameter(_slope_right, sp.Integer(1), role="learned", meaning="slope right of them"))
    return Activation("pwlu", expression, (*ends, *values), aliases=("piecewise_linear_unit",),
                      references=(ref.ZHOU,), family="sized",
                      note="The defaults are ReLU on [-3, 3], from which the paper's training starts; its authors "
                           "take 16 segments.")


def _pau(numerator: int, denominator: int) -> Activation:
    a = indexed("a", _padded(_LEAKY, 0, numerator), "coefficient of x^{i} above")
    b = indexed("b", _padded(_LEAKY_BELOW, 1, denominator), "coefficient of |x|^{i} below")
    above = total(lambda i, a: a * x**i, a)
    below = 1 + total(lambda i, b: sp.Abs(b) * sp.Abs(x)**i, b)
    return Activation("pau", above / below, (*a, *b), aliases=("pade_activation_unit",), references=(ref.MOLINA,),
                      family="sized", at_breakpoints="mean",
                      note="Version A of the paper's first form. The defaults of degrees 5 and 4 are its approximation "
                           "of Leaky ReLU with slope 0.01; further coefficients begin at 0.")


def _safe_pau(numerator: int, denominator: int) -> Activation:
    a = indexed("a", _padded(_SAFE, 0, numerator), "coefficient of x^{i} above")
    b = indexed("b", _padded(_SAFE_BELOW, 1, denominator), "coefficient of x^{i} below")
    above = total(lambda i, a: a * x**i, a)
    below = 1 + sp.Abs(total(lambda i, b: b * x**i, b))
    return Activation("safe_pau", above / below, (*a, *b), references=(ref.MOLINA,), family="sized",
                      at_breakpoints="mean",
                      note="The defaults of degrees 5 and 4 approximate Leaky ReLU with slope 0.01 on [-3, 3], as in "
                           "the authors' program but rounded, so that the odd part is exactly 0.505 x; further "
                           "coefficients begin at 0.")


def _opau(name: str, basis: Callable[[int, sp.Symbol], sp.Expr], what: str) -> SizedActivation[Activation]:
    def build(numerator: int, denominator: int) -> Activation:
        c = indexed("c", _padded(("0", "0.5", "0.25", "0.05"), 0, numerator), "coefficient of polynomial {i} above")
        d = indexed("d", _padded(("0.1", "0.1"), 1, denominator), "coefficient of polynomial {i} below")
        above = total(lambda i, c: c * basis(i, x), c)
        below = 1 + total(lambda i, d: sp.Abs(d) * sp.Abs(basis(i, x)), d)
        return Activation(f"opau_{name}", above / below, (*c, *d), references=(ref.BISWAS_OPAU,), family="sized",
                          at_breakpoints="mean", note=f"In the {what}; the defaults are ours.")

    return SizedActivation((Size("numerator", 3, "degree above", 0), Size("denominator", 2, "degree below")), build)


_DEGREES = (Size("numerator", 5, "degree above", 0), Size("denominator", 4, "degree below"))

SIZED = (
    SizedActivation((Size("hinges", 2, "number of hinges beside the one at 0"),), _apl),
    SizedActivation((Size("segments", 4, "number of segments of equal width"),), _pwlu),
    SizedActivation(_DEGREES, _pau),
    SizedActivation(_DEGREES, _safe_pau),
    _opau("chebyshev_first", orthogonal.chebyshevt, "Chebyshev polynomials of the first kind"),
    _opau("chebyshev_second", orthogonal.chebyshevu, "Chebyshev polynomials of the second kind"),
    _opau("hermite_probabilists", orthogonal.hermite_prob, "Hermite polynomials of the probabilists"),
    _opau("hermite_physicists", orthogonal.hermite, "Hermite polynomials of the physicists"),
    _opau("laguerre", orthogonal.laguerre, "Laguerre polynomials"),
    _opau("legendre", orthogonal.legendre, "Legendre polynomials"),
)

ACTIVATIONS = tuple(sized.default for sized in SIZED)
