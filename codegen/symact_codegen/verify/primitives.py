"""What the oracle knows of each elementary function: its enclosure and its derivative, one row each.

A row's `slope` gives the derivative at an argument u, from u and from y, the function's value there. The rows
are written by hand and share nothing with SymPy's differentiation: that is what makes the oracle's
derivatives a second opinion. Each row is held against difference quotients by the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import sympy as sp
from flint import arb

from symact.certify.enclosure import ball_power, sech


@dataclass(frozen=True)
class Primitive:
    """An elementary function of one argument over Arb balls, and its derivative from (argument, value)."""

    value: Callable[[arb], arb]
    slope: Callable[[arb, arb], arb]


def _sinc_slope(u: arb, y: arb) -> arb:
    return arb(0) if u == 0 else (u.cos() - y) / u


LOG1P = Primitive(arb.log1p, lambda u, y: 1 / (1 + u))
SQRT = Primitive(arb.sqrt, lambda u, y: 1 / (2 * y))
RECIPROCAL_SQRT = Primitive(arb.rsqrt, lambda u, y: -y / (2 * u))

PRIMITIVES: dict[Any, Primitive] = {
    sp.exp: Primitive(arb.exp, lambda u, y: y),
    sp.log: Primitive(arb.log, lambda u, y: 1 / u),
    sp.sin: Primitive(arb.sin, lambda u, y: u.cos()),
    sp.cos: Primitive(arb.cos, lambda u, y: -u.sin()),
    sp.tan: Primitive(arb.tan, lambda u, y: 1 + y * y),
    sp.sinh: Primitive(arb.sinh, lambda u, y: u.cosh()),
    sp.cosh: Primitive(arb.cosh, lambda u, y: u.sinh()),
    sp.tanh: Primitive(arb.tanh, lambda u, y: ball_power(sech(u), 2)),
    sp.coth: Primitive(arb.coth, lambda u, y: -ball_power(u.csch(), 2)),
    sp.sech: Primitive(sech, lambda u, y: -y * u.tanh()),
    sp.csch: Primitive(arb.csch, lambda u, y: -y * u.coth()),
    sp.atan: Primitive(arb.atan, lambda u, y: 1 / (1 + u * u)),
    sp.asin: Primitive(arb.asin, lambda u, y: (1 - u * u).rsqrt()),
    sp.acos: Primitive(arb.acos, lambda u, y: -(1 - u * u).rsqrt()),
    sp.asinh: Primitive(arb.asinh, lambda u, y: (1 + u * u).rsqrt()),
    sp.acosh: Primitive(arb.acosh, lambda u, y: (u * u - 1).rsqrt()),
    sp.atanh: Primitive(arb.atanh, lambda u, y: 1 / (1 - u * u)),
    sp.erf: Primitive(arb.erf, lambda u, y: 2 * (-u * u).exp() / arb.pi().sqrt()),
    sp.erfc: Primitive(arb.erfc, lambda u, y: -2 * (-u * u).exp() / arb.pi().sqrt()),
    sp.sinc: Primitive(arb.sinc, _sinc_slope),
    sp.gamma: Primitive(arb.gamma, lambda u, y: y * u.digamma()),
}


def lambert_w(branch: int) -> Primitive:
    """The real branches 0 and -1 of Lambert's W; from w e^w = u, w' = 1 / (e^w (1 + w))."""
    return Primitive(lambda u: u.lambertw(branch), lambda u, y: 1 / (y.exp() * (1 + y)))


def integer_power(n: int) -> Primitive:
    """u**n for an integer n."""
    return Primitive(lambda u: ball_power(u, n), lambda u, y: n * ball_power(u, n - 1))
