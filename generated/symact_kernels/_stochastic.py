# Written by symact 0.1.0; do not edit.
"""The callable that wraps the compiled loops of one stochastic activation."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from symact_kernels._arguments import Array, Output, as_input, flat, same_kind_of
from symact_kernels._loading import load_lightly
from symact_kernels._loops import LAUNCH
from symact_kernels._parameters import Bound, Parameter, bind
from symact_kernels._streams import Source, draw

BLOCK = 4096
"""Elements that a thread takes at a time, and over which a gradient is summed before it is added to others."""


class Loops(NamedTuple):
    """The same loop twice: over the units from `first` to `last` on this thread, and over all units on all threads."""

    serial: Callable[..., None]
    parallel: Callable[..., None]

    def run(self, size: int, units: int, *rest: Any) -> None:
        """Run over all units; `size` is the number of elements, which decides whether threads pay."""
        if LAUNCH.acquire(size):
            try:
                self.parallel(*rest, units)
            finally:
                LAUNCH.lock.release()
        else:
            self.serial(*rest, 0, units)


class Noise(NamedTuple):
    """A noise: its distribution, and the parameters from which `numbers` makes the distribution's numbers."""

    name: str
    distribution: str
    uses: tuple[str, ...]
    numbers: Callable[..., tuple[float, ...]]


def _kernel_of(module: str) -> StochasticKernel:
    """The kernel of a module: a kernel is pickled as the name of its module."""
    kernel: StochasticKernel = importlib.import_module(module).KERNEL
    return kernel


class StochasticKernel:
    """A stochastic activation f(x, Z) as a function of arrays and of a generator that the noise is drawn from.

    `x` is anything that numpy.asarray takes, of any shape and layout: float32 and float64 are kept, integers and
    booleans become float32 where that is exact and else float64. `drawn` is the noise, an array of the shape and dtype
    of x, or a tuple of such arrays if there are several noises. Where x is NaN, so are values and gradients; infinite
    numbers follow the arithmetic of the formula. Parameters are passed by name: numbers, or arrays with one value for
    each index of `axis` unless the noise depends on them. TypeError tells of a wrong type or name, ValueError of a wrong
    shape or value.
    """

    def __init__(self, name: str, parameters: tuple[Parameter, ...], noise: tuple[Noise, ...], *, forward: Loops,
                 backward: Loops, evaluation: Loops, description: str) -> None:
        self.name = self.__name__ = name
        self.parameters, self.noise = parameters, noise
        self.__doc__ = description
        self._forward, self._backward, self._evaluation = forward, backward, evaluation
        load_lightly(forward, backward, evaluation)
        self._learned = [p.name for p in parameters if p.learned]

    def __reduce__(self) -> tuple[Callable[[str], StochasticKernel], tuple[str]]:
        return _kernel_of, (self._forward.serial.__module__,)

    def __repr__(self) -> str:
        values = "".join(f", {p.name}={p.default!r}" for p in self.parameters)
        return f"<stochastic kernel {self.name}(x, rng{values})>"

    def __call__(self, x: ArrayLike, rng: np.random.Generator, out: Array | None = None, *, axis: int | None = None,
                 **parameters: Any) -> tuple[Any, Any]:
        """The pair of f(x, Z) and the noise Z, drawn anew for every element.

        The numbers depend on the generator's state, the shape and the dtype of x, not on its layout nor on the number
        of threads. The generator moves on by two words of 64 bits.
        """
        array, dtype = as_input(self.name, "x", x)
        result = Output(self.name, array, dtype, out)
        bound = bind(self.name, self.parameters, parameters, array.shape, axis)
        drawn = self._draw(array, dtype, rng, parameters)
        inputs = (result.apart(flat(array, dtype)), *drawn)
        self._run(self._forward, (*inputs, result.buffer), bound)
        shaped = tuple(noise.reshape(array.shape) for noise in drawn)
        return result.result(), shaped if len(shaped) > 1 else shaped[0]

    def apply(self, x: ArrayLike, drawn: Any, out: Array | None = None, *, axis: int | None = None,
              **parameters: Any) -> Any:
        """f(x, drawn), for noise that has been drawn."""
        array, dtype = as_input(self.name, "x", x)
        noise = self._given(array, dtype, drawn)
        result = Output(self.name, array, dtype, out)
        bound = bind(self.name, self.parameters, parameters, array.shape, axis)
        inputs = tuple(result.apart(flat(a, dtype)) for a in (array, *noise))
        self._run(self._forward, (*inputs, result.buffer), bound)
        return result.result()

    def vjp(self, x: ArrayLike, g: ArrayLike, drawn: Any, out: Array | None = None, *, axis: int | None = None,
            **parameters: Any) -> Any:
        """g times the derivative of f(x, drawn) by x with the noise held fixed.

        With learned parameters: the pair of it and a dictionary with the sum of g * df/dp for each learned parameter p,
        in float64 and of the shape of p. The sums do not depend on the number of threads.
        """
        array, dtype = as_input(self.name, "x", x)
        weights = same_kind_of(self.name, array, dtype, g)
        noise = self._given(array, dtype, drawn)
        gx = Output(self.name, array, dtype, out, weights)
        bound = bind(self.name, self.parameters, parameters, array.shape, axis)
        inputs = tuple(gx.apart(flat(a, dtype)) for a in (array, *noise, weights))
        inner, parts, units = _units(array.size, bound)
        sums = np.zeros((len(self._learned), units))
        self._run(self._backward, (*inputs, gx.buffer, sums), bound)
        if not self._learned:
            return gx.result()
        return gx.result(), self._gradients(sums, parts, bound)

    def evaluate(self, x: ArrayLike, out: Array | None = None, *, axis: int | None = None, **parameters: Any) -> Any:
        """What is used outside training: the activation that the definition states, or the mean over the noise."""
        array, dtype = as_input(self.name, "x", x)
        result = Output(self.name, array, dtype, out)
        bound = bind(self.name, self.parameters, parameters, array.shape, axis)
        self._run(self._evaluation, (result.apart(flat(array, dtype)), result.buffer), bound)
        return result.result()

    def draw(self, x: ArrayLike, rng: np.random.Generator, **parameters: Any) -> Any:
        """The noise that a call with this generator draws, without the rest of the call."""
        array, dtype = as_input(self.name, "x", x)
        bind(self.name, self.parameters, parameters, array.shape, None)
        shaped = tuple(noise.reshape(array.shape) for noise in self._draw(array, dtype, rng, parameters))
        return shaped if len(shaped) > 1 else shaped[0]

    def _run(self, loops: Loops, arrays: tuple[Array, ...], bound: Bound) -> None:
        size = arrays[0].size
        if size:
            inner, parts, units = _units(size, bound)
            loops.run(size, units, *arrays, *bound.tables, inner, bound.channels, parts)

    def _draw(self, array: Array, dtype: np.dtype[Any], rng: np.random.Generator,
              parameters: Mapping[str, Any]) -> list[Array]:
        if not isinstance(rng, np.random.Generator):
            raise TypeError(f"{self.name}: rng is a {type(rng).__name__}; it must be a numpy.random.Generator, such as "
                            f"numpy.random.default_rng(0).")
        return draw(rng, [self._source(noise, parameters) for noise in self.noise], array.size, dtype)

    def _source(self, noise: Noise, parameters: Mapping[str, Any]) -> Source:
        """The distribution's numbers at the values of a call, which have been checked alone but not together."""
        values = {p.name: np.asarray(parameters.get(p.name, p.default)) for p in self.parameters if p.name in noise.uses}
        for name, value in values.items():
            if value.size != 1:
                raise ValueError(f"{self.name}: parameter {name} has shape {value.shape}; the noise {noise.name} depends "
                                 f"on it, so it must be a number.")
        numbers = tuple(float(v) for v in noise.numbers(**{name: float(v.reshape(())) for name, v in values.items()}))
        allowed, words = _ALLOWED[noise.distribution]
        if not allowed(*numbers):
            raise ValueError(f"{self.name}: the noise {noise.name} is {noise.distribution} with the numbers "
                             f"{', '.join(map(repr, numbers))}; they must be {words}.")
        return Source(noise.distribution, numbers)

    def _given(self, x: Array, dtype: np.dtype[Any], drawn: Any) -> tuple[Array, ...]:
        """The noise passed by the caller, checked against x."""
        several = len(self.noise) > 1
        if several and (not isinstance(drawn, tuple) or len(drawn) != len(self.noise)):
            raise TypeError(f"{self.name}: drawn is a {type(drawn).__name__}; it must be a tuple of "
                            f"{len(self.noise)} arrays, for {', '.join(n.name for n in self.noise)}.")
        found = []
        for noise in drawn if several else (drawn,):
            array, own = as_input(self.name, "drawn", noise)
            if array.dtype.kind == "f" and own != dtype and hasattr(noise, "dtype"):
                raise TypeError(f"{self.name}: drawn has dtype {own}, but x is computed in {dtype}; the two must agree.")
            if array.shape != x.shape:
                raise ValueError(f"{self.name}: drawn has shape {array.shape}, but x has shape {x.shape}; the two must "
                                 f"agree.")
            found.append(array)
        return tuple(found)

    def _gradients(self, sums: Array, parts: int, bound: Bound) -> dict[str, Array | np.float64]:
        """The gradient of each learned parameter in the shape in which its value was given."""
        names = [p.name for p in self.parameters]
        by_channel = sums.reshape(len(self._learned), -1, bound.channels, parts).sum(axis=(1, 3))
        gradients: dict[str, Array | np.float64] = {}
        for name, values in zip(self._learned, by_channel, strict=True):
            shape = bound.shapes[names.index(name)]
            whole = values.sum(keepdims=True) if int(np.prod(shape)) == 1 else values
            gradients[name] = whole.reshape(shape).copy() if shape else np.float64(whole[0])
        return gradients


_ALLOWED: dict[str, tuple[Callable[..., bool], str]] = {
    "uniform": (lambda low, high: low < high, "rising"),
    "normal": (lambda mean, deviation: deviation > 0, "a mean and a positive deviation"),
    "bernoulli": (lambda p: 0 <= p <= 1, "a probability"),
}


def _units(size: int, bound: Bound) -> tuple[int, int, int]:
    """The length of a run, the parts of a run, and the number of parts of all runs."""
    inner = bound.inner or max(size, 1)
    parts = max(1, -(-inner // BLOCK))
    return inner, parts, (size // inner) * parts
