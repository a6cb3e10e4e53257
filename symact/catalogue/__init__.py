"""The catalogue: every activation once, one module per family, found by name or alias.

Names: lower case with underscores. Where several functions go by one name, the plain name belongs to the function
that PyTorch gives it to, else to the one of the paper that introduced the name; the others add the author or the
form (`hard_sigmoid` and `hard_sigmoid_courbariaux`, `gelu` and `gelu_tanh`). An alias never repeats a name. The rule
is checked whenever the catalogue is loaded.

Not in it: functions whose domain is not all of R (sqrt, log, pow), that have infinitely many breakpoints (round), or
whose breakpoints have no exact form (gelu clipped at 10).
"""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from functools import cache
from typing import Any, TypeVar

from symact.activation import Activation
from symact.errors import SymactError
from symact.sized import SizedActivation

T = TypeVar("T", bound=Any)


@cache
def catalogue() -> dict[str, Activation]:
    """All activations by name, sorted by name."""
    from symact.catalogue import (
        elementary_family,
        elu_family,
        gated_family,
        relu_family,
        shrink_family,
        sigmoid_family,
        sized_family,
        smooth_family,
    )

    families = (sigmoid_family, relu_family, elu_family, smooth_family, gated_family, shrink_family,
                elementary_family, sized_family)
    found = sorted((a for family in families for a in family.ACTIVATIONS), key=lambda a: a.name)
    return unique(found)


def unique(activations: Sequence[T]) -> dict[str, T]:
    """The activations by name; raises SymactError if a name or alias is used twice."""
    seen: dict[str, str] = {}
    for activation in activations:
        for name in (activation.name, *activation.aliases):
            if name in seen:
                raise SymactError(f"The name '{name}' is used by both '{seen[name]}' and '{activation.name}'; every "
                                  f"name and alias must be used once.")
            seen[name] = activation.name
    return {a.name: a for a in activations}


@cache
def _by_any_name() -> dict[str, Activation]:
    return {name: a for a in catalogue().values() for name in (a.name, *a.aliases)}


@cache
def _sized() -> dict[str, SizedActivation[Activation]]:
    from symact.catalogue.sized_family import SIZED
    return {s.default.name: s for s in SIZED}


def get(name: str, **sizes: int) -> Activation:
    """The activation of single numbers of that name or alias, in any case, with '-' or ' ' for '_', at these sizes.

    Raises SymactError for an unknown name, suggesting the nearest ones, and for a size that it does not have.
    """
    found = _found(name)
    if not sizes:
        return found
    if found.name not in _sized():
        raise SymactError(f"'{found.name}' has no sizes, so '{next(iter(sizes))}' cannot be chosen; those that have "
                          f"are {', '.join(_sized())}.")
    return _sized()[found.name].at(**sizes)


def normalised(name: str) -> str:
    """A name as the catalogue writes it: lower case, with '_' for '-' and ' '."""
    return str(name).strip().lower().replace("-", "_").replace(" ", "_")


def _found(name: str) -> Activation:
    plain, known = normalised(name), _by_any_name()
    if plain in known:
        return known[plain]
    from symact.catalogue.kinds import contextual_catalogue, others_by_any_name, vectors_by_any_name
    others = others_by_any_name()
    if plain in others:
        kind = ("of whole rows" if plain in vectors_by_any_name() else "with a context"
                if others[plain].name in contextual_catalogue() else "that draws random numbers")
        raise SymactError(f"'{others[plain].name}' is an activation {kind}; here one of single numbers is needed.")
    near = difflib.get_close_matches(plain, [*known, *others], n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "`symact list` shows the known names."
    raise SymactError(f"There is no activation '{name}'; {hint}")


def names() -> list[str]:
    """The names of all activations, sorted."""
    return list(catalogue())


def families() -> list[str]:
    """The names of all families, sorted."""
    return sorted({a.family for a in catalogue().values()})
