"""What is derived of a contextual activation: its equations, the slopes of its core, and a report on the core."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import sympy as sp

from symact.contextual.definition import ContextualActivation
from symact.contextual.formulas import Equation, equations_of, slopes_of
from symact.vector_valued.report import VectorReport
from symact.verdicts import as_json


@dataclass(frozen=True)
class ContextualReport:
    """The verdicts on the core hold at the values of its coefficients; in use they come from the context."""

    activation: ContextualActivation
    core: VectorReport

    def to_dict(self) -> dict[str, Any]:
        """The JSON contract: activation, equations and slopes as texts with words, and the report on the core."""
        return {
            "activation": self.activation.name,
            "equations": [_plain(e) for e in equations_of(self.activation)],
            "slopes": [_plain(e) for e in slopes_of(self.activation)],
            "core": self.core.to_dict(),
        }

    def to_json(self) -> str:
        """`to_dict` as text, two spaces deep, with a newline at the end."""
        return as_json(self.to_dict())


def _plain(equation: Equation) -> dict[str, str]:
    return {"left": sp.sstr(equation.left), "right": sp.sstr(equation.right), "words": equation.words}
