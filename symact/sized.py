"""Activations whose learned parameters form arrays of a size that the user chooses.

A `SizedActivation` writes the definition for any size, as a function of the sizes. What it gives is an ordinary
`Activation` with one scalar parameter for each element, so that nothing else needs to know of sizes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

import sympy as sp

from symact.activation import Activation, Number, Parameter, Role, exact
from symact.errors import SymactError

if TYPE_CHECKING:
    from symact.vector_valued.definition import VectorActivation

A = TypeVar("A", Activation, "VectorActivation")

LARGEST_SIZE = 64
"""Definitions are written out element by element, so a size must stay small."""


@dataclass(frozen=True)
class Size:
    """A whole number that shapes a definition: its name, default, meaning, and the least value allowed."""

    name: str
    default: int
    meaning: str
    least: int = 1
    largest: int = LARGEST_SIZE


@dataclass(frozen=True)
class SizedActivation(Generic[A]):
    """An activation for every choice of its sizes; `build` takes the sizes by name.

    The activation has the same name at every size: its definition tells which size it is.
    """

    sizes: tuple[Size, ...]
    build: Callable[..., A]

    @cached_property
    def default(self) -> A:
        """The activation at the default sizes, which stands in the catalogue."""
        return self.at()

    def at(self, **sizes: int) -> A:
        """The activation at these sizes, the others being the defaults.

        Raises SymactError for an unknown size, or a value that is no whole number in the size's range.
        """
        return self.build(**self._checked(sizes))

    def _checked(self, given: Mapping[str, int]) -> dict[str, int]:
        known = {size.name: size for size in self.sizes}
        for name, value in given.items():
            if name not in known:
                raise SymactError(f"The size '{name}' is not one of this activation's; allowed are "
                                  f"{', '.join(known)}.")
            size = known[name]
            if not isinstance(value, int) or isinstance(value, bool) or not size.least <= value <= size.largest:
                raise SymactError(f"The size {name} ({size.meaning}) is {value!r}; it must be a whole number from "
                                  f"{size.least} to {size.largest}.")
        return {size.name: given.get(size.name, size.default) for size in self.sizes}


def indexed(group: str, defaults: Mapping[int, Number], meaning: str, role: Role = "learned") -> tuple[Parameter, ...]:
    """The parameters group_i that together are an array, by subscript i in order; `meaning` may name the {i}."""
    return tuple(Parameter(sp.Symbol(f"{group}_{i}", real=True), exact(value), role=role,
                           meaning=meaning.format(i=i), group=group, position=position)
                 for position, (i, value) in enumerate(defaults.items()))


def total(terms: Callable[..., sp.Expr], *arrays: tuple[Parameter, ...]) -> sp.Expr:
    """The sum of terms(subscript, element, ...) over the elements of one array, or of several of equal length."""
    return sp.Add(*(terms(_subscript(row[0]), *(p.symbol for p in row)) for row in zip(*arrays, strict=True)))


def _subscript(parameter: Parameter) -> int:
    return int(parameter.name.rpartition("_")[2])
