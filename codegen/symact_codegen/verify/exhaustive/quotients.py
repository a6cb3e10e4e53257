"""Definitions that are a quotient of polynomials on a cell, exactly.

Far out such a function is a polynomial plus a rest that falls like a power of x. On a wide cell no ball tells that rest
from the dependence of numerator and denominator on each other; polynomial division does.
"""

from __future__ import annotations

from dataclasses import dataclass

from flint import fmpq_poly

from symact_codegen.verify.decisions import SWITCHES
from symact_codegen.verify.exhaustive.definition import Definition, OnInterval
from symact_codegen.verify.program import Step

_MOST = 64
"""The greatest degree that is thought of."""


@dataclass(frozen=True)
class Quotient:
    """above / below, where below is not the zero polynomial."""

    above: fmpq_poly
    below: fmpq_poly

    def power(self, n: int) -> Quotient | None:
        """The n-th power, n perhaps negative; None where that is a division by the zero polynomial."""
        if n >= 0:
            return Quotient(self.above ** n, self.below ** n)
        return Quotient(self.below ** -n, self.above ** -n) if self.above != 0 else None


def quotient_of(definition: Definition, run: OnInterval) -> Quotient | None:
    """The definition as a quotient, on the branch that an evaluation has chosen; None if it has functions in it."""
    return _Steps(definition, run).of(len(definition.program.steps) - 1)


class _Steps:
    """The steps that the result needs."""

    def __init__(self, definition: Definition, run: OnInterval) -> None:
        self._steps, self._run = definition.program.steps, run
        self._seen: dict[int, Quotient | None] = {0: Quotient(fmpq_poly([0, 1]), fmpq_poly([1]))}

    def of(self, index: int) -> Quotient | None:
        """The quotient of a step, if it is one of a moderate degree."""
        if index not in self._seen:
            found = self._made(index, self._steps[index])
            small = found is not None and max(found.above.degree(), found.below.degree()) <= _MOST
            self._seen[index] = found if small else None
        return self._seen[index]

    def _made(self, index: int, step: Step) -> Quotient | None:
        if step.kind == "constant":
            return None if step.data[1] is None else Quotient(fmpq_poly([step.data[1]]), fmpq_poly([1]))
        if step.kind in SWITCHES:
            return self._chosen(index)
        if step.kind not in ("add", "mul", "power"):
            return None
        found = [self.of(i) for i in step.arguments]
        known = [a for a in found if a is not None]
        if len(known) < len(found):
            return None
        if step.kind == "power":
            return known[0].power(step.data[1]) if abs(step.data[1]) <= _MOST else None
        a, b = known
        if step.kind == "mul":
            return Quotient(a.above * b.above, a.below * b.below)
        if a.below == b.below:
            return Quotient(a.above + b.above, a.below)
        return Quotient(a.above * b.below + b.above * a.below, a.below * b.below)

    def _chosen(self, index: int) -> Quotient | None:
        choice = self._run.choice(index)
        if choice is None:
            return None
        chosen, factor = choice
        inner = Quotient(fmpq_poly([1]), fmpq_poly([1])) if chosen is None else self.of(chosen)
        return None if inner is None else Quotient(inner.above * factor, inner.below)
