"""The exponential on the left, the identity or a product with it on the right."""

from __future__ import annotations

import sympy as sp

from symact.activation import Activation, Parameter, x
from symact.catalogue import references as ref
from symact.catalogue.constants import self_normalising_elu

_alpha = sp.Symbol("alpha", positive=True)
_scale = sp.Symbol("lam", positive=True)
_alpha_p, _alpha_n, _beta = sp.symbols("alpha_p alpha_n beta", real=True)
_SELU_SCALE, _SELU_ALPHA = self_normalising_elu()


def _elu(alpha: sp.Expr) -> sp.Expr:
    return sp.Piecewise((x, x >= 0), (alpha * (sp.exp(x) - 1), True))


ACTIVATIONS = (
    Activation("elu", _elu(_alpha), (Parameter(_alpha, sp.Integer(1), meaning="minus the limit at -oo"),),
               references=(ref.CLEVERT,), family="elu"),
    Activation("celu", sp.Piecewise((x, x >= 0), (_alpha * (sp.exp(x / _alpha) - 1), True)),
               (Parameter(_alpha, sp.Integer(1), meaning="minus the limit at -oo"),),
               references=(ref.BARRON_CELU,), family="elu"),
    Activation("selu", _scale * _elu(_alpha),
               (Parameter(_scale, _SELU_SCALE, meaning="slope for x > 0"),
                Parameter(_alpha, _SELU_ALPHA, meaning="ratio of the slopes at 0")),
               references=(ref.KLAMBAUER,), family="elu"),
    Activation("elish", sp.Piecewise((x, x >= 0), (sp.exp(x) - 1, True)) / (1 + sp.exp(-x)),
               references=(ref.BASIRAT,), family="elu"),
    Activation("hard_elish", sp.Piecewise((x, x >= 0), (sp.exp(x) - 1, True)) * sp.Max(0, sp.Min(1, (x + 1) / 2)),
               references=(ref.BASIRAT,), family="elu"),
    Activation("xielu", sp.Piecewise((_alpha_p * x**2 + _beta * x, x >= 0),
                                     (_alpha_n * (sp.exp(x) - 1 - x) + _beta * x, True)),
               (Parameter(_alpha_p, sp.Rational(4, 5), role="learned", meaning="curvature for x > 0"),
                Parameter(_alpha_n, sp.Rational(4, 5), role="learned", meaning="curvature for x < 0"),
                Parameter(_beta, sp.S.Half, meaning="slope at 0")),
               references=(ref.HUANG,), family="elu"),
)
