"""One statement: a property holds if, or if and only if, the parameters satisfy a condition."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

import sympy as sp
from sympy.core.relational import Relational
from sympy.logic.boolalg import Boolean

from symact.parametric.conditions import Parameters

_LONGEST = 160
_MOST_COMPARISONS = 8
Relation = Literal["iff", "if"]


@dataclass(frozen=True)
class Statement:
    """`claim`, a text on the property with the id `about`, holds if or iff the condition on the parameters does."""

    about: str
    claim: str
    condition: Boolean
    relation: Relation = "iff"
    value: sp.Expr | None = None
    """The value that the claim names, if it names one."""

    def under(self, parameters: Parameters, condition: Boolean, exact: bool) -> Statement:
        """The statement with a further condition, without which f is not defined (exact) or nothing is known."""
        whole = parameters.conjunction([condition, self.condition])
        return replace(self, condition=whole, relation=self.relation if exact else "if")

    @property
    def is_readable(self) -> bool:
        """Whether the condition is short enough to tell a reader something."""
        comparisons = sum(1 for node in sp.preorder_traversal(self.condition) if isinstance(node, Relational))
        return comparisons <= _MOST_COMPARISONS and len(self.claim) <= _LONGEST

    def to_dict(self) -> dict[str, str]:
        """The statement as JSON-ready data, the condition as SymPy text."""
        return {"property": self.about, "claim": self.claim, "relation": self.relation,
                "condition": sp.sstr(self.condition)}
