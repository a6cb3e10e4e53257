"""The importable package of kernels: its index, its runtime and one module per activation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import symact
from symact.activation import Activation
from symact.catalogue import unique
from symact_codegen.targets.numba.module import emit
from symact_codegen.templating import render

PACKAGE = "symact_kernels"
RUNTIME = ("_arguments.py", "_parameters.py", "_reduction.py", "_runtime.py")


def package_files(activations: Sequence[Activation],
                  facts: Mapping[str, Sequence[str]] | None = None) -> dict[str, str]:
    """The text of every file of the package, by path relative to the folder that holds the package.

    `facts` are lines for the docstrings, by activation name. Raises SymactError if a name or alias is used
    twice or an activation cannot be lowered.
    """
    given = facts or {}
    files = index_files(activations)
    for activation in sorted(activations, key=lambda a: a.name):
        files[module_path(activation)] = emit(activation, given.get(activation.name, ()))
    return dict(sorted(files.items()))


def module_path(activation: Activation) -> str:
    """The path of an activation's module."""
    return f"{PACKAGE}/elementwise/{activation.name}.py"


def index_files(activations: Sequence[Activation]) -> dict[str, str]:
    """The files that belong to no single activation."""
    ordered = list(unique(sorted(activations, key=lambda a: a.name)).values())
    version = {"version": symact.__version__}
    names = [a.name for a in ordered]
    aliases = sorted((alias, a.name) for a in ordered for alias in a.aliases)
    files = {f"{PACKAGE}/{name}": render(f"numba/{name}.j2", version) for name in RUNTIME}
    files[f"{PACKAGE}/elementwise/__init__.py"] = render("numba/elementwise_package.py.j2", version)
    files[f"{PACKAGE}/py.typed"] = ""
    files[f"{PACKAGE}/__init__.py"] = render("numba/package.py.j2", {
        **version, "names": names, "aliases": aliases, "example": names[0] if names else "name"})
    return files
