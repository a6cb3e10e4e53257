"""One thing to measure: an activation, a quantity, a dtype and a number of elements, with its arrays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal, Protocol

import numpy as np

import symact_kernels
from symact import Activation
from symact_codegen.bench.formulas import FROM_OUTPUT, Quantity

Array = np.ndarray[Any, np.dtype[Any]]
Output = Literal["given", "fresh"]
DTYPES = ("float32", "float64")
SEED = 0


@dataclass(frozen=True)
class Problem:
    """What every peer is asked, and the arrays they all read and write; x is f(x) where the output is given."""

    activation: Activation
    quantity: Quantity
    x: Array
    g: Array
    out: Array

    @property
    def inputs(self) -> tuple[Array, ...]:
        """The arrays that the result depends on."""
        return (self.x,) if self.quantity == "forward" else (self.x, self.g)


@dataclass(frozen=True)
class Call:
    """A piece of work that answers a problem, and whether it writes where it is told or allocates its result."""

    output: Output
    work: Callable[[], Any]


class Peer(Protocol):
    """Somebody who may answer problems. `name` is what tables call it."""

    name: str

    def calls(self, problem: Problem) -> list[Call]:
        """The ways in which it answers this problem; none if it cannot. Of several of one kind the fastest counts."""
        ...


def problem(activation: Activation, quantity: Quantity, dtype: str, size: int) -> Problem:
    """A problem on seeded standard normal numbers, or on the values that f takes there if the output is given."""
    x, g, out = _arrays(dtype, size)
    if quantity == FROM_OUTPUT:
        x = getattr(symact_kernels, activation.name)(x)
    return Problem(activation, quantity, x, g, out)


@lru_cache(maxsize=1)  # one set is enough, problems of a size come together; at 2**24 it takes 400 MB
def _arrays(dtype: str, size: int) -> tuple[Array, Array, Array]:
    generator = np.random.default_rng(SEED)
    x, g = (generator.standard_normal(size).astype(dtype) for _ in range(2))
    return x, g, np.zeros(size, dtype)
