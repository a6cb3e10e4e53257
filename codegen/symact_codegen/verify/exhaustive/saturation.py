"""Definitions on a cell as polynomials with rational coefficients plus a small rest of which an interval is known.

Where a tanh or an erf is as good as 1 and an exponential as good as 0, what is left is rational arithmetic, and how
far the exact value is from it keeps its sign and its size, however small: no precision is enough to find that in
x - tanh(x) itself.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from flint import arb, fmpq, fmpq_poly

from symact_codegen.verify.decisions import SWITCHES
from symact_codegen.verify.exhaustive.definition import Definition, OnInterval
from symact_codegen.verify.exhaustive.intervals import Interval, interval
from symact_codegen.verify.program import Step

ZERO = interval(0)


@dataclass(frozen=True)
class Near:
    """polynomial(x) + something in `rest`, for every x of a cell."""

    polynomial: fmpq_poly
    rest: Interval

    @property
    def is_exact(self) -> bool:
        """Whether there is no rest."""
        return self.rest == ZERO


class NearlyRational:
    """The steps that the result needs, each as such a sum; None where one is not.

    Not `saturating`: only what is rational arithmetic, without a rest.
    """

    def __init__(self, definition: Definition, run: OnInterval, saturating: bool) -> None:
        self._steps, self._run, self._saturating = definition.program.steps, run, saturating
        self._x = interval(run.known(0))
        self._seen: dict[int, Near | None] = {0: Near(fmpq_poly([0, 1]), ZERO)}

    @property
    def result(self) -> Near | None:
        """The definition itself."""
        return self._of(len(self._steps) - 1)

    def _of(self, index: int) -> Near | None:
        if index not in self._seen:
            self._seen[index] = self._made(index, self._steps[index])
        return self._seen[index]

    def _made(self, index: int, step: Step) -> Near | None:
        if step.kind == "constant":
            return None if step.data[1] is None else Near(fmpq_poly([step.data[1]]), ZERO)
        if step.kind in SWITCHES:
            return self._chosen(index)
        if step.kind == "primitive":
            return self._limit(step) if self._saturating else None
        if step.kind not in ("add", "mul", "power"):
            return None
        arguments = [self._of(i) for i in step.arguments]
        known = [a for a in arguments if a is not None]
        if len(known) < len(arguments):
            return None
        if step.kind == "power":
            return self._power(known[0], step.data[1])
        return self._product(*known) if step.kind == "mul" else _sum(*known)

    def _chosen(self, index: int) -> Near | None:
        choice = self._run.choice(index)
        if choice is None:
            return None
        chosen, factor = choice
        if chosen is None:
            return Near(fmpq_poly([factor]), ZERO)
        inner = self._of(chosen)
        return None if inner is None else Near(inner.polynomial * factor, inner.rest * factor)

    def _limit(self, step: Step) -> Near | None:
        """The value far out of a function with a limit there, and what is missing to it."""
        u = interval(self._run.known(step.arguments[0]))
        missing = _MISSING.get(getattr(step.data[0].value, "__name__", ""))
        if missing is None or not (u < 0 or (u > 0 and missing[0])):
            return None
        limit, of = missing
        size = abs(u)
        rest = Interval(of(size.high), of(size.low))  # which falls with the size
        return Near(fmpq_poly([limit if u > 0 else -limit]), -rest if limit and u > 0 else rest)

    def _product(self, a: Near, b: Near) -> Near:
        p, q = on_interval(a.polynomial, self._x), on_interval(b.polynomial, self._x)
        rest = ZERO if a.is_exact and b.is_exact else p * b.rest + q * a.rest + a.rest * b.rest
        return Near(a.polynomial * b.polynomial, rest)

    def _power(self, base: Near, n: int) -> Near | None:
        if n >= 0:
            result = Near(fmpq_poly([1]), ZERO)
            for _ in range(n):
                result = self._product(result, base)
            return result
        c = base.polynomial[0]
        if base.polynomial.degree() or c == 0:
            return None
        value = interval(arb(c)) + base.rest
        if not (value > 0 or value < 0):
            return None
        rest = ZERO if base.is_exact else -base.rest / (value * interval(arb(c)))
        return self._power(Near(fmpq_poly([1 / c]), rest), -n)


def on_interval(p: fmpq_poly, x: object) -> Interval:
    """All values of a polynomial on an interval."""
    value = ZERO
    for k in range(int(p.degree()), -1, -1):
        value = value * interval(x) + interval(arb(fmpq(p[k])))
    return value


def _sum(a: Near, b: Near) -> Near:
    return Near(a.polynomial + b.polynomial, a.rest + b.rest)


def _below_one(size: arb) -> arb:
    """1 - tanh(size), without the difference."""
    return 2 / ((2 * size).exp() + 1)


_MISSING: dict[str, tuple[int, Callable[[arb], arb]]] = {
    "tanh": (1, _below_one),
    "erf": (1, arb.erfc),
    "exp": (0, lambda size: (-size).exp()),
}
"""By Arb's name: what the function tends to at oo (minus that at -oo), and how much is missing at a size of u.

A limit of 0 is one at -oo alone.
"""
