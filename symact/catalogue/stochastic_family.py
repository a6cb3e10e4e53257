"""Activations that draw random numbers in training.

Noise that depends on x is written as noise that does not, scaled and shifted by functions of x, so that the
derivative for the noise that was drawn is a derivative of the expression. The random slope of RReLU belongs to x <= 0,
as in PyTorch.
"""

from __future__ import annotations

import sympy as sp

from symact.activation import Parameter, x
from symact.catalogue import get
from symact.catalogue import references as ref
from symact.catalogue import references_stochastic as own
from symact.catalogue.constants import self_normalising_elu
from symact.stochastic.definition import Noise, StochasticActivation
from symact.stochastic.distributions import Bernoulli, Normal, Uniform
from symact.stochastic.expectation import expectation

_slope, _factor, _shift, _keep = sp.symbols("slope factor shift keep", real=True)
_epsilon = sp.Symbol("epsilon", real=True)
_lower, _upper, _alpha = sp.symbols("lower upper alpha", real=True)
_amplitude, _sigma, _p, _level = sp.symbols("amplitude sigma p level", real=True)

_rate = Parameter(_p, sp.S.Half, condition=sp.And(_p >= 0, _p < 1), meaning="probability to drop")
_amplitude_parameter = Parameter(_amplitude, sp.Rational(1, 10), condition=_amplitude > 0,
                                 meaning="largest change of the factor")
_elastic = Noise(_factor, Uniform(1 - _amplitude, 1 + _amplitude), "slope for x > 0")
_translation = Noise(_shift, Normal(sp.S.Zero, _sigma), "translation of x")
_translation_parameter = Parameter(_sigma, sp.Rational(3, 4), condition=_sigma > 0,
                                   meaning="standard deviation of the translation")
_learned_slope = Parameter(_alpha, sp.Rational(1, 4), role="learned", meaning="slope for x < 0")
_mask = Noise(_keep, Bernoulli(1 - _p), "1 where x is kept")
_normal = Noise(_epsilon, Normal(), "standard normal")


def _rectified(right: sp.Expr, left: sp.Expr, at: sp.Expr = x) -> sp.Expr:
    """`right` for a positive argument, else `left`."""
    return sp.Piecewise((right, at > 0), (left, True))


def _alpha_dropout() -> sp.Expr:
    """x or, where it is dropped, a level; scaled and shifted so that mean 0 and variance 1 of x are kept.

    E over the mask is a polynomial in x; x itself has mean 0 and mean square 1.
    """
    mixed = _keep * x + (1 - _keep) * _level

    def over_x(expression: sp.Expr) -> sp.Expr:
        polynomial = sp.Poly(expectation(expression, (_mask,)), x)
        return polynomial.coeff_monomial(1) + polynomial.coeff_monomial(x**2)

    mean = over_x(mixed)
    return (mixed - mean) / sp.sqrt(sp.factor(over_x(mixed**2) - mean**2))


def _selu_limit() -> sp.Expr:
    """SELU at -oo, which is -lambda alpha."""
    scale, alpha = self_normalising_elu()
    return -scale * alpha


STOCHASTIC_ACTIVATIONS = (
    StochasticActivation(
        "rrelu_train", _rectified(x, _slope * x), (Noise(_slope, Uniform(_lower, _upper), "slope for x <= 0"),),
        (Parameter(_lower, sp.Rational(1, 8), meaning="least slope"),
         Parameter(_upper, sp.Rational(1, 3), condition=_lower < _upper, meaning="greatest slope")),
        get("rrelu"), references=(ref.XU,), note="In training; rrelu is its evaluation."),
    StochasticActivation(
        "noisy_relu", sp.Max(0, x + _epsilon / sp.sqrt(1 + sp.exp(-x))), (_normal,), aliases=("nrelu",),
        references=(ref.NAIR_HINTON,),
        note="The noise added to x has the variance sigmoid(x), as in the paper; the evaluation is the mean."),
    StochasticActivation(
        "erelu", _factor * sp.Max(0, x), (_elastic,), (_amplitude_parameter,), get("relu"),
        aliases=("elastic_relu",), references=(own.JIANG,)),
    StochasticActivation(
        "eprelu", _rectified(_factor * x, _alpha * x), (_elastic,), (_amplitude_parameter, _learned_slope),
        get("prelu"), aliases=("elastic_prelu",), references=(own.JIANG,),
        note="A survey divides by a parameter for x < 0; here it is multiplied by its inverse, alpha, as in PReLU."),
    StochasticActivation(
        "rt_relu", sp.Max(0, x + _shift), (_translation,), (_translation_parameter,), get("relu"),
        references=(own.CAO,)),
    StochasticActivation(
        "rt_prelu", _rectified(x + _shift, _alpha * (x + _shift), x + _shift), (_translation,),
        (_translation_parameter, _learned_slope), get("prelu"), references=(own.CAO,),
        note="PReLU of the translated x."),
    StochasticActivation(
        "probact", sp.Max(0, x) + _sigma * _epsilon, (_normal,),
        (Parameter(_sigma, sp.S.One, role="learned", meaning="size of the noise"),), get("relu"),
        references=(own.SHRIDHAR,), note="The starting value 1 of sigma is ours."),
    StochasticActivation(
        "dropout", x * _keep / (1 - _p), (_mask,), (_rate,), get("identity"), references=(own.SRIVASTAVA,),
        family="dropout"),
    StochasticActivation(
        "gaussian_dropout", x * (1 + sp.sqrt(_p / (1 - _p)) * _epsilon), (_normal,), (_rate,), get("identity"),
        references=(own.SRIVASTAVA,), family="dropout",
        note="The factor has the variance p/(1 - p), that of dropout's."),
    StochasticActivation(
        "alpha_dropout", _alpha_dropout(), (_mask,),
        (_rate, Parameter(_level, _selu_limit(), meaning="value of a dropped x, SELU's limit at -oo")),
        get("identity"), references=(ref.KLAMBAUER,), family="dropout"),
)
