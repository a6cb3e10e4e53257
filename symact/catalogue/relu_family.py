"""Piecewise polynomials that are zero or slightly sloped on the left and the identity on the right."""

from __future__ import annotations

import sympy as sp

from symact.activation import Activation, Parameter, Side, x
from symact.catalogue import references as ref

_alpha, _threshold, _value = sp.symbols("alpha threshold value", real=True)
_slope = sp.Symbol("negative_slope", real=True)
_lower, _upper = sp.symbols("lower upper", real=True)
_ceiling = sp.Symbol("n", positive=True)
_beta = sp.Symbol("beta", positive=True)
_PINNED: tuple[Side, ...] = ("left", "right")  # PyTorch's clamps: the slope of the constant branch at both ends


def _leaky(slope: sp.Expr) -> sp.Expr:
    """x on the right, slope * x on the left; max(x, slope * x) would be wrong for slope > 1."""
    return sp.Piecewise((x, x >= 0), (slope * x, True))


ACTIVATIONS = (
    Activation("identity", x, aliases=("linear",), references=(ref.PYTORCH,), family="relu"),
    Activation("relu", sp.Max(0, x), references=(ref.FUKUSHIMA, ref.NAIR_HINTON), family="relu"),
    Activation("relu6", sp.Min(sp.Max(0, x), 6), references=(ref.KRIZHEVSKY,), family="relu",
               at_breakpoints=_PINNED),
    Activation("relun", sp.Min(sp.Max(0, x), _ceiling),
               (Parameter(_ceiling, sp.Integer(1), meaning="upper level"),),
               aliases=("brelu", "clipped_relu"), references=(ref.KRIZHEVSKY,), family="relu",
               at_breakpoints=_PINNED),
    Activation("leaky_relu", _leaky(_slope),
               (Parameter(_slope, sp.Rational(1, 100), meaning="slope for x < 0"),),
               references=(ref.MAAS,), family="relu", note="Keras takes 0.2 or 0.3, TensorFlow 0.2."),
    Activation("prelu", _leaky(_alpha), (Parameter(_alpha, sp.Rational(1, 4), role="learned",
                                                   meaning="slope for x < 0"),),
               references=(ref.HE,), family="relu"),
    Activation("rrelu", _leaky((_lower + _upper) / 2),
               (Parameter(_lower, sp.Rational(1, 8), role="random", meaning="least slope"),
                Parameter(_upper, sp.Rational(1, 3), condition=_lower <= _upper, role="random",
                          meaning="greatest slope")),
               aliases=("rrelu_eval",), references=(ref.XU,), family="relu",
               note="In evaluation: the mean of the slope, which training draws uniformly."),
    Activation("threshold", sp.Piecewise((x, x > _threshold), (_value, True)),
               (Parameter(_threshold, sp.Integer(0), meaning="where x begins to pass"),
                Parameter(_value, sp.Integer(0), meaning="value up to the threshold")),
               references=(ref.PYTORCH,), family="relu", note="PyTorch has no defaults; 0 and 0 are ours."),
    Activation("thresholded_relu", sp.Piecewise((x, x > _beta), (0, True)),
               (Parameter(_beta, sp.Integer(1), meaning="where x begins to pass"),),
               aliases=("trec",), references=(ref.KONDA,), family="relu"),
    Activation("abs", sp.Abs(x), aliases=("modulus",), references=(ref.PYTORCH,), family="relu",
               at_breakpoints="mean"),
    Activation("relu_squared", sp.Max(0, x)**2, aliases=("relu2", "squared_relu"), references=(ref.SO,),
               family="relu"),
    Activation("hard_swish", x * sp.Min(sp.Max(0, x + 3), 6) / 6, aliases=("hard_silu",),
               references=(ref.HOWARD,), family="relu", at_breakpoints=_PINNED),
    Activation("hard_mish", x / 2 * sp.Max(0, sp.Min(2, x + 2)), references=(ref.MISRA,), family="relu"),
)
