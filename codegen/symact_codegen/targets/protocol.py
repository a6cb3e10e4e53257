"""What a target offers: it is a package of this folder whose functions satisfy a protocol."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from symact.activation import Activation


class KernelTarget(Protocol):
    """A target that writes programs."""

    def emit(self, activation: Activation, facts: Sequence[str] = ()) -> str:
        """The source of one module; `facts` are lines for its documentation.

        Raises SymactError for an activation that the target cannot express.
        """
        ...

    def package_files(self, activations: Sequence[Activation],
                      facts: Mapping[str, Sequence[str]] | None = None) -> dict[str, str]:
        """A package with all of the activations: text by path relative to the folder of the package."""
        ...
