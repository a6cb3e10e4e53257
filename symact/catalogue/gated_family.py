"""x times a gate that rises from 0 to 1, or that is even in x."""

from __future__ import annotations

import sympy as sp

from symact.activation import Activation, Parameter, x
from symact.catalogue import references as ref

_beta = sp.Symbol("beta", real=True)

ACTIVATIONS = (
    Activation("silu", x / (1 + sp.exp(-x)), aliases=("swish1",), references=(ref.HENDRYCKS, ref.ELFWING),
               family="gated"),
    Activation("swish", x / (1 + sp.exp(-_beta * x)),
               (Parameter(_beta, sp.Integer(1), role="learned", meaning="sharpness"),),
               references=(ref.RAMACHANDRAN,), family="gated"),
    Activation("gelu", x * (1 + sp.erf(x / sp.sqrt(2))) / 2, references=(ref.HENDRYCKS,), family="gated"),
    Activation("gelu_tanh", x / 2 * (1 + sp.tanh(sp.sqrt(2 / sp.pi) * (x + sp.Rational(44715, 10**6) * x**3))),
               aliases=("gelu_new", "sielu"), references=(ref.HENDRYCKS,), family="gated"),
    Activation("quick_gelu", x / (1 + sp.exp(-sp.Rational(1702, 1000) * x)), references=(ref.HENDRYCKS,),
               family="gated"),
    Activation("mish", x * sp.tanh(sp.log(1 + sp.exp(x))), references=(ref.MISRA,), family="gated"),
    Activation("lisht", x * sp.tanh(x), references=(ref.ROY,), family="gated"),
)
