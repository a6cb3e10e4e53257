"""The distributions that noise may have, with parameters that are SymPy expressions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import sympy as sp
from sympy import stats

from symact.activation import exact


@dataclass(frozen=True)
class Uniform:
    """Every number between `low` and `high` with the same density."""

    low: sp.Expr = sp.S.Zero
    high: sp.Expr = sp.S.One

    def __post_init__(self) -> None:
        _make_exact(self, "low", "high")

    @property
    def parameters(self) -> tuple[sp.Expr, ...]:
        """The numbers that the distribution depends on."""
        return (self.low, self.high)

    @property
    def expected(self) -> sp.Expr:
        """The mean."""
        return (self.low + self.high) / 2

    @property
    def condition(self) -> sp.Basic:
        """What the parameters must satisfy."""
        return sp.Lt(self.low, self.high)

    def as_random_symbol(self, name: str) -> sp.Expr:
        """The same distribution in SymPy's own words."""
        return stats.Uniform(name, self.low, self.high)

    def __str__(self) -> str:
        return f"U({self.low}, {self.high})"


@dataclass(frozen=True)
class Normal:
    """The normal distribution; `deviation` is the square root of the variance."""

    mean: sp.Expr = sp.S.Zero
    deviation: sp.Expr = sp.S.One

    def __post_init__(self) -> None:
        _make_exact(self, "mean", "deviation")

    @property
    def parameters(self) -> tuple[sp.Expr, ...]:
        """The numbers that the distribution depends on."""
        return (self.mean, self.deviation)

    @property
    def expected(self) -> sp.Expr:
        """The mean."""
        return self.mean

    @property
    def condition(self) -> sp.Basic:
        """What the parameters must satisfy."""
        return sp.Gt(self.deviation, 0)

    def as_random_symbol(self, name: str) -> sp.Expr:
        """The same distribution in SymPy's own words."""
        return stats.Normal(name, self.mean, self.deviation)

    def __str__(self) -> str:
        return f"N({self.mean}, ({self.deviation})^2)" if self.deviation != 1 else f"N({self.mean}, 1)"


@dataclass(frozen=True)
class Bernoulli:
    """1 with this probability, else 0."""

    probability: sp.Expr = sp.S.Half

    def __post_init__(self) -> None:
        _make_exact(self, "probability")

    @property
    def parameters(self) -> tuple[sp.Expr, ...]:
        """The numbers that the distribution depends on."""
        return (self.probability,)

    @property
    def expected(self) -> sp.Expr:
        """The mean."""
        return self.probability

    @property
    def condition(self) -> sp.Basic:
        """What the parameters must satisfy."""
        return sp.And(sp.Ge(self.probability, 0), sp.Le(self.probability, 1))

    def as_random_symbol(self, name: str) -> sp.Expr:
        """The same distribution in SymPy's own words."""
        return stats.Bernoulli(name, self.probability)

    def __str__(self) -> str:
        return f"Bernoulli({self.probability})"


def _make_exact(distribution: object, *names: str) -> None:
    """A float stands for its shortest decimal."""
    for name in names:
        object.__setattr__(distribution, name, exact(getattr(distribution, name)))


Distribution: TypeAlias = Uniform | Normal | Bernoulli
