# Written by symact 0.1.0; do not edit.
"""The callable that wraps the compiled loops of one activation.

A kernel checks its arguments, lays them out as contiguous one-dimensional arrays and picks a loop. The result
of an element depends on that element and its parameters alone: not on the length, layout or neighbours, nor
on the number of threads.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from functools import cached_property, partial
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from symact_kernels._arguments import Array, Output, as_input, flat, same_kind_of
from symact_kernels._from_output import FromOutput
from symact_kernels._grouping import Groups
from symact_kernels._loading import load_lightly
from symact_kernels._loops import (
    ACCURACY,
    COUNTED,
    Loops,
    MendedLoops,
    VectorLoops,
    plain,
    plain_product,
    run,
    run_vector,
)
from symact_kernels._parameters import Bound, Parameter, bind
from symact_kernels._reduction import plan_of, reduce_gradients

__all__ = ["Kernel", "Loops", "MendedLoops", "VectorLoops"]


def _generated_from_output(module: str) -> FromOutput | None:
    """What was generated beside a kernel's module, if there is anything."""
    beside = module.replace(".elementwise.", ".from_output.")
    if beside == module or importlib.util.find_spec(beside) is None:
        return None
    found: FromOutput = importlib.import_module(beside).KERNEL
    return found


def _kernel_of(module: str) -> Kernel:
    """The kernel of a module: a kernel is pickled as the name of its module."""
    kernel: Kernel = importlib.import_module(module).KERNEL
    return kernel


class Kernel:
    """An activation f as a function of arrays, with f', both together, and the vector-Jacobian product.

    `x` is anything that numpy.asarray takes, of any shape and layout: float32 and float64 are kept, integers
    and booleans become float32 where that is exact and else float64. Results have the shape of `x`; for a
    zero-dimensional `x` they are NumPy scalars. Parameters are passed by name: numbers, or arrays with one
    value for each index of `axis`; a parameter that is itself an array of S elements has shape (S,), or one row for
    each index of `axis`. TypeError tells of a wrong type or name, ValueError of a wrong shape or
    value.
    """

    def __init__(self, name: str, parameters: tuple[Parameter, ...], *, value: Loops, derivative: Loops,
                 both: Loops, vjp: Loops, fold: Callable[..., None] | None, description: str) -> None:
        self.name = self.__name__ = name
        self.parameters = parameters
        self.__doc__ = description
        self._value, self._derivative, self._both, self._vjp = value, derivative, both, vjp
        self._fold = fold
        load_lightly(value, derivative, both, vjp, fold)
        self.find_from_output = partial(_generated_from_output, value.serial.__module__)
        self._groups = Groups(name, parameters)
        self._defaults = bind(name, parameters, {}, (), None)

    def __reduce__(self) -> tuple[Callable[[str], Kernel], tuple[str]]:
        return _kernel_of, (self._value.serial.__module__,)

    def __repr__(self) -> str:
        values = "".join(f", {p.name}={p.default!r}" for p in self.parameters)
        return f"<kernel {self.name}(x{values})>"

    def __call__(self, x: ArrayLike, out: Array | None = None, *, axis: int | None = None,
                 **parameters: Any) -> Any:
        """f(x), written to `out` if given: an array of the result's shape and dtype, perhaps x itself."""
        if axis is None and not parameters and (y := plain(self._value, x, out)) is not None:
            return y
        return self._map(self._value, x, out, axis, parameters)

    def derivative(self, x: ArrayLike, out: Array | None = None, *, axis: int | None = None,
                   **parameters: Any) -> Any:
        """f'(x), written to `out` if it is given; at a kink the value that the definition states."""
        if axis is None and not parameters and (d := plain(self._derivative, x, out)) is not None:
            return d
        return self._map(self._derivative, x, out, axis, parameters)

    def value_and_derivative(self, x: ArrayLike, *, axis: int | None = None,
                             **parameters: Any) -> tuple[Any, Any]:
        """The pair f(x), f'(x) in one pass, with the same bits as the two separate calls."""
        array, dtype = as_input(self.name, "x", x)
        y, d = Output(self.name, array, dtype, None), Output(self.name, array, dtype, None)
        self._apply(self._both, (flat(array, dtype),), (y, d), array.shape, axis, parameters)
        return y.result(), d.result()

    def vjp(self, x: ArrayLike, g: ArrayLike, out: Array | None = None, *, axis: int | None = None,
            **parameters: Any) -> Any:
        """g * f'(x), where g has the shape and dtype of x, written to `out` if it is given.

        With learned parameters: the pair of it and a dictionary with the sum of g * df/dp for each learned
        parameter p, in float64 and of the shape of p. The sums do not depend on the number of threads;
        `_reduction` says how accurate they are.
        """
        if (axis is None and not parameters and self._fold is None
                and (gx := plain_product(self._vjp, x, g, out)) is not None):
            return gx
        array, dtype = as_input(self.name, "x", x)
        weights = same_kind_of(self.name, array, dtype, g)
        gx = Output(self.name, array, dtype, out, weights)
        inputs = tuple(gx.apart(flat(a, dtype)) for a in (array, weights))
        if self._fold is None:
            self._apply(self._vjp, inputs, (gx,), array.shape, axis, parameters)
            return gx.result()
        bound = self._bind(array.shape, axis, parameters)
        plan = plan_of(array.shape, bound)
        names = [p.name for p in self.parameters]
        learned = [p.name for p in self.parameters if p.learned]
        sums = np.zeros((plan.slots, bound.channels, 2 * len(learned)))
        if array.size:
            rest = (plan.sizes, *bound.tables, *ACCURACY[dtype])
            run(self._vjp, (*inputs, gx.buffer, sums), plan.tiles, plan.tiles, rest)
        gradients = reduce_gradients(self._fold, sums, learned, names, bound)
        return gx.result(), self._groups.gathered(gradients, parameters)

    @cached_property
    def _from_output(self) -> FromOutput | None:
        return self.find_from_output()

    @property
    def has_vjp_from_output(self) -> bool:
        """Whether f' is a function of f(x), as is proved of the definition: then the gradient needs no x."""
        return self._from_output is not None

    def derivative_from_output(self, y: ArrayLike, out: Array | None = None) -> Any:
        """f'(x) from y = f(x), at the default parameters, written to `out` if it is given.

        It is right for the numbers y, rounded as they are; where f is nearly constant f' cannot be told from them.
        Raises TypeError where f' is not a function of f(x) or has no formula, which `has_vjp_from_output` tells.
        """
        return self._known_from_output().derivative(y, out)

    def vjp_from_output(self, y: ArrayLike, g: ArrayLike, out: Array | None = None) -> Any:
        """g * f'(x) from y = f(x), which may be the output of a forward pass, as `derivative_from_output` has it."""
        return self._known_from_output().vjp(y, g, out)

    def _known_from_output(self) -> FromOutput:
        if self._from_output is None:
            raise TypeError(f"{self.name}: its derivative is no known function of its output; use vjp(x, g).")
        return self._from_output

    def _map(self, loops: Loops, x: ArrayLike, out: Array | None, axis: int | None,
             parameters: dict[str, Any]) -> Any:
        array, dtype = as_input(self.name, "x", x)
        result = Output(self.name, array, dtype, out)
        self._apply(loops, (result.apart(flat(array, dtype)),), (result,), array.shape, axis, parameters)
        return result.result()

    def _apply(self, loops: Loops, inputs: tuple[Array, ...], outputs: tuple[Output, ...],
               shape: tuple[int, ...], axis: int | None, parameters: dict[str, Any]) -> None:
        bound = self._bind(shape, axis, parameters)
        arrays = (*inputs, *(o.buffer for o in outputs))
        size = inputs[0].size
        if not size:
            return
        vector = loops.for_plain(inputs[0].dtype)
        if vector is not None and (bound is self._defaults or self._is_default(bound)):
            run_vector(vector, arrays)
            return
        layout = (bound.inner or size,) if self.parameters else ()
        run(loops, arrays, size, -(-size // COUNTED), (*layout, *bound.tables, *ACCURACY[inputs[0].dtype]))

    def _is_default(self, bound: Bound) -> bool:
        """Whether all values are the defaults."""
        return all(np.all(table == p.default) for table, p in zip(bound.tables, self.parameters, strict=True))

    def _bind(self, shape: tuple[int, ...], axis: int | None, parameters: dict[str, Any]) -> Bound:
        if not parameters and axis is None:
            return self._defaults
        return bind(self.name, self.parameters, self._groups.spread(parameters, shape, axis), shape, axis)
