"""The properties of one map of rows, together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symact.vector_valued.definition import VectorActivation
from symact.verdict import Verdict, plain
from symact.verdicts import Verdicts


@dataclass(frozen=True)
class VectorReport(Verdicts):
    """The verdicts on a vector-valued activation, by property id."""

    activation: VectorActivation
    verdicts: Mapping[str, Verdict]

    def to_dict(self) -> dict[str, Any]:
        """The JSON contract: activation, parameters, expression (one text for each output), and properties by id."""
        return {
            "activation": self.activation.name,
            "parameters": {p.name: plain(p.default) for p in self.activation.parameters},
            "expression": [sp.sstr(output) for output in self.activation.outputs],
            "properties": {name: verdict.to_dict() for name, verdict in self.verdicts.items()},
        }
