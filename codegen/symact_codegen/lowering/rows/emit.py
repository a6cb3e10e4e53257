"""From expressions of a row form to lines of scalar float64 code, each subexpression once.

A line belongs to the row if no component is in it, and then stands before the loop over the row; else to the index.
NaN propagates through every selection, and a tie of Heaviside is 1/2.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

import sympy as sp

from symact.errors import SymactError
from symact_codegen.lowering.constants import as_fraction, nearest
from symact_codegen.lowering.functions import plain
from symact_codegen.lowering.rows.selections import SELECTIONS, constant_text
from symact_codegen.lowering.rows.style import DOWN, FUNCTIONS, MATH, Style
from symact_codegen.lowering.text import literal

LEAVES_LOW_PART = ("exp", "expm1", "logistic", "complement")
"""Functions that do not look at the low part of an infinite argument, which is NaN."""


@dataclass
class Scope:
    """Lines in order, the names they bind, and the names of expressions that are known."""

    prefix: str
    lines: list[str] = field(default_factory=list)
    known: dict[sp.Expr, str] = field(default_factory=dict)
    made: list[str] = field(default_factory=list)
    pairs: dict[sp.Expr, tuple[str, str]] = field(default_factory=dict)

    def bind(self, text: str) -> str:
        """A new name for a text."""
        name = f"{self.prefix}{len(self.made) + 1}"
        self.lines.append(f"{name} = {text}")
        self.made.append(name)
        return name

    def bind_pair(self, text: str) -> tuple[str, str]:
        """Two new names for the high and the low part that a text returns."""
        high, low = (f"{self.prefix}{len(self.made) + k}" for k in (1, 2))
        self.lines.append(f"{high}, {low} = {text}")
        self.made += [high, low]
        return high, low


class Emitter:
    """Writes expressions into two scopes; `largest` has the body of each reduction that is a largest value."""

    def __init__(self, names: Mapping[sp.Symbol, str], components: frozenset[sp.Symbol], style: Style, row: Scope,
                 index: Scope, largest: Mapping[sp.Symbol, sp.Expr]) -> None:
        self.names, self.components, self.style = names, components, style
        self.row, self.index, self.largest = row, index, largest

    def varies(self, node: sp.Expr) -> bool:
        """Whether a component is in an expression."""
        return bool(node.free_symbols & self.components)

    def visit(self, node: sp.Expr) -> str:
        """The name or literal of an expression's value."""
        if isinstance(node, sp.Symbol):
            return self.names[node]
        if not node.free_symbols:
            return constant_text(node)
        scope = self.index if self.varies(node) else self.row
        if node not in scope.known:
            text = self._text(node)
            scope.known[node] = text if text.isidentifier() else scope.bind(text)
        return scope.known[node]

    def _text(self, node: sp.Expr) -> str:
        if isinstance(node, sp.Add):
            return self._sum(node)
        if isinstance(node, sp.Mul):
            return self._product(node)
        if isinstance(node, sp.Pow):
            return self._power(node.base, node.exp)
        if node.func in FUNCTIONS and len(node.args) == 1:
            return self._function(FUNCTIONS[node.func], node.args[0])
        if node.func in MATH:
            return f"math.{MATH[node.func]}({self.visit(node.args[0])})"
        writer = SELECTIONS.get(node.func)
        if writer is None:
            raise SymactError(f"The function {node.func.__name__} in {node} cannot be lowered to floating point in a "
                              f"map of rows.")
        return writer(self, node)

    def _sum(self, node: sp.Add) -> str:
        """What varies first, then the largest value, so that x - r_0 is computed before anything else is added."""
        rank = {True: 0, False: 2}
        terms = sorted(node.args, key=lambda t: (1 if self._is_largest(t) else rank[self.varies(t)],
                                                 t.could_extract_minus_sign(), sp.default_sort_key(t)))
        varying = [t for t in terms if self.varies(t) or self._is_largest(t)]
        rest = [t for t in terms if t not in varying]
        if self.varies(node) and len(rest) > 1:
            varying.append(sp.Add(*rest))
        else:
            varying += rest
        text = self.visit(varying[0])
        for term in varying[1:]:
            negative = term.could_extract_minus_sign()
            text = f"{text} {'-' if negative else '+'} {self.visit(-term if negative else term)}"
        return text

    def _is_largest(self, term: sp.Expr) -> bool:
        return bool(term.free_symbols & set(self.largest)) and not self.varies(term)

    def _product(self, node: sp.Mul) -> str:
        """Factors that vary as one product; those of the row as one number, or two where a division rounds less."""
        coefficient = sp.Mul(*[f for f in node.args if not f.free_symbols])
        over: tuple[list[sp.Expr], list[sp.Expr]] = ([], [])
        under: tuple[list[sp.Expr], list[sp.Expr]] = ([], [])
        for factor in sorted((f for f in node.args if f.free_symbols), key=sp.default_sort_key):
            base, exponent = factor.as_base_exp() if isinstance(factor, sp.Pow) else (factor, sp.S.One)
            below = exponent.is_number and exponent.is_negative
            (under if below else over)[self.varies(factor)].append(base**-exponent if below else factor)
        if not self.varies(node):
            return self._quotient(_with(coefficient, over[0]), [self.visit(f) for f in under[0]])
        if under[0] and not self.style.divides:
            over[0].append(1 / sp.Mul(*under[0]))
            under[0].clear()
        ahead = self._ahead(coefficient, over[0])
        names = [self.visit(f) for f in over[1]]
        below = [self.visit(f) for f in (*under[1], *([sp.Mul(*under[0])] if under[0] else []))]
        if ahead in ("-1.0", "1.0") and names:
            names[0] = names[0] if ahead == "1.0" else f"-{names[0]}"
        else:
            names.append(ahead)
        return _over(names, below)

    def _ahead(self, coefficient: sp.Expr, factors: list[sp.Expr]) -> str:
        """The constant and the row's factors as one number."""
        return self.visit(sp.Mul(coefficient, *factors)) if factors else constant_text(coefficient)

    def _quotient(self, over: list[sp.Expr], under: list[str]) -> str:
        names = [self.visit(f) for f in over]
        if len(names) > 1 and names[0] in ("-1.0", "1.0"):
            names = [names[1] if names[0] == "1.0" else f"-{names[1]}", *names[2:]]
        return _over(names or ["1.0"], under)

    def _power(self, base: sp.Expr, exponent: sp.Expr) -> str:
        if exponent.is_number and exponent.is_negative:
            return f"1.0 / {self.visit(base**-exponent)}"
        if exponent.is_Integer and exponent <= 64:
            half, name = int(exponent) // 2, self.visit(base)
            if exponent == 2:
                return f"{name} * {name}"
            square = self.visit(base**half)
            return f"{square} * {square}" + (f" * {name}" if exponent % 2 else "")
        if exponent == sp.S.Half:
            return f"math.sqrt({self.visit(base)})"
        return f"math.pow({self.visit(base)}, {self.visit(exponent)})"

    def _function(self, name: str, argument: sp.Expr) -> str:
        if name == "logistic" and argument.could_extract_minus_sign():
            name, argument = "complement", -argument
        high, low = self.pair(argument) if self.style.pairs else (self.visit(argument), "0.0")
        if low != "0.0" and name not in LEAVES_LOW_PART:
            low = f"{low} if abs({high}) < math.inf else 0.0"
        if name == "exp" and self._never_positive(argument):
            return self.style.called(DOWN[self.style.name], high, low)
        return self.style.call(name, high, low)

    def _never_positive(self, argument: sp.Expr) -> bool:
        """Whether this is an expression less the largest value of that expression."""
        return any(sp.expand(argument + symbol - body) == 0 for symbol, body in self.largest.items())

    def pair(self, node: sp.Expr) -> tuple[str, str]:
        """The names of the high and the low part of an argument; what is no sum or product is exact."""
        scope = self.index if self.varies(node) else self.row
        if node not in scope.pairs:
            scope.pairs[node] = self._pair(scope, node)
        return scope.pairs[node]

    def _pair(self, scope: Scope, node: sp.Expr) -> tuple[str, str]:
        if not node.free_symbols:
            value = as_fraction(plain(node))
            head = nearest(value)
            return literal(head), literal(nearest(value - Fraction(head)))
        if isinstance(node, sp.Add):
            terms = sorted(node.args, key=lambda t: (not self.varies(t), sp.default_sort_key(t)))
            return self._joined(scope, "pair_add", "exact_sum", terms)
        if isinstance(node, sp.Mul) and node.args[0] is sp.S.NegativeOne:
            high, low = self.pair(-node)
            return f"-{high}" if high.isidentifier() else scope.bind(f"-({high})"), low if low == "0.0" else f"-{low}"
        if isinstance(node, sp.Mul) and all(not isinstance(f, sp.Pow) or f.exp == 2 for f in node.args
                                            if f.free_symbols):
            return self._joined(scope, "pair_mul", "exact_product", list(node.args))
        if isinstance(node, sp.Pow) and node.exp == 2:
            return self._joined(scope, "pair_mul", "exact_product", [node.base, node.base])
        return self.visit(node), "0.0"

    def _joined(self, scope: Scope, pairs: str, exact: str, parts: list[sp.Expr]) -> tuple[str, str]:
        """The sum or product of several arguments; "pair_add" has a form for a single second operand."""
        high, low = self.pair(parts[0])
        for part in parts[1:]:
            other, rest = self.pair(part)
            if low == rest == "0.0":
                text = f"{exact}({high}, {other})"
            elif rest == "0.0":
                text = f"{pairs}_single({high}, {low}, {other})"
            elif low == "0.0":
                text = f"{pairs}_single({other}, {rest}, {high})"
            else:
                text = f"{pairs}({high}, {low}, {other}, {rest})"
            high, low = scope.bind_pair(text)
        return high, low


def _over(over: list[str], under: list[str]) -> str:
    top = " * ".join(over)
    if not under:
        return top
    return f"{top} / {under[0]}" if len(under) == 1 else f"{top} / ({' * '.join(under)})"


def _with(coefficient: sp.Expr, factors: list[sp.Expr]) -> list[sp.Expr]:
    return factors if coefficient == 1 and factors else [coefficient, *factors]
