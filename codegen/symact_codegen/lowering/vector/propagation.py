"""How an error of its argument reaches the result of a primitive: bounds of the derivative, absolute and relative.

For a primitive g and an argument u off by at most e: |g(u + d) - g(u)| <= slope * e, and <= steepness * e * |g(u)|,
and <= elasticity * (e / |u|) * |g(u)|, with the three factors bounded on each cell. A factor without a useful bound
is infinite.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from symact_codegen.lowering.vector.ranges import Floats, Range


class Factors(NamedTuple):
    """Bounds on each cell of |g'|, |g'/g| and |u g'/g|."""

    slope: Floats
    steepness: Floats
    elasticity: Floats


def _none(u: Range) -> Floats:
    return np.full(u.low.shape, np.inf)


def _ones(u: Range) -> Floats:
    return np.ones_like(u.low)


def _exp(u: Range, g: Range) -> Factors:
    return Factors(g.largest, _ones(u), _none(u))


def _expm1(u: Range, g: Range) -> Factors:
    return Factors(g.largest + 1.0, _none(u), 1.0 + np.maximum(u.high, 0.0))


def _log(u: Range, g: Range) -> Factors:
    return Factors(1.0 / np.maximum(u.low, 0.0), _none(u), _none(u))


def _log1p(u: Range, g: Range) -> Factors:
    return Factors(1.0 / np.maximum(1.0 + u.low, 0.0), _none(u), np.where(u.low >= 0, 1.0, np.inf))


def _sublinear(slope: Callable[[Range, Range], Floats]) -> Callable[[Range, Range], Factors]:
    """An odd function that is concave for u > 0, so that |u g'| <= |g|."""
    return lambda u, g: Factors(slope(u, g), _none(u), _ones(u))


def _sinh(u: Range, g: Range) -> Factors:
    return Factors(g.largest + 1.0, _none(u), 1.0 + u.largest)


def _even_exponential(factor: float) -> Callable[[Range, Range], Factors]:
    """|g'| <= factor |g|: cosh, 1/cosh**2 and its like."""
    return lambda u, g: Factors(factor * g.largest, np.full(u.low.shape, factor), _none(u))


def _softplus(u: Range, g: Range) -> Factors:
    return Factors(np.minimum(1.0, g.largest), _ones(u), _none(u))


def _logistic(u: Range, g: Range) -> Factors:
    """g' = g (1 - g)."""
    rest = np.minimum(1.0, 1.0 - np.maximum(g.low, 0.0) + 2.0**-50)
    return Factors(np.minimum(0.2501, g.largest), rest, _none(u))


def _erfc(u: Range, g: Range) -> Factors:
    """g' = -2/sqrt(pi) exp(-u**2), and -g'/g <= u + sqrt(u**2 + 2) for u >= 0."""
    return Factors(_gaussian(u, g), 2.0 * np.maximum(u.high, 0.0) + 1.5, _none(u))


def _gaussian(u: Range, g: Range) -> Floats:
    return 1.129 * np.exp(-u.smallest**2)


def _exp_minus_square(u: Range, g: Range) -> Factors:
    """g' = -2 u g."""
    return Factors(np.full(u.low.shape, 0.8578), 2.0 * u.largest, 2.0 * u.largest**2)


def _wave(u: Range, g: Range) -> Factors:
    return Factors(_ones(u), _none(u), _none(u))


FACTORS: dict[str, Callable[[Range, Range], Factors]] = {
    "exp": _exp, "expm1": _expm1, "log": _log, "log1p": _log1p, "softplus": _softplus, "erfc": _erfc,
    "logistic": _logistic, "complement": _logistic, "sin": _wave, "cos": _wave, "sinh": _sinh,
    "exp_minus_square": _exp_minus_square,
    "cosh": _even_exponential(1.0), "sech2": _even_exponential(2.0), "sech2_softplus": _even_exponential(2.0),
    "tanh": _sublinear(lambda u, g: np.minimum(1.0, 4.04 * np.exp(-2.0 * u.smallest))),
    "erf": _sublinear(_gaussian), "atan": _sublinear(lambda u, g: 1.01 / (1.0 + u.smallest**2)),
    "asinh": _sublinear(lambda u, g: 1.01 / np.sqrt(1.0 + u.smallest**2)),
    "tanh_softplus": lambda u, g: Factors(_ones(u), 1.001 * _ones(u), _none(u)),
}
"""tanh_softplus: with w = exp(u), g'/g = (4 + 4 w) / ((2 + w) (2 + 2 w + w**2)) <= 1."""
