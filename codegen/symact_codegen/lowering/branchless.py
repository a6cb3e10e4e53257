"""The same function without branches: every piece is computed, and selections pick the result.

A loop over such a function becomes vector instructions; a loop over one that returns early often does not, or writes
its results under masks. The results have the same bits: each is what the branch would have computed.
"""

from __future__ import annotations

import ast
from collections.abc import Sequence


def branchless(lines: Sequence[str], only_needed: bool = False) -> list[str]:
    """The body of a function, lines of assignments and of ifs that end in a return, as assignments and one return.

    If `only_needed`, no line is left that the results do not need. Raises ValueError for any other statement.
    """
    text = "\n".join(lines)
    straight = _Straight(text)
    values = straight.block(ast.parse(text).body, {})
    found = [*straight.lines, f"return {', '.join(values)}"]
    return _needed(found) if only_needed else found


def _needed(lines: Sequence[str]) -> list[str]:
    """The lines that the last one needs, in order; of pairs that are computed twice the first alone."""
    first: dict[str, list[str]] = {}
    same: dict[str, str] = {}
    kept: list[tuple[str, set[str], set[str]]] = []
    for line in lines:
        (statement,) = ast.parse(line).body
        renamed = ast.unparse(_Renaming(same).visit(statement))
        given = statement.targets[0] if isinstance(statement, ast.Assign) else None
        names = [n.id for n in ast.walk(given) if isinstance(n, ast.Name)] if given is not None else []
        value = renamed.partition(" = ")[2] if names else ""
        if value in first:
            same |= dict(zip(names, first[value], strict=True))
            continue
        if names:
            first[value] = names
        comment = "".join(line.partition("  # ")[1:])
        used = {n.id for n in ast.walk(ast.parse(renamed)) if isinstance(n, ast.Name)} - set(names)
        kept.append((renamed + comment, set(names), used))
    wanted, needed = set[str](), list[str]()
    for text, names_given, used in reversed(kept):
        if not names_given or names_given & wanted:
            wanted |= used
            needed.append(text)
    return needed[::-1]


class _Straight:
    """Collects assignments, each to a name of its own; what has been computed before is not written again."""

    def __init__(self, text: str) -> None:
        self.lines: list[str] = []
        self._comments = [line.partition("  # ")[1:] for line in text.splitlines()]
        self._used: set[str] = set()
        self._known: dict[str, str] = {}

    def block(self, statements: Sequence[ast.stmt], names: dict[str, str]) -> tuple[str, ...]:
        """What a block returns, as names or literals; `names` are the present names of what it was given."""
        cases: list[tuple[str, tuple[str, ...]]] = []
        for statement in statements:
            if isinstance(statement, ast.Assign):
                self._assign(statement, names)
            elif isinstance(statement, ast.If) and not statement.orelse and _returns(statement):
                cases.append((_text(statement.test, names), self.block(statement.body, dict(names))))
            elif isinstance(statement, ast.If) and not statement.orelse:
                self._change(statement, names)
            elif isinstance(statement, ast.Return) and statement.value is not None:
                return self._selected(_elements(statement.value, names), cases)
            else:
                raise ValueError(f"'{ast.unparse(statement)}' cannot be written without a branch; allowed are "
                                 f"assignments, ifs without else, and a return with a value.")
        raise ValueError("A block that does not end in a return cannot be written without a branch.")

    def _assign(self, statement: ast.Assign, names: dict[str, str]) -> None:
        value = _text(statement.value, names)
        (target,) = statement.targets
        parts = target.elts if isinstance(target, ast.Tuple) else [target]
        written = [part.id for part in parts if isinstance(part, ast.Name)]
        if len(written) == 1 and (value in self._known or value in self._used):
            names[written[0]] = self._known.get(value, value)
            return
        fresh = {name: self._fresh(name) for name in written}
        self._known[value] = ", ".join(fresh.values())
        comment = "".join(self._comments[(statement.end_lineno or statement.lineno) - 1])
        self.lines.append(f"{', '.join(fresh.values())} = {value}{comment}")
        names |= fresh

    def _change(self, statement: ast.If, names: dict[str, str]) -> None:
        """An if that gives some names other values."""
        test, inner = _text(statement.test, names), dict(names)
        for inside in statement.body:
            if not isinstance(inside, ast.Assign):
                raise ValueError(f"'{ast.unparse(inside)}' in an if cannot be written without a branch.")
            self._assign(inside, inner)
        for name, old in list(names.items()):
            if inner[name] != old:
                names[name] = self._fresh(name)
                self.lines.append(f"{names[name]} = {inner[name]} if {test} else {old}")

    def _selected(self, last: tuple[str, ...], cases: list[tuple[str, tuple[str, ...]]]) -> tuple[str, ...]:
        """The values of the first case whose test holds; the last where none does."""
        found = list(last)
        for test, values in reversed(cases):
            for k, value in enumerate(values):
                if value != found[k]:
                    chosen = self._fresh("y" if k == 0 else "ey")
                    self.lines.append(f"{chosen} = {value} if {test} else {found[k]}")
                    found[k] = chosen
        return tuple(found)

    def _fresh(self, name: str) -> str:
        number, fresh = 2, name
        while fresh in self._used:
            number, fresh = number + 1, f"{name}_{number}"
        self._used.add(fresh)
        return fresh


def _returns(statement: ast.If) -> bool:
    return isinstance(statement.body[-1], ast.Return)


def _text(node: ast.expr, names: dict[str, str]) -> str:
    renamed = _Renaming(names).visit(node)
    return ast.unparse(renamed)


def _elements(node: ast.expr, names: dict[str, str]) -> tuple[str, ...]:
    parts = node.elts if isinstance(node, ast.Tuple) else [node]
    return tuple(_text(part, names) for part in parts)


class _Renaming(ast.NodeTransformer):
    def __init__(self, names: dict[str, str]) -> None:
        self._names = names

    def visit_Name(self, node: ast.Name) -> ast.Name:
        return ast.Name(self._names.get(node.id, node.id), node.ctx)
