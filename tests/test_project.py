"""Rules that hold for all of the source: who may import whom, sizes, docstrings, and what no line may do."""

from __future__ import annotations

import ast
import math
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import sympy

import symact

ROOT = Path(__file__).parents[1]
LONGEST_FILE = 300

FORBIDDEN_IMPORTS = {
    "symact": ("symact_codegen", "symact_kernels"),
    "generated/symact_kernels": ("symact", "symact_codegen", "sympy", "flint", "mpmath"),
}
WRITTEN_BY_HAND = ("symact", "codegen/symact_codegen")


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def label(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


# --- arrows ---

def imported(tree: ast.AST) -> Iterator[str]:
    """The top-level packages that any import in the tree names."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("folder", FORBIDDEN_IMPORTS)
def test_arrows_point_one_way(folder: str) -> None:
    assert sources(folder)
    wrong = {label(path): sorted(found) for path in sources(folder)
             if (found := set(imported(tree_of(path))) & set(FORBIDDEN_IMPORTS[folder]))}
    assert wrong == {}


def test_the_arrow_check_sees_every_form_of_import() -> None:
    tree = ast.parse("def f():\n    import a.b\n    from c.d import e\n    from .g import h\n")
    assert sorted(imported(tree)) == ["a", "c"]


@pytest.mark.parametrize(("package", "absent"), [
    ("symact_kernels", ("sympy", "symact", "symact_codegen", "numba")),
    ("symact", ("symact_codegen", "symact_kernels", "numba", "matplotlib")),
])
def test_importing_a_package_loads_no_other(package: str, absent: tuple[str, ...]) -> None:
    program = f"import sys, {package}; print(sorted(set({absent!r}) & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


# --- shape ---

@pytest.mark.parametrize("path", sources(*WRITTEN_BY_HAND), ids=label)
def test_files_are_documented_and_short(path: Path) -> None:
    assert ast.get_docstring(tree_of(path)), "has no docstring"
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


# --- no text is run ---

_RUNS_TEXT = {"eval", "exec", "parse_expr", "lambdify", "execfile"}


def calls_that_run_text(tree: ast.AST) -> list[str]:
    """Calls that may run a text as a program: eval and its like, and sympify unless it is strict."""
    found = []
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        strict = any(k.arg == "strict" and isinstance(k.value, ast.Constant) and k.value.value is True
                     for k in node.keywords)
        first = node.args[0] if node.args else None
        of_text = isinstance(first, ast.Constant) and isinstance(first.value, str)
        if name in _RUNS_TEXT or (name == "sympify" and not strict) or (name == "S" and of_text):
            found.append(f"{name} in line {node.lineno}")
    return found


@pytest.mark.parametrize("path", sources(*WRITTEN_BY_HAND), ids=label)
def test_no_text_is_run(path: Path) -> None:
    assert calls_that_run_text(tree_of(path)) == []


@pytest.mark.parametrize("fault", [
    "eval(text)", "exec(text)", "sympy.sympify(text)", "sp.sympify(text, strict=False)", "parse_expr(text)",
    "sp.S('x+1')", "sp.lambdify(x, e)", "builtins.eval(text)"])
def test_the_check_for_run_text_catches(fault: str) -> None:
    assert calls_that_run_text(ast.parse(f"def f(text):\n    return {fault}")) != []


def test_the_check_for_run_text_allows_strict_sympify() -> None:
    assert calls_that_run_text(ast.parse("sp.sympify(value, strict=True); sp.S.Zero")) == []


# --- nothing is written about a particular activation outside the catalogue ---

def names_of_activations() -> set[str]:
    """All names and aliases but those that also name an operation, such as exp, or mean something else."""
    known = {name for a in symact.catalogue().values() for name in (a.name, *a.aliases)}
    operations = {name.lower() for name in (*dir(sympy), *dir(math))}
    lowering = ROOT / "codegen" / "symact_codegen" / "lowering"
    defined = {node.name for path in lowering.rglob("*.py") for node in ast.walk(tree_of(path))
               if isinstance(node, ast.ClassDef | ast.FunctionDef)}
    words_of_reports = {"abs", "step", "linear", "binary", "threshold", "identity"}
    return known - operations - defined - words_of_reports


def dispatches_on_names(tree: ast.AST, names: set[str]) -> list[str]:
    """Comparisons, cases and dictionary keys that single out an activation by its name."""
    suspects: list[ast.expr] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            suspects += [node.left, *node.comparators]
        elif isinstance(node, ast.MatchValue):
            suspects.append(node.value)
        elif isinstance(node, ast.Dict):
            suspects += [key for key in node.keys if key is not None]
    inner = [part for suspect in suspects
             for part in (suspect.elts if isinstance(suspect, ast.Tuple | ast.List | ast.Set) else [suspect])]
    return [f"{part.value} in line {part.lineno}" for part in inner
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value in names]


@pytest.mark.parametrize("path", [path for path in sources(*WRITTEN_BY_HAND)
                                  if "catalogue" not in path.parts],
                         ids=label)
def test_no_activation_is_singled_out_by_name(path: Path) -> None:
    assert dispatches_on_names(tree_of(path), names_of_activations()) == []


@pytest.mark.parametrize("fault", [
    'if activation.name == "gelu": pass', 'if "silu" != name: pass', 'if name in ("relu", "elu"): pass',
    'match name:\n    case "mish":\n        pass', 'special = {"selu": 1}'])
def test_the_check_for_names_catches(fault: str) -> None:
    names = names_of_activations()
    assert {"gelu", "silu", "relu", "elu", "mish", "selu", "hard_swish", "prelu"} <= names
    assert dispatches_on_names(ast.parse(fault), names) != []


# --- the README's commands are the ones that are run ---

def test_the_readme_marks_the_two_commands() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for mark, part in (("main", "symact generate"), ("test", "pytest")):
        _, found, rest = text.partition(f"<!-- command: {mark} -->\n```bash\n")
        assert found, f"the README has no block marked 'command: {mark}'"
        assert part in rest.partition("```")[0]


def test_every_dependency_has_an_exact_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    constraints = (ROOT / "constraints.txt").read_text(encoding="utf-8")
    pinned = re.findall(r"^([a-z0-9-]+)==[0-9]", constraints, re.MULTILINE)
    assert sorted({re.split(r"[<>=!~ \[]", name)[0].lower() for name in asked} - set(pinned)) == []
