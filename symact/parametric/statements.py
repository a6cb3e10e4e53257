"""All statements on an activation, topic by topic, in a fixed order."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

import sympy as sp

from symact.activation import Activation
from symact.certify.enclosure import NotEnclosable
from symact.errors import Undecided
from symact.parametric import at_zero, bounds, curvature, direction, ends, extrema, mirror, smoothness
from symact.parametric.family import Family
from symact.parametric.statement import Statement
from symact.time_limit import within

_TOPICS: dict[str, Callable[[Family], list[Statement]]] = {
    "smoothness": smoothness.statements,
    "monotonicity": direction.statements,
    "convexity": curvature.statements,
    "limits": ends.statements,
    "extrema": extrema.statements,
    "range": bounds.range_statements,
    "symmetry": mirror.statements,
    "value at 0": at_zero.statements,
    "Lipschitz constant": bounds.lipschitz_statements,
}
_SECONDS = 5.0
"""How long one topic may take; enough by far, so that the outcome does not depend on the machine."""


def statements(activation: Activation) -> list[Statement]:
    """The proved statements; raises Undecided if it is open for which values the function is defined."""
    return list(_derived(Family.of(activation))[0])


def open_topics(activation: Activation) -> list[str]:
    """The topics on which nothing was proved because a question stayed open."""
    return list(_derived(Family.of(activation))[1])


@lru_cache(maxsize=200)
def _derived(family: Family) -> tuple[tuple[Statement, ...], tuple[str, ...]]:
    """The statements, and the open topics; they do not depend on the parameters' present values."""
    within(_SECONDS, "the domain over the parameters", lambda: family.defined)
    found: list[Statement] = []
    missing = []
    for topic in _TOPICS:
        try:
            found += _of_topic(family, topic)
        except (Undecided, NotEnclosable, NotImplementedError, ArithmeticError, sp.PolynomialError):
            missing.append(topic)
    return tuple(found), tuple(missing)


def _of_topic(family: Family, topic: str) -> list[Statement]:
    found = within(_SECONDS, f"{topic} over the parameters", lambda: _TOPICS[topic](family))
    whole = (f.under(family.parameters, family.defined, family.is_definition_exact) for f in found)
    return [s for s in whole if s.condition is not sp.false and s.is_readable]
