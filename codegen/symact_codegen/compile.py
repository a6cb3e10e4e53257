"""Any activation as a callable: its generated module, kept in the user's cache directory."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
from functools import cache, partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, TypeAlias, overload

import platformdirs
import sympy

import symact
from symact.activation import Activation
from symact.contextual.definition import ContextualActivation
from symact.stochastic.definition import StochasticActivation
from symact.vector_valued.definition import VectorActivation
from symact_codegen.generated_tree import write_atomically

if TYPE_CHECKING:
    from symact_kernels._contextual import ContextualKernel
    from symact_kernels._from_output import FromOutput
    from symact_kernels._rows import RowKernel
    from symact_kernels._runtime import Kernel
    from symact_kernels._stochastic import StochasticKernel

    AnyKernel: TypeAlias = Kernel | RowKernel | ContextualKernel | StochasticKernel

Definition: TypeAlias = Activation | VectorActivation | ContextualActivation | StochasticActivation


@overload
def compile(activation: Activation, directory: str | os.PathLike[str] | None = None) -> Kernel: ...


@overload
def compile(activation: VectorActivation, directory: str | os.PathLike[str] | None = None) -> RowKernel: ...


@overload
def compile(activation: ContextualActivation,
            directory: str | os.PathLike[str] | None = None) -> ContextualKernel: ...


@overload
def compile(activation: StochasticActivation,
            directory: str | os.PathLike[str] | None = None) -> StochasticKernel: ...


def compile(activation: Definition, directory: str | os.PathLike[str] | None = None) -> AnyKernel:
    """The kernel of an activation of any kind, from the catalogue or not.

    Its source is written to a folder of `directory`, by default the user's cache directory, named by
    everything that the source depends on; a later call, in this process or another, finds it there. Raises
    SymactError if the activation cannot be lowered.
    """
    from symact_codegen.targets.numba.sources import source_of  # not at the top: the command reports without it

    root = Path(directory) if directory is not None else Path(platformdirs.user_cache_dir("symact"))
    key = _key(activation)
    path = (root / key / f"{activation.name}.py").absolute()
    if not path.exists():
        write_atomically(path, source_of(activation).encode())
    # Numba's cache remembers the module by name, so the name must not depend on where the folder is.
    name = f"_symact_compiled_{key}_{activation.name}"
    module = sys.modules.get(name) or _import(name, path)
    if isinstance(activation, Activation):
        module.KERNEL.find_from_output = partial(_from_output, activation, path, name)
    kernel: AnyKernel = module.KERNEL
    return kernel


def _from_output(activation: Activation, beside: Path, name: str) -> FromOutput | None:
    """The derivative from the output, made when it is first asked for."""
    from symact_codegen.targets.numba.output_module import emit_from_output

    path = beside.with_name(f"{activation.name}_from_output.py")
    if not path.exists():
        text = emit_from_output(activation)
        if text is None:
            return None
        write_atomically(path, text.encode())
    found: FromOutput = _import(f"{name}_from_output", path).KERNEL
    return found


def _import(name: str, path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise ImportError(f"The compiled activation at {path} cannot be imported.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        del sys.modules[name]
        raise
    return module


def _key(activation: Definition) -> str:
    # The docstring shows meanings, the note and references, which the definition hash leaves out.
    words = repr((activation.note, activation.references, [p.meaning for p in activation.parameters]))
    return _digest(activation.definition_hash, symact.__version__, sympy.__version__, _emitter_hash(), words)


@cache
def _emitter_hash() -> str:
    """A hash of the programs that the source of a kernel depends on."""
    digest = hashlib.sha256()
    for package in (Path(symact.__file__).parent, Path(__file__).parent):
        for path in sorted([*package.rglob("*.py"), *package.rglob("*.j2")]):
            digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def _digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]
