# Written by symact 0.1.0; do not edit.
"""The callable that wraps the compiled loops of a map of rows.

An array is seen as (outer, parts n, inner) around the axis: a row is the n components at one outer and one inner
index, for each of the parts. The result of a row depends on that row and its parameters alone, and for one axis on no
layout in memory and no number of threads.
"""

from __future__ import annotations

import importlib
import math
import operator
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from symact_kernels._arguments import Array, as_input
from symact_kernels._loading import load_lightly
from symact_kernels._loops import LAUNCH
from symact_kernels._parameters import Bound, Parameter, bind
from symact_kernels._row_arrays import (
    Places,
    Shape,
    Target,
    cotangent,
    flat,
    locked,
    parts_of,
    separate,
    with_length,
    without,
)

LEAST_TILE, KEPT, UNITS = 16, 262144, 16
"""Rows side by side that are worked on together at least, how many kept values they should have together, and for how
many threads there should be some."""
SHARE = 16384
"""Elements that a thread takes at a time, about."""


class Loops(NamedTuple):
    """The same loop twice: on the calling thread, and on all threads."""

    serial: Callable[..., None]
    parallel: Callable[..., None]


class Layouts(NamedTuple):
    """Loops over rows that lie side by side in memory, one after the other, or that need not be told apart."""

    rows: Loops | None = None
    columns: Loops | None = None
    flat: Loops | None = None


def _kernel_of(module: str) -> RowKernel:
    """The kernel of a module: a kernel is pickled as the name of its module."""
    kernel: RowKernel = importlib.import_module(module).KERNEL
    return kernel


class RowKernel:
    """A map of rows as a function of arrays, with its vector-Jacobian product.

    `x` is anything that numpy.asarray takes: float32 and float64 are kept, integers and booleans become float32 where
    that is exact and else float64. The rows lie along `axis`, whose length must be a multiple of the number of parts.
    Parameters are passed by name: numbers, and for learned ones also arrays of the shape of x without the axis, one
    value for each row. Each result is a part of the result's axis, of length n; a result that is one number for a row
    is an array without the axis. TypeError tells of a wrong type or name, ValueError of a wrong shape or value.

    A component that is -inf counts as masked where the map has a limit there: softmax gives 0. A row that has NaN in
    it, or in softmax nothing but -inf, is NaN.
    """

    def __init__(self, name: str, parameters: tuple[Parameter, ...], *, parts: int, results: int, totals: int,
                 piece: int, tile: int, value: Mapping[str, Layouts], vjp: Mapping[str, Layouts],
                 from_output: Mapping[str, Layouts] | None = None, description: str) -> None:
        self.name = self.__name__ = name
        self.parameters = parameters
        self.__doc__ = description
        self.parts, self.results, self.totals = parts, results, totals
        self._piece, self._tile = piece, tile
        self._value, self._vjp, self._from_output = ({np.dtype(name): layouts for name, layouts in maps.items()}
                                                     for maps in (value, vjp, from_output or {}))
        load_lightly(self._value, self._vjp, self._from_output)
        self._learned = [p.name for p in parameters if p.learned]
        self._defaults = bind(name, parameters, {}, (), None)

    def __reduce__(self) -> tuple[Callable[[str], RowKernel], tuple[str]]:
        layouts = self._value[np.dtype(np.float64)]
        loops = layouts.flat or layouts.rows
        assert loops is not None
        return _kernel_of, (loops.serial.__module__,)

    def __repr__(self) -> str:
        values = "".join(f", {p.name}={p.default!r}" for p in self.parameters)
        return f"<kernel {self.name}(x, axis=-1{values})>"

    def __call__(self, x: ArrayLike, axis: int = -1, out: Array | None = None, **parameters: Any) -> Any:
        """The results, joined along the axis, written to `out` if it is given.

        With results that are one number for a row: those alone, or a tuple of what is joined and of each of them.
        """
        array, dtype = as_input(self.name, "x", x)
        position, shape = self._shape(array.shape, axis, self.parts)
        bound = self._bind(array.shape, position, shape, parameters)
        target = Target(self.name, array, dtype, with_length(array.shape, position, self.results * shape.n), out)
        totals = self._totals(array.shape, position, shape)
        if array.size or shape.rows:
            source = target.apart(flat(array, dtype))
            places = parts_of([source] * self.parts, shape, self.parts)
            self._run(self._value[dtype], places, parts_of([target.buffer] * self.results, shape, self.results),
                      [], totals, shape, bound, dtype)
        found = [z.reshape(without(array.shape, position)).astype(dtype) for z in totals]
        if not totals:
            return target.result()
        return (target.result(), *found) if self.results else found[0] if len(found) == 1 else tuple(found)

    def vjp(self, x: ArrayLike, g: Any, axis: int = -1, out: Array | None = None, **parameters: Any) -> Any:
        """The vector-Jacobian product: the gradient of x, from g of the shape of the result, or a tuple as it is.

        With learned parameters: the pair of it and a dictionary with the gradient of each, in float64 and of the shape
        of the parameter; that of a number is summed over all rows.
        """
        array, dtype = as_input(self.name, "x", x)
        position, shape = self._shape(array.shape, axis, self.parts)
        bound = self._bind(array.shape, position, shape, parameters)
        given = list(g) if self.totals and self.results + self.totals > 1 else [g]
        if len(given) != bool(self.results) + self.totals:
            raise ValueError(f"{self.name}: g has {len(given)} arrays; it must have one for each of the "
                             f"{bool(self.results) + self.totals} results.")
        wanted = with_length(array.shape, position, self.results * shape.n)
        weights = [cotangent(self.name, w, wanted if self.results and k == 0 else without(array.shape, position), dtype)
                   for k, w in enumerate(given)]
        target = Target(self.name, array, dtype, array.shape, out, weights)
        sums = [np.zeros(shape.rows) for _ in self._learned]
        if array.size:
            source = target.apart(flat(array, dtype))
            joined = [target.apart(flat(w, dtype)) for w in weights]
            places = parts_of([source] * self.parts, shape, self.parts)
            if self.results:
                more = parts_of([joined[0]] * self.results, shape, self.results)
                places = Places([*places.arrays, *more.arrays], [*places.at, *more.at])
            self._run(self._vjp[dtype], places, parts_of([target.buffer] * self.parts, shape, self.parts),
                      joined[bool(self.results):], sums, shape, bound, dtype)
        if not self._learned:
            return target.result()
        return target.result(), self._gradients(sums, array.shape, position, bound)

    @property
    def has_vjp_from_output(self) -> bool:
        """Whether the Jacobian is known as a function of the result."""
        return bool(self._from_output)

    def vjp_from_output(self, y: ArrayLike, g: ArrayLike, axis: int = -1, out: Array | None = None,
                        **parameters: Any) -> Any:
        """The gradient of x from the result y and its gradient g, both of the shape of x.

        Faster than `vjp`, and off by what y was rounded by. TypeError where the Jacobian is not known as a function of
        the result, which `has_vjp_from_output` tells.
        """
        if not self._from_output:
            raise TypeError(f"{self.name}: the gradient is not known from the result alone; use vjp(x, g).")
        array, dtype = as_input(self.name, "y", y)
        position, shape = self._shape(array.shape, axis, 1, "y")
        bound = self._bind(array.shape, position, shape, parameters)
        weights = cotangent(self.name, g, array.shape, dtype, "y")
        target = Target(self.name, array, dtype, array.shape, out, [weights], "y")
        if array.size:
            sources = [target.apart(flat(a, dtype)) for a in (array, weights)]
            self._run(self._from_output[dtype], separate(sources, shape), separate([target.buffer], shape), [], [],
                      shape, bound, dtype)
        return target.result()

    def apply(self, inputs: Sequence[ArrayLike], axis: int = -1,
              **parameters: Any) -> tuple[tuple[Array, ...], tuple[Array, ...]]:
        """The results of parts that are arrays of their own, of one shape: those along the axis, and those of a row."""
        arrays, dtype = self._several("inputs", inputs, self.parts)
        position, shape = self._shape(arrays[0].shape, axis, 1)
        bound = self._bind(arrays[0].shape, position, shape, parameters)
        ys = [np.empty(arrays[0].shape, dtype) for _ in range(self.results)]
        totals = self._totals(arrays[0].shape, position, shape)
        if shape.rows:
            self._run(self._value[dtype], separate([flat(a, dtype) for a in arrays], shape),
                      separate([y.reshape(-1) for y in ys], shape), [], totals, shape, bound, dtype)
        rows = without(arrays[0].shape, position)
        return tuple(ys), tuple(z.reshape(rows).astype(dtype) for z in totals)

    def apply_vjp(self, inputs: Sequence[ArrayLike], cotangents: Sequence[ArrayLike], axis: int = -1,
                  **parameters: Any) -> tuple[tuple[Array, ...], dict[str, Any]]:
        """The gradients of parts that are arrays of their own, and of the learned parameters.

        `cotangents` are those of the results along the axis, then those of the results that are one number for a row.
        """
        arrays, dtype = self._several("inputs", inputs, self.parts)
        position, shape = self._shape(arrays[0].shape, axis, 1)
        bound = self._bind(arrays[0].shape, position, shape, parameters)
        if len(cotangents) != self.results + self.totals:
            raise ValueError(f"{self.name}: there are {len(cotangents)} cotangents; there must be one for each of the "
                             f"{self.results + self.totals} results.")
        rows = without(arrays[0].shape, position)
        weights = [flat(cotangent(self.name, w, arrays[0].shape if k < self.results else rows, dtype), dtype)
                   for k, w in enumerate(cotangents)]
        gxs = [np.empty(arrays[0].shape, dtype) for _ in range(self.parts)]
        sums = [np.zeros(shape.rows) for _ in self._learned]
        if shape.rows and shape.n:
            places = separate([*(flat(a, dtype) for a in arrays), *weights[:self.results]], shape)
            self._run(self._vjp[dtype], places, separate([gx.reshape(-1) for gx in gxs], shape),
                      weights[self.results:], sums, shape, bound, dtype)
        return tuple(gxs), self._gradients(sums, arrays[0].shape, position, bound)

    def _several(self, name: str, given: Sequence[ArrayLike], number: int) -> tuple[list[Array], np.dtype[Any]]:
        if len(given) != number:
            raise ValueError(f"{self.name}: there are {len(given)} {name}; there must be {number}.")
        found = [as_input(self.name, f"{name}[{k}]", a) for k, a in enumerate(given)]
        array, dtype = found[0]
        for k, (other, own) in enumerate(found):
            if own != dtype:
                raise TypeError(f"{self.name}: {name}[{k}] has dtype {own}, but {name}[0] is computed in {dtype}; all "
                                f"must agree.")
            if other.shape != array.shape:
                raise ValueError(f"{self.name}: {name}[{k}] has shape {other.shape}, but {name}[0] has shape "
                                 f"{array.shape}; all must agree.")
        return [a for a, _ in found], dtype

    def _shape(self, shape: tuple[int, ...], axis: int, parts: int, of: str = "x") -> tuple[int, Shape]:
        position = operator.index(axis)
        if not -len(shape) <= position < len(shape):
            raise ValueError(f"{self.name}: axis is {axis}, but {of} has {len(shape)} dimensions.")
        position %= len(shape)
        if shape[position] % parts:
            raise ValueError(f"{self.name}: x has length {shape[position]} along axis {axis}; the length must be a "
                             f"multiple of the number of parts, {parts}.")
        outer, inner = math.prod(shape[:position]), math.prod(shape[position + 1:])
        return position, Shape(outer, shape[position] // parts, inner)

    def _bind(self, shape: tuple[int, ...], position: int, rows: Shape, given: dict[str, Any]) -> Bound:
        if not given:
            return self._defaults
        wanted = without(shape, position)
        flattened = dict(given)
        for name, value in given.items():
            if np.ndim(value) == 0:
                continue
            if name not in self._learned:
                if any(p.name == name for p in self.parameters):
                    raise TypeError(f"{self.name}: parameter {name} has shape {np.shape(value)}; it must be a number.")
            elif np.shape(value) != wanted:
                raise ValueError(f"{self.name}: parameter {name} has shape {np.shape(value)}; it must be a number or "
                                 f"have the shape of x without the axis, {wanted}.")
            flattened[name] = np.asarray(value).reshape(-1)
        return bind(self.name, self.parameters, flattened, (rows.rows,), 0)

    def _totals(self, shape: tuple[int, ...], position: int, rows: Shape) -> list[Array]:
        return [np.empty(rows.rows) for _ in range(self.totals)]

    def _gradients(self, sums: list[Array], shape: tuple[int, ...], position: int, bound: Bound) -> dict[str, Any]:
        """Each in the shape of its parameter; the sum over all rows is NumPy's, pairwise and in one order."""
        given = {p.name: s for p, s in zip(self.parameters, bound.shapes, strict=True)}
        return {name: z.reshape(without(shape, position)) if given[name] else np.float64(z.sum())
                for name, z in zip(self._learned, sums, strict=True)}

    def _tile_of(self, shape: Shape) -> int:
        """How many rows side by side are worked on together: about the same number each time."""
        most = min(self._tile, max(LEAST_TILE, min(KEPT // max(shape.n, 1), shape.rows // UNITS)))
        each = -(-shape.inner // -(-shape.inner // most))
        return min(self._tile, -(-each // LEAST_TILE) * LEAST_TILE)

    def _run(self, layouts: Layouts, sources: Places, targets: Places, more: list[Array], totals: list[Array],
             shape: Shape, bound: Bound, dtype: np.dtype[Any]) -> None:
        """Pick a loop and run it over all rows."""
        if not shape.rows:
            return
        tables = {p.name: t for p, t in zip(self.parameters, bound.tables, strict=True)}
        coefficients = [tables[name] for name in self._learned] + [locked(w.astype(np.float64)) for w in more]
        numbers = [float(tables[p.name][0]) for p in self.parameters if not p.learned]
        steps = [int(c.size > 1) for c in coefficients]
        n, inner, tile = shape.n, shape.inner, 0
        if layouts.flat is not None and not any(steps):
            loops, n, inner = layouts.flat, n * inner, 1
            units, each = shape.outer * -(-n // self._piece), min(n, self._piece)
        elif shape.inner == 1:
            loops, units, each = layouts.rows, shape.outer, n
        else:
            tile = self._tile_of(shape)
            loops, units, each = layouts.columns, shape.outer * -(-inner // tile), n * min(tile, inner)
        assert loops is not None
        arguments = (*sources.arrays, *targets.arrays, *coefficients, *totals, (*sources.at, *targets.at, *steps), n,
                     inner, tile, *numbers)
        if units > 1 and LAUNCH.acquire(units * each):
            try:
                loops.parallel(*arguments, units, max(1, SHARE // max(each, 1)))
            finally:
                LAUNCH.lock.release()
        else:
            loops.serial(*arguments, units)
