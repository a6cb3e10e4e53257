"""The scales of tails: products of powers of x, log(x) and constants with exponentials of such, on x >= M.

A scale has powers and a growth: the product of atom ** exponent over the powers, times exp(sum of coefficient *
scale) over the growth. Atoms are "x", "log x", primes, "pi" and opaque positive constants; every scale is positive
for x >= M >= 2. Products and powers of scales are exact, so that what cancels in a formula cancels here.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any, TypeAlias

from flint import arb, ctx, fmpq, fmpz


@dataclass(frozen=True, eq=False)
class Scale:
    """A product of powers and an exponential; there is one object for each, so that equal means identical."""

    powers: tuple[tuple[Any, fmpq], ...]
    growth: tuple[tuple[Scale, fmpq], ...]

    def __repr__(self) -> str:
        return f"({self.powers!r}, {self.growth!r})"


Sum: TypeAlias = dict[Scale, fmpq]
"""An exact sum of rational multiples of scales."""

_TRIAL_LIMIT = 10_000
_KNOWN: dict[str, Scale] = {}


def _the(powers: list[tuple[Any, fmpq]], growth: list[tuple[Scale, fmpq]]) -> Scale:
    fresh = Scale(tuple(sorted(powers, key=repr)), tuple(sorted(growth, key=repr)))
    return _KNOWN.setdefault(repr(fresh), fresh)


UNIT = _the([], [])


class Open(Exception):  # noqa: N818 - tells that a question stays open on this half-line, with these terms
    """What is asked is not decided by the enclosures at hand."""


def scale(powers: dict[Any, fmpq], growth: Sum | None = None) -> tuple[Scale, fmpq]:
    """The scale in its one written form, and a rational factor: whole powers of primes are taken out."""
    factor, kept = fmpq(1), []
    for atom, exponent in powers.items():
        if isinstance(atom, int):
            whole = int(exponent.p // exponent.q)
            factor *= fmpq(atom) ** whole
            kept.append((atom, exponent - whole))
        else:
            kept.append((atom, exponent))
    grown = [(s, c) for s, c in (growth or {}).items() if c != 0]
    return _the([(a, e) for a, e in kept if e != 0], grown), factor


@lru_cache(maxsize=100_000)
def product(a: Scale, b: Scale, times: int = 1) -> tuple[Scale, fmpq]:
    """a * b ** times."""
    powers, growth = dict(a.powers), dict(a.growth)
    for atom, exponent in b.powers:
        powers[atom] = powers.get(atom, fmpq(0)) + times * exponent
    for inner, coefficient in b.growth:
        growth[inner] = growth.get(inner, fmpq(0)) + times * coefficient
    return scale(powers, growth)


def power(a: Scale, exponent: fmpq) -> tuple[Scale, fmpq]:
    """a ** exponent."""
    return scale({atom: e * exponent for atom, e in a.powers}, {s: c * exponent for s, c in a.growth})


def rational_power(value: fmpq, exponent: fmpq) -> tuple[Scale, fmpq]:
    """value ** exponent of a positive rational: primes with exponents in [0, 1) and a rational factor.

    What is left after trial division may be composite; it serves as an atom as well.
    """
    if exponent.q == 1:
        return UNIT, value ** int(exponent.p)
    powers: dict[Any, fmpq] = {}
    for number, side in ((fmpz(value.p), 1), (fmpz(value.q), -1)):
        for prime, count in number.factor(trial_limit=_TRIAL_LIMIT):
            powers[int(prime)] = side * int(count) * exponent
    return scale(powers)


@lru_cache(maxsize=10_000)
def is_constant(a: Scale) -> bool:
    """Whether x does not occur."""
    return not any(atom in ("x", "log x") for atom, _ in a.powers) and all(is_constant(s) for s, _ in a.growth)


@lru_cache(maxsize=10_000)
def elasticity(a: Scale) -> tuple[tuple[Scale, fmpq], ...]:
    """x a'(x)/a(x), an exact sum: 1 for x, 1/log(x) for log(x), and so on."""
    found: Sum = {}
    for atom, exponent in a.powers:
        if atom == "x":
            found[UNIT] = found.get(UNIT, fmpq(0)) + exponent
        elif atom == "log x":
            (key, _) = scale({"log x": fmpq(-1)})
            found[key] = found.get(key, fmpq(0)) + exponent
    for inner, coefficient in a.growth:
        for s, c in elasticity(inner):
            key, factor = product(inner, s)
            found[key] = found.get(key, fmpq(0)) + coefficient * c * factor
    return tuple((s, c) for s, c in found.items() if c != 0)


@dataclass(frozen=True)
class Start:
    """Where the half-line begins: x >= M, M >= 2. What is certain about scales from there on."""

    at: fmpq

    @cached_property
    def _logs(self) -> dict[tuple[Scale, int], arb]:
        return {}

    @cached_property
    def _falls(self) -> dict[Scale, bool]:
        return {}

    def log_value(self, a: Scale) -> arb:
        """log(a(M))."""
        key = (a, ctx.prec)
        if key not in self._logs:
            total = arb(0)
            for atom, exponent in a.powers:
                total += arb(exponent) * self._atom(atom).log()
            for inner, coefficient in a.growth:
                total += arb(coefficient) * self.log_value(inner).exp()
            self._logs[key] = total
        return self._logs[key]

    def _atom(self, atom: Any) -> arb:
        if atom == "x":
            return arb(self.at)
        if atom == "log x":
            return arb(self.at).log()
        return arb(atom) if isinstance(atom, int) else arb.pi() if atom == "pi" else constant_value(atom)

    def range(self, a: Scale) -> arb:
        """All values of a scale on the half-line: its value if constant, [0, a(M)] if it falls; Open otherwise."""
        value = self.log_value(a).exp()
        if is_constant(a):
            return value
        if not self.falls(a):
            raise Open(f"{a} is not proved to fall from {self.at} on")
        return value.union(arb(0))

    def falls(self, a: Scale) -> bool:
        """Whether a scale that is not constant is proved to be decreasing on the half-line."""
        if a not in self._falls:
            self._falls[a] = False  # for the recursion, which goes to scales of smaller growth
            self._falls[a] = self._negative(dict(elasticity(a)))
        return self._falls[a]

    def _negative(self, found: Sum) -> bool:
        """Whether an exact sum is proved negative on the half-line: its greatest term outweighs the others."""
        greatest = self.greatest(list(found))
        rest = arb(0)
        for s, c in found.items():
            if s != greatest:
                ratio, factor = product(s, greatest, -1)
                if not (is_constant(ratio) or self.falls(ratio)):
                    return False
                rest += arb(c * factor) * self.range(ratio)
        return bool(arb(found[greatest]) + rest < 0)

    def greatest(self, scales: list[Scale]) -> Scale:
        """The scale that is greatest at M, near enough: nothing rests on this choice."""
        return max(scales, key=lambda s: (float(self.log_value(s).mid()), repr(s)))


def constant_value(atom: Any) -> arb:
    """The value of an opaque constant: (sign, function, exact sum) or (sign, "sum", exact sum)."""
    sign, name, parts = atom
    total = arb(0)
    for s, c in parts:
        total += arb(c) * Start(fmpq(2)).log_value(s).exp()
    return sign * (total if name == "sum" else getattr(total, name)())


def text(a: Scale, x: str = "x") -> str:
    """A scale as a reader writes it, such as "x*exp(-1/2*x**2)"."""
    factors = [f"{_atom_text(atom, x)}**{_exponent(e)}" if e != 1 else _atom_text(atom, x) for atom, e in a.powers]
    if a.growth:
        factors.append(f"exp({_sum_text(a.growth, x)})")
    return "*".join(factors) or "1"


def _sum_text(parts: tuple[tuple[Scale, fmpq], ...], x: str) -> str:
    return " + ".join(str(c) if s == UNIT else text(s, x) if c == 1 else f"{c}*{text(s, x)}" for s, c in parts)


def _exponent(e: fmpq) -> str:
    return str(e) if e.q == 1 and e > 0 else f"({e})"


def _atom_text(atom: Any, x: str) -> str:
    if isinstance(atom, tuple):
        sign, name, parts = atom
        return f"{'' if sign > 0 else '-'}{name if name != 'sum' else ''}({_sum_text(parts, x)})"
    return {"x": x, "log x": f"log({x})"}.get(atom, str(atom))
