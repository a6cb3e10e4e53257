"""The branch of a definition that a cell is in, computed in any arithmetic that knows sums, products and powers."""

from __future__ import annotations

from typing import Any, Protocol, TypeVar

from flint import fmpq

from symact_codegen.verify.decisions import SWITCHES
from symact_codegen.verify.exhaustive.definition import Definition, OnInterval
from symact_codegen.verify.program import Step

T = TypeVar("T")


class Arithmetic(Protocol[T]):
    """What is computed with; None stands for what it has no value for."""

    def variable(self) -> T:
        """x itself."""

    def constant(self, value: fmpq) -> T:
        """A rational number."""

    def add(self, a: T, b: T) -> T | None:
        """a + b."""

    def mul(self, a: T, b: T) -> T | None:
        """a b."""

    def power(self, base: T, n: int) -> T | None:
        """base**n for a whole number n."""

    def primitive(self, name: str, argument: Any) -> T | None:
        """A function by Arb's name, from the enclosure of its argument on the cell."""


class Branch:
    """The values of the steps that the result of a definition needs, one after the other."""

    def __init__(self, definition: Definition, run: OnInterval, arithmetic: Arithmetic[Any]) -> None:
        self._steps, self._run, self._arithmetic = definition.program.steps, run, arithmetic
        self._seen: dict[int, Any] = {0: arithmetic.variable()}

    @property
    def result(self) -> Any:
        """The value of the definition, or None."""
        return self._of(len(self._steps) - 1)

    def _of(self, index: int) -> Any:
        if index not in self._seen:
            self._seen[index] = self._made(index, self._steps[index])
        return self._seen[index]

    def _made(self, index: int, step: Step) -> Any:
        if step.kind == "constant":
            return None if step.data[1] is None else self._arithmetic.constant(step.data[1])
        if step.kind in SWITCHES:
            return self._chosen(index)
        if step.kind == "primitive":
            name = getattr(step.data[0].value, "__name__", "")
            return self._arithmetic.primitive(name, self._run.known(step.arguments[0]))
        if step.kind not in ("add", "mul", "power"):
            return None
        arguments = [self._of(i) for i in step.arguments]
        if any(a is None for a in arguments):
            return None
        if step.kind == "power":
            return self._arithmetic.power(arguments[0], step.data[1])
        return (self._arithmetic.add if step.kind == "add" else self._arithmetic.mul)(*arguments)

    def _chosen(self, index: int) -> Any:
        choice = self._run.choice(index)
        if choice is None:
            return None
        chosen, factor = choice
        sign = self._arithmetic.constant(fmpq(factor))
        if chosen is None:
            return sign
        inner = self._of(chosen)
        return None if inner is None else self._arithmetic.mul(sign, inner)
