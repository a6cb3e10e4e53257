"""Plain elementary functions that frameworks and papers use as activations."""

from __future__ import annotations

import sympy as sp

from symact.activation import Activation, Parameter, x
from symact.catalogue import references as ref

_a = sp.Symbol("a", positive=True)

ACTIVATIONS = (
    Activation("sin", sp.sin(x), aliases=("sinusoid",), references=(ref.PYTORCH,), family="elementary"),
    Activation("cos", sp.cos(x), references=(ref.PYTORCH,), family="elementary"),
    Activation("snake", x + sp.sin(_a * x)**2 / _a, (Parameter(_a, sp.Integer(1), role="learned",
                                                              meaning="frequency"),),
               references=(ref.ZIYIN,), family="elementary"),
    Activation("exp", sp.exp(x), aliases=("exponential",), references=(ref.PYTORCH,), family="elementary"),
    Activation("square", x**2, references=(ref.PYTORCH,), family="elementary"),
)
