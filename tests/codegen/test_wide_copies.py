"""The wide functions as text: pasted together into one module, they work without this package."""

import ast
import importlib.util
import inspect
from pathlib import Path
from types import FunctionType, ModuleType

import pytest

from symact_codegen.lowering.primitives import (
    wide,
    wide_elementary,
    wide_error_free,
    wide_error_function,
    wide_hyperbolic,
    wide_power,
    wide_tables,
    wide_trigonometric,
)

MODULES = [
    wide_error_free,
    wide,
    wide_tables,
    wide_elementary,
    wide_power,
    wide_hyperbolic,
    wide_trigonometric,
    wide_error_function,
]
PACKAGE = "symact_codegen"


def without_own_imports(module: ModuleType) -> str:
    tree = ast.parse(inspect.getsource(module))
    tree.body = [
        s for s in tree.body if not (isinstance(s, ast.ImportFrom) and str(s.module).startswith(PACKAGE))
    ]
    return ast.unparse(tree)


def defined_names(module: ModuleType) -> list[str]:
    names: list[str] = []
    for statement in ast.parse(inspect.getsource(module)).body:
        if isinstance(statement, ast.FunctionDef):
            names.append(statement.name)
        elif isinstance(statement, ast.Assign):
            names += [target.id for target in statement.targets if isinstance(target, ast.Name)]
    return names


def test_no_name_is_defined_twice() -> None:
    names = [name for module in MODULES for name in defined_names(module)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("module", MODULES, ids=[m.__name__.rpartition(".")[2] for m in MODULES])
def test_functions_have_no_closure(module: ModuleType) -> None:
    functions = [getattr(value, "py_func", None) for value in vars(module).values()]
    plain = [f for f in functions if isinstance(f, FunctionType)]
    assert all(f.__code__.co_freevars == () for f in plain)
    assert plain or module is wide_tables


def test_pasted_together(tmp_path: Path) -> None:
    path = tmp_path / "pasted_wide_functions.py"
    path.write_text("\n".join(without_own_imports(module) for module in MODULES))
    assert PACKAGE not in path.read_text()
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    pasted = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(pasted)
    for x in (-1.5, 0.25, 3.0, 27.0):
        argument = wide.wide_from_float(x)
        assert pasted.wide_erfc(argument) == wide_error_function.wide_erfc(argument)
