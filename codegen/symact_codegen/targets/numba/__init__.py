"""Numba: one Python module per activation, compiled when it is first called."""

from symact_codegen.targets.numba.module import emit, module_text
from symact_codegen.targets.numba.package import package_files

__all__ = ["emit", "module_text", "package_files"]
