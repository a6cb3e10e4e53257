"""The functions of PyTorch and JAX by activation, read from `library_functions.toml`, which says what its keys mean."""

from __future__ import annotations

import importlib
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Argument = float | bool | str
"""A number or the name of a tensor."""

_DATA: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))


@dataclass(frozen=True)
class Backward:
    """An operator of torch.ops.aten; it takes the keywords of the forward function."""

    operator: str
    arguments: tuple[Argument, ...] = ("g", "x")
    overload: str | bool = "grad_input"


@dataclass(frozen=True)
class TorchKernel:
    """The function that a user calls, the one that writes to `out`, and the backward operator."""

    call: str
    arguments: tuple[Argument, ...] = ()
    keywords: Mapping[str, Any] = field(default_factory=dict)
    writes: str | bool = True
    writes_arguments: tuple[Argument, ...] | None = None
    backward: Backward | None = None

    @property
    def wants_output(self) -> bool:
        """Whether the backward operator is given f(x)."""
        return self.backward is not None and "y" in self.backward.arguments


@dataclass(frozen=True)
class JaxFunction:
    """A function of JAX and its keywords."""

    call: str
    keywords: Mapping[str, Any] = field(default_factory=dict)


def _torch_kernel(entry: Mapping[str, Any]) -> TorchKernel:
    fields: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
    if "backward" in fields:
        parts = fields["backward"]
        fields["backward"] = Backward(**parts | {"arguments": tuple(parts.get("arguments", Backward.arguments))})
    return TorchKernel(**fields)


TORCH = {name: _torch_kernel(entry) for name, entry in _DATA["torch"].items()}
JAX = {name: JaxFunction(**entry) for name, entry in _DATA["jax"].items()}
VENDOR: tuple[str, ...] = tuple(_DATA["vendor"])


def resolve(path: str) -> Any:
    """The object at a dotted path below a top-level module."""
    root, *names = path.split(".")
    found = importlib.import_module(root)
    for name in names:
        found = getattr(found, name)
    return found
