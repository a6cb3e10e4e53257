# Written by symact 0.1.0; do not edit.
"""The derivative of an activation from its output: a backward pass that keeps y = f(x) needs no x."""

from __future__ import annotations

from typing import Any

from numpy.typing import ArrayLike

from symact_kernels._arguments import Array, Output, as_input, flat, same_kind_of
from symact_kernels._loading import load_lightly
from symact_kernels._loops import Loops, over_all, plain, plain_product


class FromOutput:
    """The function h with f'(x) = h(f(x)), of arrays of values of f, and its product with g in one pass."""

    def __init__(self, name: str, *, derivative: Loops, vjp: Loops) -> None:
        self.name = name
        self._derivative, self._vjp = derivative, vjp
        load_lightly(derivative, vjp)

    def derivative(self, y: ArrayLike, out: Array | None = None) -> Any:
        """h(y), written to `out` if it is given."""
        if (d := plain(self._derivative, y, out)) is not None:
            return d
        array, dtype = as_input(self.name, "y", y)
        target = Output(self.name, array, dtype, out, name="y")
        over_all(self._derivative, (target.apart(flat(array, dtype)), target.buffer))
        return target.result()

    def vjp(self, y: ArrayLike, g: ArrayLike, out: Array | None = None) -> Any:
        """g * h(y), where g has the shape and dtype of y, written to `out` if it is given."""
        if (gx := plain_product(self._vjp, y, g, out)) is not None:
            return gx
        array, dtype = as_input(self.name, "y", y)
        weights = same_kind_of(self.name, array, dtype, g, name="y")
        target = Output(self.name, array, dtype, out, weights, name="y")
        over_all(self._vjp, (*(target.apart(flat(a, dtype)) for a in (array, weights)), target.buffer))
        return target.result()
