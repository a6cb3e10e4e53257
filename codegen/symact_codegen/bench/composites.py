"""An expression as a function of another library's arrays: what a user puts together who has no kernel for it.

The expression becomes a list of steps, each a function of the library, `exp`, `where` or `maximum` say, or an
operator. What occurs twice is computed once, and what is no longer needed is let go, as in code written by hand.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from typing import Any

import sympy as sp

from symact import x
from symact_codegen.bench.formulas import g

Function = Callable[..., Any]

WORDS: dict[type[sp.Basic], str] = {
    **{f: f.__name__ for f in (sp.exp, sp.log, sp.sin, sp.cos, sp.tan, sp.sinh, sp.cosh, sp.tanh, sp.asin, sp.acos,
                               sp.atan, sp.asinh, sp.acosh, sp.atanh, sp.erf, sp.erfc, sp.sign)},
    sp.Abs: "abs", sp.Heaviside: "heaviside", sp.Max: "maximum", sp.Min: "minimum"}
OTHER_WORDS = ("where", "sqrt")
OPERATORS: dict[type[sp.Basic], Function] = {
    sp.Le: operator.le, sp.Lt: operator.lt, sp.Ge: operator.ge, sp.Gt: operator.gt, sp.Eq: operator.eq,
    sp.And: operator.and_, sp.Or: operator.or_, sp.Mul: operator.mul}


def namespace(module: Any, **others: Function) -> dict[str, Function]:
    """The words that a library knows, and those that are given."""
    words = (*WORDS.values(), *OTHER_WORDS)
    return {word: getattr(module, word) for word in words if hasattr(module, word)} | others


def function_of(expression: sp.Expr | None, known: Mapping[str, Function]) -> Function | None:
    """The expression as a function of x, or of x and g; None if the library lacks a word for it."""
    if expression is None:
        return None
    program = _Program(known)
    try:
        result = program.place(expression)
    except KeyError:
        return None
    steps, initial = program.steps_that_let_go(result), program.values

    def function(*inputs: Any) -> Any:
        values = [*inputs, *initial[len(inputs):]]
        for step in steps:
            values[step.place] = step.function(*[values[i] for i in step.arguments])
            for i in step.last_used:
                values[i] = None
        return values[result]
    return function


@dataclass(frozen=True)
class Step:
    """A function of the values in some places, the place for its result, and the places that are then free."""

    function: Function
    arguments: tuple[int, ...]
    place: int
    last_used: tuple[int, ...] = ()


class _Program:
    """Places for x, g, numbers and results, and the steps in order; KeyError tells of a word that is not known."""

    def __init__(self, known: Mapping[str, Function]) -> None:
        self.known = known
        self.values: list[Any] = [None, None]
        self.steps: list[Step] = []
        self.places: dict[sp.Basic, int] = {x: 0, g: 1}

    def place(self, e: sp.Basic) -> int:
        """The place of an expression's value, which is computed if it was not yet."""
        if e not in self.places:
            self.places[e] = self._number(e) if e.is_number else self._computed(e)
        return self.places[e]

    def steps_that_let_go(self, result: int) -> list[Step]:
        """The steps with the places that each is the last to use; inputs and numbers stay."""
        computed, seen, steps = {s.place for s in self.steps}, {result}, []
        for step in reversed(self.steps):
            last = {i for i in step.arguments if i in computed and i not in seen}
            seen |= last
            steps.append(Step(step.function, step.arguments, step.place, tuple(sorted(last))))
        return steps[::-1]

    def _number(self, e: sp.Basic) -> int:
        self.values.append(int(e) if e.is_Integer else float(e))
        return len(self.values) - 1

    def _step(self, function: Function, *arguments: int) -> int:
        self.values.append(None)
        self.steps.append(Step(function, arguments, len(self.values) - 1))
        return len(self.values) - 1

    def _fold(self, function: Function, arguments: Iterable[sp.Basic]) -> int:
        return reduce(lambda a, b: self._step(function, a, b), [self.place(a) for a in arguments])

    def _computed(self, e: sp.Basic) -> int:
        if isinstance(e, sp.Piecewise):
            return self._choice(e)
        if isinstance(e, sp.Add):
            return self._sum(e)
        if isinstance(e, sp.Pow):
            return self._power(e)
        if isinstance(e, sp.Mul):
            above, below = sp.fraction(e, exact=True)
            if below != 1:
                return self._step(operator.truediv, self.place(above), self.place(below))
            if e.args[0] == -1:
                return self._step(operator.neg, self.place(-e))
        if type(e) in OPERATORS:
            return self._fold(OPERATORS[type(e)], e.args)
        function = self.known[WORDS[type(e)]]
        if isinstance(e, sp.Max | sp.Min):  # the variable first, because libraries clamp arrays by numbers
            return self._fold(function, sorted(e.args, key=lambda a: (a.is_number, sp.default_sort_key(a))))
        return self._step(function, *map(self.place, e.args))

    def _choice(self, e: sp.Piecewise) -> int:
        *branches, (last, _) = e.args
        found = self.place(last)
        for value, condition in reversed(branches):
            found = self._step(self.known["where"], self.place(condition), self.place(value), found)
        return found

    def _sum(self, e: sp.Add) -> int:
        """The terms with a minus are subtracted: a - b, not a + (-b)."""
        terms = sorted(e.as_ordered_terms(), key=lambda t: bool(t.could_extract_minus_sign()))
        total = self.place(terms[0])
        for term in terms[1:]:
            minus = term.could_extract_minus_sign()
            total = self._step(operator.sub if minus else operator.add, total, self.place(-term if minus else term))
        return total

    def _power(self, e: sp.Pow) -> int:
        if e.exp.is_negative:
            return self._step(operator.truediv, self.place(sp.S.One), self.place(1 / e))
        if e.exp == sp.S.Half:
            return self._step(self.known["sqrt"], self.place(e.base))
        return self._step(operator.pow, self.place(e.base), self.place(e.exp))
