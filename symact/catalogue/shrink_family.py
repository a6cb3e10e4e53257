"""Shrinkage: values near zero are set to zero or pulled towards it."""

from __future__ import annotations

import sympy as sp

from symact.activation import Activation, Parameter, Side, x
from symact.catalogue import references as ref

_lambd = sp.Symbol("lambd", positive=True)
_bias = sp.Symbol("bias", real=True)
_INNER: tuple[Side, ...] = ("right", "left")  # PyTorch: the slope of the zero branch at both ends


def _shrink(bias: sp.Expr) -> sp.Expr:
    return sp.Piecewise((x - bias, x > _lambd), (x + bias, x < -_lambd), (0, True))


_LAMBD = Parameter(_lambd, sp.S.Half, meaning="half width of the zero branch")

ACTIVATIONS = (
    Activation("hardshrink", _shrink(sp.S.Zero), (_LAMBD,), references=(ref.DONOHO,), family="shrink",
               at_breakpoints=_INNER),
    Activation("softshrink", _shrink(_lambd), (_LAMBD,), references=(ref.DONOHO,), family="shrink",
               at_breakpoints=_INNER),
    Activation("shrink", _shrink(_bias),
               (_LAMBD, Parameter(_bias, sp.Integer(0), meaning="how far values are pulled towards 0")),
               references=(ref.ONNX,), family="shrink", at_breakpoints=_INNER),
    Activation("tanhshrink", x - sp.tanh(x), references=(ref.PYTORCH,), family="shrink"),
)
