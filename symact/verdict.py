"""The answer to one question about an activation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

import sympy as sp

from symact.reals import Real

Status = Literal["proved", "undecided"]


@dataclass(frozen=True)
class Verdict:
    """A value with its standing.

    `status` is "proved" only if the value follows from exact symbolic steps or from a certificate of rigorous
    enclosures; `method` says in a line how, `reason` why a value is undecided. The parts of a composite value that
    are not decided are None, and then the status is "undecided".
    """

    value: Any
    status: Status = "proved"
    method: str = ""
    reason: str = ""
    certificate: Mapping[str, Any] | None = None

    @property
    def proved(self) -> bool:
        """Whether the value is proved."""
        return self.status == "proved"

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready data; see the README for the contract."""
        return {"value": plain(self.value), "status": self.status, "method": self.method, "reason": self.reason}


def undecided(reason: Exception | str, value: Any = None) -> Verdict:
    """The verdict for a question that stays open."""
    return Verdict(value, "undecided", reason=str(reason))


def plain(value: Any) -> Any:
    """Numbers as {"exact", "enclosure"} or "oo"/"-oo", containers item by item, the rest as it is."""
    if isinstance(value, sp.Expr):
        value = Real(value)
    if isinstance(value, Real):
        if value.is_infinite:
            return str(value.expression)
        exact = value.exact
        return {"exact": sp.sstr(exact) if exact is not None else None, "enclosure": list(value.decimals())}
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return value
