"""Activations of every kind by name: of single numbers, of whole rows, with a context, and those that draw noise."""

from __future__ import annotations

from functools import cache
from typing import TypeAlias

from symact.activation import Activation
from symact.catalogue import catalogue, normalised, unique
from symact.catalogue import get as elementwise
from symact.contextual.definition import ContextualActivation
from symact.errors import SymactError
from symact.sized import SizedActivation
from symact.stochastic.definition import StochasticActivation
from symact.vector_valued.definition import VectorActivation

AnyActivation: TypeAlias = Activation | VectorActivation | StochasticActivation | ContextualActivation


@cache
def vector_catalogue() -> dict[str, VectorActivation]:
    """All activations of rows by name, sorted by name; no name is also that of an activation of single numbers."""
    from symact.catalogue.vector_family import VECTOR_ACTIVATIONS
    found = sorted(VECTOR_ACTIVATIONS, key=lambda a: a.name)
    unique([*catalogue().values(), *found])
    return {a.name: a for a in found}


@cache
def vectors_by_any_name() -> dict[str, VectorActivation]:
    """All activations of rows by name and alias."""
    return {name: a for a in vector_catalogue().values() for name in (a.name, *a.aliases)}


@cache
def stochastic_catalogue() -> dict[str, StochasticActivation]:
    """All stochastic activations by name, sorted by name; no name is also that of an activation of another kind."""
    from symact.catalogue.stochastic_family import STOCHASTIC_ACTIVATIONS
    found = sorted(STOCHASTIC_ACTIVATIONS, key=lambda a: a.name)
    unique([*catalogue().values(), *vector_catalogue().values(), *found])
    return {a.name: a for a in found}


@cache
def contextual_catalogue() -> dict[str, ContextualActivation]:
    """All contextual activations by name, sorted by name; no name is also that of an activation of another kind."""
    from symact.catalogue.contextual_family import CONTEXTUAL_ACTIVATIONS
    found = sorted(CONTEXTUAL_ACTIVATIONS, key=lambda a: a.name)
    unique([*catalogue().values(), *vector_catalogue().values(), *stochastic_catalogue().values(), *found])
    return {a.name: a for a in found}


@cache
def others_by_any_name() -> dict[str, VectorActivation | StochasticActivation | ContextualActivation]:
    """All activations that are none of single numbers alone, by name and alias."""
    found: dict[str, VectorActivation | StochasticActivation | ContextualActivation] = dict(vectors_by_any_name())
    rest: tuple[StochasticActivation | ContextualActivation, ...] = (
        *stochastic_catalogue().values(), *contextual_catalogue().values())
    return found | {name: a for a in rest for name in (a.name, *a.aliases)}


def get(name: str, **sizes: int) -> AnyActivation:
    """The activation of that name or alias, whatever its kind, in any case, with '-' or ' ' for '_'.

    Raises SymactError for an unknown name, suggesting the nearest ones, and for a size that it does not have.
    """
    found = others_by_any_name().get(normalised(name))
    if found is None:
        return elementwise(name, **sizes)
    if not sizes:
        return found
    sized = _sized_vectors().get(found.name)
    if sized is None:
        raise SymactError(f"'{found.name}' has no sizes, so '{next(iter(sizes))}' cannot be chosen.")
    return sized.at(**sizes)


@cache
def _sized_vectors() -> dict[str, SizedActivation[VectorActivation]]:
    from symact.catalogue.vector_family import SIZED
    return {sized.default.name: sized for sized in SIZED}
