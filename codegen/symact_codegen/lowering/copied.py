"""Copy functions and constants of the primitives into generated text: only what is needed, in order of need."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PRIMITIVES = Path(__file__).parent / "primitives"
GIVEN = {"math", "np", "njit"}
INLINED = ("brief", "coarse", "quick", "pair", "short")
"""Files, by the beginning of their names, whose functions LLVM must inline wherever they are called: a loop with a call
in it is not vectorised."""


@dataclass(frozen=True)
class Item:
    """A top-level function or constant: its text, and the other items that the text names."""

    text: str
    needs: tuple[str, ...]
    is_function: bool


@cache
def library() -> dict[str, Item]:
    """Every function decorated by `device` and every constant of the primitives, by name."""
    found: dict[str, Item] = {}
    for path in sorted(PRIMITIVES.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        lines = source.splitlines()
        for node in ast.parse(source).body:
            if isinstance(node, ast.FunctionDef) and node.decorator_list:
                found[node.name] = Item(_function(node, lines, _decorator(node, path)), _names(node), True)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                text = "\n".join(lines[node.lineno - 1:node.end_lineno])
                found[node.targets[0].id] = Item(text, _names(node.value), False)
    known = set(found)
    return {name: Item(item.text, tuple(n for n in item.needs if n in known and n != name), item.is_function)
            for name, item in found.items()}


def _decorator(node: ast.FunctionDef, path: Path) -> str:
    """The module's own decorator for a function; an intrinsic, which is a recipe for LLVM, keeps its own."""
    if any(isinstance(d, ast.Name) and d.id.startswith("intrinsic") for d in node.decorator_list):
        return "intrinsic"
    return "_inlined" if path.stem.startswith(INLINED) else "_device"


def copied(text: str) -> str:
    """The items that a text needs, directly or through others: constants first, each before its use."""
    order: list[str] = []
    for name in _names(ast.parse(text)):
        _collect(name, order, set())
    items = [library()[name] for name in order]
    constants = [item.text for item in items if not item.is_function]
    functions = [item.text for item in items if item.is_function]
    blocks = ["\n".join(constants)] if constants else []
    return "\n\n\n".join(blocks + functions)


def _collect(name: str, order: list[str], open_names: set[str]) -> None:
    if name not in library() or name in order or name in open_names:
        return
    for needed in library()[name].needs:
        _collect(needed, order, open_names | {name})
    order.append(name)


def _names(node: ast.AST) -> tuple[str, ...]:
    """The names that a piece of program reads, in order of first use; annotations and decorators left out."""
    found: dict[str, None] = {}
    if isinstance(node, ast.FunctionDef):
        for statement in node.body:
            found |= dict.fromkeys(_names(statement))
        return tuple(found)
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Name):
            found[child.id] = None
        found |= dict.fromkeys(_names(child))
    return tuple(found)


def _function(node: ast.FunctionDef, lines: list[str], decorator: str) -> str:
    """The function with its body as written, without annotations, under the module's own decorator."""
    body = lines[node.body[0].lineno - 1:node.end_lineno]
    arguments = ", ".join(a.arg for a in node.args.args)
    return "\n".join([f"@{decorator}", f"def {node.name}({arguments}):", *body])
