"""The properties of one map of rows, together."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import sympy as sp

from symact.errors import SymactError
from symact.vector_valued.definition import VectorActivation
from symact.verdict import Verdict, plain


@dataclass(frozen=True)
class VectorReport(Mapping[str, Verdict]):
    """The verdicts on a vector-valued activation, by property id."""

    activation: VectorActivation
    verdicts: Mapping[str, Verdict]

    def __getitem__(self, name: str) -> Verdict:
        if name not in self.verdicts:
            raise SymactError(f"There is no property '{name}'; the properties are {', '.join(self.verdicts)}.")
        return self.verdicts[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.verdicts)

    def __len__(self) -> int:
        return len(self.verdicts)

    def to_dict(self) -> dict[str, Any]:
        """The JSON contract: activation, parameters, expression (one text for each output), and properties by id."""
        return {
            "activation": self.activation.name,
            "parameters": {p.name: plain(p.default) for p in self.activation.parameters},
            "expression": [sp.sstr(output) for output in self.activation.outputs],
            "properties": {name: verdict.to_dict() for name, verdict in self.verdicts.items()},
        }

    def to_json(self) -> str:
        """`to_dict` as text, two spaces deep, with a newline at the end."""
        return json.dumps(self.to_dict(), indent=2, ensure_ascii=False) + "\n"
