"""The importable package of kernels: its index, its runtime and one module per activation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import symact
from symact.activation import Activation
from symact.catalogue import unique
from symact.contextual.definition import ContextualActivation
from symact.stochastic.definition import StochasticActivation
from symact.vector_valued.definition import VectorActivation
from symact_codegen.targets.numba.output_module import emit_from_output
from symact_codegen.targets.numba.sources import Definition, source_of
from symact_codegen.templating import render

PACKAGE = "symact_kernels"
RUNTIME = ("_arguments.py", "_context_loops.py", "_context_parts.py", "_contextual.py", "_from_output.py",
           "_grouping.py", "_loading.py", "_loops.py", "_normalisation.py", "_parameters.py", "_reduction.py",
           "_row_arrays.py", "_rows.py", "_runtime.py", "_stochastic.py", "_streams.py", "affine.py")
FOLDERS: tuple[tuple[type, str, str], ...] = (
    (Activation, "elementwise", "Kernel"), (ContextualActivation, "contextual", "ContextualKernel"),
    (StochasticActivation, "stochastic", "StochasticKernel"), (VectorActivation, "rows", "RowKernel"))
"""For each kind of definition the folder with its modules, and the class of its kernels."""
FROM_OUTPUT = "from_output"
"""The folder of the derivatives from the output."""


def package_files(activations: Sequence[Definition],
                  facts: Mapping[str, Sequence[str]] | None = None) -> dict[str, str]:
    """The text of every file of the package, by path relative to the folder that holds the package.

    `facts` are lines for the docstrings, by activation name. Raises SymactError if a name or alias is used
    twice or an activation cannot be lowered.
    """
    given = facts or {}
    files = index_files(activations)
    for activation in sorted(activations, key=lambda a: a.name):
        files[module_path(activation)] = source_of(activation, given.get(activation.name, ()))
        if isinstance(activation, Activation):
            files.update(from_output_files(activation))
    return dict(sorted(files.items()))


def from_output_files(activation: Activation) -> dict[str, str]:
    """The module with the derivative from the output, by path, or nothing where there is none."""
    text = emit_from_output(activation)
    return {} if text is None else {f"{PACKAGE}/{FROM_OUTPUT}/{activation.name}.py": text}


def module_path(activation: Definition) -> str:
    """The path of an activation's module."""
    return f"{PACKAGE}/{_kind(activation)[0]}/{activation.name}.py"


def _kind(activation: Definition) -> tuple[str, str]:
    """The folder and the class of a definition's kernel."""
    return next((folder, kernel) for kind, folder, kernel in FOLDERS if isinstance(activation, kind))


def index_files(activations: Sequence[Definition]) -> dict[str, str]:
    """The files that belong to no single activation."""
    ordered = list(unique(sorted(activations, key=lambda a: a.name)).values())
    version = {"version": symact.__version__}
    aliases = sorted((alias, a.name) for a in ordered for alias in a.aliases)
    kinds = {a.name: _kind(a) for a in ordered}
    files = {f"{PACKAGE}/{name}": render(f"numba/{name}.j2", version) for name in RUNTIME}
    for folder in [*(folder for _, folder, _ in FOLDERS), FROM_OUTPUT]:
        files[f"{PACKAGE}/{folder}/__init__.py"] = render("numba/elementwise_package.py.j2", version)
    files[f"{PACKAGE}/py.typed"] = ""
    files[f"{PACKAGE}/__init__.py"] = render("numba/package.py.j2", {
        **version, "kinds": kinds, "aliases": aliases, "example": next(iter(kinds), "name")})
    return files
