"""The passes over a row that a form takes, and the lines of each: reductions by level, then the results.

A level holds the reductions that need only those of earlier levels. A pass has lines for the row, which stand before
its loop, and lines for the index. The value of a function that two passes need is kept: the first one writes it into a
buffer with a place for every index, the others read it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import sympy as sp

from symact.vector_valued.gradient import partial
from symact.vector_valued.row_form import Reduction, RowForm
from symact_codegen.lowering.rows.emit import Emitter, Scope
from symact_codegen.lowering.rows.guards import guarded
from symact_codegen.lowering.rows.names import names_of
from symact_codegen.lowering.rows.normal import composed
from symact_codegen.lowering.rows.style import FUNCTIONS, MATH, Style
from symact_codegen.lowering.stabilise import by_rules

_PRODUCT = re.compile(r"\w+ = (-?[\w.]+) \* (-?[\w.]+)")


@dataclass
class Pass:
    """One pass: `row` and `index` are its lines, the rest says which names they read and what becomes of the others.

    `sums` and `largest` are pairs of a reduction's name and the name of its term; in a sum this may be the names of two
    factors instead, "a, b". Those largest values that `carry` NaN are NaN if a term is, the others need not, since the
    results have it from elsewhere. `kept` and `read` are pairs of a buffer's number and a name. For a solution,
    `unknown`, `start`, `value` and `slope` are the unknown and the names or literals of where the iteration starts, of
    the equation's part outside the sum, and of its derivative; the two sums are those of the body and of its
    derivative. `results` and `totals` are the names of those of the form.
    """

    kind: str
    row: list[str] = field(default_factory=list)
    row_names: list[str] = field(default_factory=list)
    start: list[str] = field(default_factory=list)
    start_names: list[str] = field(default_factory=list)
    index: list[str] = field(default_factory=list)
    sums: list[tuple[str, str]] = field(default_factory=list)
    largest: list[tuple[str, str]] = field(default_factory=list)
    carry: list[str] = field(default_factory=list)
    kept: list[tuple[int, str]] = field(default_factory=list)
    read: list[tuple[int, str]] = field(default_factory=list)
    solution: dict[str, str] = field(default_factory=dict)
    results: list[str] = field(default_factory=list)
    totals: list[str] = field(default_factory=list)


def prepared(form: RowForm, style: Style) -> RowForm:
    """The form in stable expressions that the style has primitives for, with the limits at infinite components."""
    def ready(expression: sp.Expr) -> sp.Expr:
        return guarded(expression, form.components)

    found = _each(form, _stable)
    found = _each(composed(found) if style.composes else found, ready)
    return replace(found, totals=tuple(map(_stable, form.totals)))


def _stable(expression: sp.Expr) -> sp.Expr:
    return by_rules(sp.factor_terms(by_rules(expression)))


def _each(form: RowForm, change: Callable[[sp.Expr], sp.Expr]) -> RowForm:
    """The form with its sums' and largest values' terms and its results changed."""
    reductions = tuple(r if r.kind == "solution" else replace(r, body=change(r.body)) for r in form.reductions)
    return replace(form, reductions=reductions, outputs=tuple(map(change, form.outputs)))


def levels(form: RowForm) -> list[list[Reduction]]:
    """The reductions by pass: sums and largest values of one level together, a solution alone."""
    level: dict[sp.Symbol, int] = {}
    found: dict[tuple[int, int], list[Reduction]] = {}
    for k, r in enumerate(form.reductions):
        symbols = r.body.free_symbols | r.rest.free_symbols | r.start.free_symbols
        level[r.symbol] = 1 + max((level[s] for s in symbols if s in level and s != r.symbol), default=-1)
        found.setdefault((level[r.symbol], k + 1 if r.kind == "solution" else 0), []).append(r)
    return [found[key] for key in sorted(found)]


@dataclass(frozen=True)
class RowProgram:
    """All passes of a form in one style, the number of buffers, and the names that stay the same along a row."""

    passes: tuple[Pass, ...]
    buffers: int
    row_names: tuple[str, ...]


def program_of(form: RowForm, style: Style) -> RowProgram:
    """The passes of a form that is `prepared`."""
    return _Planner(form, style).program()


class _Planner:
    def __init__(self, form: RowForm, style: Style) -> None:
        self.form, self.style = form, style
        self.names = names_of(form)
        self.components = frozenset(form.components)
        self.largest = {r.symbol: r.body for r in form.reductions if r.kind == "largest"}
        self.levels = levels(form)
        self.row = Scope("h")
        self.buffers = _shared([*(_bodies(group) for group in self.levels), list(form.outputs)], self.components)

    def program(self) -> RowProgram:
        passes = [self._solution(group[0]) if group[0].kind == "solution" else self._reductions(group, k)
                  for k, group in enumerate(self.levels)]
        passes.append(self._results())
        names = [*(self.names[c] for c in self.form.coefficients), *(r.symbol.name for r in self.form.reductions),
                 *(name for p in passes for name in (*p.start_names, *p.row_names))]
        return RowProgram(tuple(passes), len(self.buffers), tuple(names))

    def _emitter(self, index: Scope) -> Emitter:
        return Emitter(self.names, self.components, self.style, self.row, index, self.largest)

    def _indexed(self, step: Pass, number: int, expressions: Sequence[sp.Expr]) -> list[str]:
        """The names of expressions at an index; buffers are read or written on the way."""
        index = Scope("t")
        emitter = self._emitter(index)
        wanted = set().union(*(_nodes(e) for e in expressions)) if expressions else set()
        for k, (node, first) in enumerate(self.buffers.items()):
            if first < number and node in wanted:
                name = f"b{k + 1}"
                index.known[node] = name
                step.read.append((k, name))
        found = [emitter.visit(e) for e in expressions]
        step.kept += [(k, index.known[node]) for k, (node, first) in enumerate(self.buffers.items())
                      if first == number]
        step.index = index.lines
        return found

    def _take_row_lines(self) -> tuple[list[str], list[str]]:
        """The row's lines since the last time, and the names they bind."""
        lines, self.row.lines = self.row.lines, []
        names = [name for line in lines for name in line.split(" = ")[0].split(", ")]
        return lines, names

    def _reductions(self, group: Sequence[Reduction], number: int) -> Pass:
        step = Pass("reductions")
        found = self._indexed(step, number, [r.body for r in group])
        for r, name in zip(group, found, strict=True):
            (step.sums if r.kind == "sum" else step.largest).append((r.symbol.name, name))
        step.carry = [r.symbol.name for r in group if r.kind == "largest" and _must_carry(self.form, r)]
        step.row, step.row_names = self._take_row_lines()
        _factor_sums(step)
        return step

    def _solution(self, r: Reduction) -> Pass:
        step = Pass("solution")
        emitter = self._emitter(Scope("t"))
        step.solution = {"unknown": r.symbol.name, "start": emitter.visit(by_rules(r.start))}
        step.start, step.start_names = self._take_row_lines()
        known, pairs = dict(self.row.known), dict(self.row.pairs)  # what has the unknown in it changes
        slopes = [sp.factor_terms(partial(e, r.symbol)) for e in (r.body, r.rest)]
        step.solution["value"], step.solution["slope"] = emitter.visit(r.rest), emitter.visit(slopes[1])
        names = self._indexed(step, -1, [r.body, slopes[0]])
        step.sums = [("body", names[0]), ("change", names[1])]
        step.row, step.row_names = self._take_row_lines()
        self.row.known, self.row.pairs = known, pairs
        _factor_sums(step)
        return step

    def _results(self) -> Pass:
        step = Pass("results")
        step.results = self._indexed(step, len(self.levels), self.form.outputs)
        step.totals = [self._emitter(Scope("t")).visit(t) for t in self.form.totals]
        step.row, step.row_names = self._take_row_lines()
        return step


def _must_carry(form: RowForm, largest: Reduction) -> bool:
    """Whether NaN in a component would not reach a result through a sum or solution, but only through this number."""
    behind: dict[sp.Basic, set[sp.Basic]] = {}
    for r in form.reductions:
        symbols = (r.body.free_symbols | r.rest.free_symbols | r.start.free_symbols) - {r.symbol}
        behind[r.symbol] = {r.symbol}.union(*(behind.get(s, set()) for s in symbols))
    watched = largest.body.free_symbols & set(form.components)
    sums = {r.symbol for r in form.reductions if r.kind != "largest" and watched <= r.body.free_symbols}
    needs = [set().union(*(behind.get(s, set()) for s in e.free_symbols)) for e in (*form.outputs, *form.totals)]
    return any(largest.symbol in need and not need & sums for need in needs)


def _factor_sums(step: Pass) -> None:
    """Leave a product that only a sum needs to the addition: a fused multiply-add is one operation for both."""
    names = [name for _, name in (*step.sums, *step.largest, *step.kept)]
    for k, (r, name) in enumerate(step.sums):
        line = next((text for text in step.index if text.startswith(f"{name} = ")), "")
        factors = _PRODUCT.fullmatch(line)
        uses = names.count(name) + sum(len(re.findall(rf"\b{name}\b", text)) for text in step.index)
        if factors and uses == 2:
            step.index.remove(line)
            step.sums[k] = (r, f"{factors[1]}, {factors[2]}")


def _bodies(group: Sequence[Reduction]) -> list[sp.Expr]:
    return [] if group[0].kind == "solution" else [r.body for r in group]


def _nodes(expression: sp.Expr) -> set[sp.Expr]:
    return set(sp.preorder_traversal(expression))


def _shared(passes: Sequence[Iterable[sp.Expr]], components: frozenset[sp.Symbol]) -> dict[sp.Expr, int]:
    """Values of functions that several passes need, with the first pass; not those inside another such value."""
    first: dict[sp.Expr, int] = {}
    shared: set[sp.Expr] = set()
    for number, expressions in enumerate(passes):
        for node in {n for e in expressions for n in _nodes(e)}:
            varies = bool(node.free_symbols & components)
            if varies and (node.func in FUNCTIONS or node.func in MATH) and first.setdefault(node, number) != number:
                shared.add(node)
    outermost = [n for n in shared if not any(n != m and n in _nodes(m) for m in shared)]
    return {n: first[n] for n in sorted(outermost, key=sp.default_sort_key)}
