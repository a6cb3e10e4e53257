"""Verdicts by property id, as every report has them."""

from __future__ import annotations

import json
from abc import abstractmethod
from collections.abc import Iterator, Mapping
from typing import Any

from symact.errors import SymactError
from symact.verdict import Verdict


class Verdicts(Mapping[str, Verdict]):
    """A mapping from property ids to verdicts, with a form as plain data."""

    verdicts: Mapping[str, Verdict]

    def __getitem__(self, name: str) -> Verdict:
        if name not in self.verdicts:
            raise SymactError(f"There is no property '{name}'; the properties are {', '.join(self.verdicts)}.")
        return self.verdicts[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.verdicts)

    def __len__(self) -> int:
        return len(self.verdicts)

    @abstractmethod
    def to_dict(self) -> dict[str, Any]:
        """The JSON contract of the report."""

    def to_json(self) -> str:
        """`to_dict` as text, two spaces deep, with a newline at the end."""
        return as_json(self.to_dict())


def as_json(data: Mapping[str, Any]) -> str:
    """Plain data as text, two spaces deep, with a newline at the end."""
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"
