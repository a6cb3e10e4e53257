"""The equations that readers of a contextual activation are shown, evaluated number by number.

They are written from the definition's data and know nothing of the operator's program: the two check each other.
"""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import sympy as sp

from symact.contextual import ContextualActivation, Network
from symact.contextual.formulas import Equation, c, channels, equations_of, h, height, i, k, positions, q, w, width
from symact.contextual.formulas import units as hidden_units

Array = np.ndarray[Any, np.dtype[Any]]


class Sheet:
    """The arrays that equations mention, by name, for one sample of shape (C, H, W); each equation adds one."""

    def __init__(self, arrays: dict[str, Any], units: int, outputs: int) -> None:
        count, high, wide = arrays["x"].shape
        self.arrays = arrays
        self.channels = count
        sizes = {channels: count, positions: high * wide, height: high, width: wide, hidden_units: units}
        self.sizes = {symbol: sp.Integer(size) for symbol, size in sizes.items()}
        self.ranges = {c: count, i: high * wide, h: high, w: wide, k: units, q: outputs}

    def add(self, equation: Equation) -> None:
        """Evaluate an equation at every index of its left side."""
        left = equation.left
        name = str(left.base.label) if isinstance(left, sp.Indexed) else str(left)
        indices = left.indices if isinstance(left, sp.Indexed) else ()
        found = np.empty([self.ranges[index] for index in indices])
        for at in itertools.product(*(range(size) for size in found.shape)):
            put = self.sizes | dict(zip(indices, map(sp.Integer, at), strict=True))
            found[at] = float(self.numbers(equation.right.xreplace(put).doit()))
        self.arrays[name] = found

    def numbers(self, expression: sp.Expr) -> sp.Expr:
        """The expression with every number of an array in its place."""
        put = {e: self.number(str(e.base.label), tuple(map(int, e.indices))) for e in expression.atoms(sp.Indexed)}
        put |= {s: sp.Float(float(self.arrays[str(s)])) for s in expression.free_symbols
                if str(s) in self.arrays and np.ndim(self.arrays[str(s)]) == 0}
        return expression.xreplace(put)

    def number(self, name: str, at: tuple[int, ...]) -> sp.Expr:
        """A number of an array; beyond the edge it is 0, and x has one index or two for a position."""
        array = self.arrays[name]
        if name == "x":
            array = array.reshape(self.channels, -1) if len(at) == 2 else array
        inside = all(0 <= index < size for index, size in zip(at, array.shape, strict=True))
        return sp.Float(float(array[at])) if inside else sp.S.Zero


def sheet_of(activation: ContextualActivation, sample: Array, weights: dict[str, Array]) -> Sheet:
    """The weights under the names that the equations give them."""
    arrays: dict[str, Array] = {"x": sample}
    units, outputs = 1, 1
    for name, value in weights.items():
        input_name, _, what = name.partition("_")
        letter = {"window": "W_{}", "attention": "w_{}", "attention_bias": "b_{}", "variance": "v_{}",
                  "mean": "mu_{}", "scale": "gamma_{}", "offset": "delta_{}"}.get(what, name)
        arrays[letter.format(input_name)] = value
    for network in (s for s in activation.context.coefficients if isinstance(s, Network)):
        units, outputs = len(weights["network_first"]), len(network.coefficients)
        at = (outputs,) if network.per == "sample" else (outputs, len(sample))
        arrays |= {"W_1": weights["network_first"], "W_2": weights["network_second"].reshape(*at, units)}
        if network.bias:
            arrays |= {"b_1": weights["network_first_bias"], "b_2": weights["network_second_bias"].reshape(at)}
    return Sheet(arrays, units, outputs)


def by_equations(activation: ContextualActivation, sample: Array, weights: dict[str, Array]) -> Array:
    """The result for one sample of shape (C, H, W) in evaluation, as the equations give it."""
    sheet = sheet_of(activation, sample, weights)
    for equation in equations_of(activation):
        sheet.add(equation)
    result: Array = sheet.arrays["y"].reshape(sample.shape)
    return result
