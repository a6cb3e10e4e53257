"""Seeded rows, and what the checks of claims ask of them."""

from __future__ import annotations

import itertools

import numpy as np
import sympy as sp
from plain_rows import jacobian

from symact.reals import Real
from symact.vector_valued.indexed import n

SIZES = (1, 2, 3, 7)
NEAR = 1e-9


def number(v, size=2):
    """A value of the contract as a float; texts may contain n."""
    if isinstance(v, str):
        return float(sp.sympify(v, locals={"n": n}).subs(n, size))
    return float(v.expression) if isinstance(v, Real) and v.is_infinite else float(v)


def some_rows(activation, size, count=4, scale=2.0, seed=1):
    rng = np.random.default_rng([seed, size])
    return [scale * rng.standard_normal((len(activation.inputs), size)) for _ in range(count)]


def pushed(activation, size):
    """Rows that reach for the ends: one component far off, all others far off, all equal, for each input alone."""
    k = len(activation.inputs)
    found = [np.full((k, size), level) for level in (0.0, 3.0, -3.0)]
    for level in itertools.product((-30.0, 30.0), repeat=k):
        for others in (0.0, 30.0, -30.0):
            row = np.full((k, size), others)
            row[:, 0] = level
            found.append(row)
    return found


def smooth(activation, x):
    """Whether the differences at a row do not depend on their step, so that no kink is near."""
    return np.allclose(jacobian(activation, x), jacobian(activation, x, 1e-4), atol=1e-5)
