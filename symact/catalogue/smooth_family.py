"""Smooth relatives of ReLU and Leaky ReLU."""

from __future__ import annotations

import sympy as sp

from symact.activation import Activation, Parameter, x
from symact.catalogue import references as ref

_alpha, _p, _p1, _p2, _gate = sp.symbols("alpha p p1 p2 beta", real=True)
_beta = sp.Symbol("beta", positive=True)
_b, _mu, _sigma = sp.symbols("b mu sigma", positive=True)

ACTIVATIONS = (
    Activation("softplus", sp.log(1 + sp.exp(_beta * x)) / _beta,
               (Parameter(_beta, sp.Integer(1), meaning="sharpness"),),
               aliases=("soft_relu", "smooth_relu"), references=(ref.DUGAS,), family="smooth"),
    Activation("squareplus", (x + sp.sqrt(x**2 + _b)) / 2,
               (Parameter(_b, sp.Integer(4), meaning="four times the squared value at 0"),),
               references=(ref.BARRON_SQUAREPLUS,), family="smooth"),
    Activation("smelu", sp.Piecewise((0, x <= -_beta), (x, x >= _beta), ((x + _beta)**2 / (4 * _beta), True)),
               (Parameter(_beta, sp.Integer(1), meaning="half width of the parabola"),),
               aliases=("sparse_plus",), references=(ref.SHAMIR,), family="smooth"),
    Activation("sqrt_softplus", sp.sqrt(sp.log(1 + sp.exp(x))), aliases=("sqrtsoftplus",),
               references=(ref.DUGAS,), family="smooth"),
    Activation("smu", ((1 + _alpha) * x + (1 - _alpha) * x * sp.erf(_mu * (1 - _alpha) * x)) / 2,
               (Parameter(_alpha, sp.Rational(1, 4), role="learned", meaning="slope at -oo"),
                Parameter(_mu, sp.Integer(10)**6, role="learned", meaning="sharpness")),
               references=(ref.BISWAS_SMU,), family="smooth"),
    Activation("smu1", ((1 + _alpha) * x + sp.sqrt((1 - _alpha)**2 * x**2 + _mu**2)) / 2,
               (Parameter(_alpha, sp.Rational(1, 4), role="learned", meaning="slope at -oo"),
                Parameter(_mu, sp.Rational("4.352665993287951e-9"), role="learned",
                          meaning="twice the value at 0")),
               references=(ref.BISWAS_SMU,), family="smooth"),
    Activation("sau", (1 - _alpha) * _sigma / sp.sqrt(2 * sp.pi) * sp.exp(-x**2 / (2 * _sigma**2))
               + (1 + _alpha) * x / 2 + (1 - _alpha) * x / 2 * sp.erf(x / (sp.sqrt(2) * _sigma)),
               (Parameter(_alpha, sp.Rational(3, 20), role="learned", meaning="slope at -oo"),
                Parameter(_sigma, sp.Rational(1, 20000), role="learned", meaning="width of the Gaussian")),
               references=(ref.BISWAS_SAU,), family="smooth",
               note="Leaky ReLU convolved with a Gaussian of standard deviation sigma."),
    Activation("acon_a", x / (1 + sp.exp(-_gate * x)),
               (Parameter(_gate, sp.Integer(1), role="learned", meaning="sharpness"),),
               references=(ref.MA,), family="smooth", note="The same function as swish."),
    Activation("acon_b", (1 - _p) * x / (1 + sp.exp(-_gate * (1 - _p) * x)) + _p * x,
               (Parameter(_p, sp.Rational(1, 4), role="learned", meaning="slope at -oo"),
                Parameter(_gate, sp.Integer(1), role="learned", meaning="sharpness")),
               references=(ref.MA,), family="smooth", note="The default of p is ours, after PReLU."),
    Activation("acon_c", (_p1 - _p2) * x / (1 + sp.exp(-_gate * (_p1 - _p2) * x)) + _p2 * x,
               (Parameter(_p1, sp.Integer(1), role="learned", meaning="slope at oo"),
                Parameter(_p2, sp.Integer(0), role="learned", meaning="slope at -oo"),
                Parameter(_gate, sp.Integer(1), role="learned", meaning="sharpness")),
               aliases=("acon",), references=(ref.MA,), family="smooth"),
)
