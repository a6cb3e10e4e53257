"""Definitions of maps of rows in floating point, evaluated as they are written: knows nothing of normal forms.

Arrays have a first axis for many rows at once, then one axis for each index that is in use.
"""

from __future__ import annotations

import math
from functools import cache

import numpy as np
import sympy as sp

from symact.vector_valued.indexed import Largest, Solution, i, n
from symact.vector_valued.written import THRESHOLD

_FUNCTIONS = {"exp": np.exp, "log": np.log, "tanh": np.tanh, "Abs": np.abs,
              "erf": np.vectorize(math.erf), "erfc": np.vectorize(math.erfc),
              "sign": np.sign, "sin": np.sin, "cos": np.cos}
_COMPARED = {"<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal}


@cache
def program(e, indices):
    """A function of (rows by name, numbers by symbol) for an expression, whose result has an axis for each index."""
    inside = lambda part: program(part, indices)  # noqa: E731
    if isinstance(e, sp.Indexed):
        name, axis = str(e.base.label), indices.index(e.indices[0])
        shape = [-1 if k == axis else 1 for k in range(len(indices))]
        return lambda rows, names: rows[name].reshape(len(rows[name]), *shape)
    if isinstance(e, sp.KroneckerDelta):
        a, b = (indices.index(s) for s in e.args[:2])
        def delta(rows, names):
            size = next(iter(rows.values())).shape[1]
            return np.eye(size).reshape(1, *[size if k in (a, b) else 1 for k in range(len(indices))])
        return delta
    if isinstance(e, sp.Sum | Largest):
        body, reduce_ = program(e.function, (*indices, e.limits[0][0])), np.sum if isinstance(e, sp.Sum) else np.max
        def over_row(rows, names):
            size, found = next(iter(rows.values())).shape[1], body(rows, names)
            return reduce_(np.broadcast_to(found, (*found.shape[:-1], size)), axis=-1)
        return over_row
    if isinstance(e, sp.Piecewise):
        branches = [(inside(v), c == sp.true or condition(c, indices)) for v, c in e.args]
        def choice(rows, names):
            found = branches[-1][0](rows, names)
            for v, c in reversed(branches[:-1]):
                found = np.where(c(rows, names), v(rows, names), found)
            return found
        return choice
    if isinstance(e, sp.Symbol) and e != n:
        return lambda rows, names: np.reshape(names[e], (-1, *[1] * len(indices)))
    if e == n:
        return lambda rows, names: np.full((1, *[1] * len(indices)), float(next(iter(rows.values())).shape[1]))
    if e.is_number:
        constant = np.full((1, *[1] * len(indices)), float(e))
        return lambda rows, names: constant
    parts = [inside(a) for a in e.args]
    if isinstance(e, sp.Pow):
        return lambda rows, names: parts[0](rows, names) ** parts[1](rows, names)
    fold = {sp.Add: np.add, sp.Mul: np.multiply, sp.Max: np.maximum, sp.Min: np.minimum}.get(e.func)
    if fold is None:
        function = _FUNCTIONS[type(e).__name__]
        return lambda rows, names: function(parts[0](rows, names))
    def folded(rows, names):
        found = parts[0](rows, names)
        for part in parts[1:]:
            found = fold(found, part(rows, names))
        return found
    return folded


def condition(c, indices):
    left, right = program(c.lhs, indices), program(c.rhs, indices)
    return lambda rows, names: _COMPARED[c.rel_op](left(rows, names), right(rows, names))


def solved(e, rows, names):
    """The zeros of a falling equation, by bisection."""
    equation, start = program(e.equation, ()), program(e.start, ())(rows, names)
    low, high = start, start + 2.0
    while (equation(rows, {**names, e.unknown: high}) > 0).any():
        high = high + (high - low)
    for _ in range(46):
        middle = (low + high) / 2
        above = equation(rows, {**names, e.unknown: middle}) > 0
        low, high = np.where(above, middle, low), np.where(above, high, middle)
    return (low + high) / 2


def names_of(activation):
    return {s: np.array([float(v)]) for s, v in activation.values.items()}


def rows_of(activation, x):
    return {str(base.label): np.asarray(x, dtype=float)[:, k] for k, base in enumerate(activation.inputs)}


def threshold(activation, x):
    """The solution that the outputs share, if there is one, for each row of x (rows, inputs, n)."""
    found = [s for e in activation.outputs for s in e.atoms(Solution)]
    return solved(found[0], rows_of(activation, x), names_of(activation)) if found else np.zeros(1)


def outputs(activation, x):
    """The outputs (rows, q, n) of x (rows, inputs, n); of a single row x (inputs, n), the outputs (q, n)."""
    x = np.asarray(x, dtype=float)
    if x.ndim == 2:
        return outputs(activation, x[None])[0]
    names = {**names_of(activation), THRESHOLD: threshold(activation, x)}
    plain = [e.replace(lambda a: isinstance(a, Solution), lambda *_: THRESHOLD) for e in activation.outputs]
    found = [program(e, (i,))(rows_of(activation, x), names) for e in plain]
    return np.stack([np.broadcast_to(f, (len(x), x.shape[2])) for f in found], axis=1)


def jacobian(activation, x, h=1e-5):
    """d outputs (q, n) / d inputs (k, n) by central differences, as an array (q, n, k, n)."""
    x = np.asarray(x, dtype=float)
    steps = h * np.eye(x.size).reshape(x.size, *x.shape)
    slopes = (outputs(activation, x + steps) - outputs(activation, x - steps)) / (2 * h)
    return np.moveaxis(slopes.reshape(*x.shape, *slopes.shape[1:]), (0, 1), (2, 3))


def at_row(e, indices, activation, x, **more):
    """An expression at a single row, as an array with an axis for each index; `more` are further rows by name."""
    rows = {**rows_of(activation, x[None]), **{name: np.asarray(row)[None] for name, row in more.items()}}
    names = {**names_of(activation), THRESHOLD: threshold(activation, x[None])}
    found = program(e, indices)(rows, names)[0]
    return np.broadcast_to(found, (x.shape[1],) * len(indices))
