"""A stochastic activation as data: one expression in x and in noise, and what stands for it outside training."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

import sympy as sp

from symact.activation import Activation, Number, Parameter, Reference, check_name, exact, with_values, x
from symact.errors import SymactError
from symact.signs import holds
from symact.stochastic.distributions import Distribution
from symact.vector_valued.gradient import partial

if TYPE_CHECKING:
    from symact.stochastic.moments import Moments


@dataclass(frozen=True)
class Noise:
    """A random number, drawn anew for every element; how it depends on x is written in the expression."""

    symbol: sp.Symbol
    distribution: Distribution
    meaning: str = ""

    @property
    def name(self) -> str:
        """The name of the symbol."""
        return str(self.symbol.name)


@dataclass(frozen=True)
class StochasticActivation:
    """An activation f(x, Z) with independent noise Z, defined by one SymPy expression in `symact.x` and the noise.

    `evaluation` is the activation that is used outside training: a scalar one whose parameters have the names of
    parameters of this one, or None for the mean over the noise, which is then derived. Distributions depend on the
    parameters only, so that the derivative by x of the expression is the derivative for the noise that was drawn.
    """

    name: str
    expression: sp.Expr
    noise: tuple[Noise, ...]
    parameters: tuple[Parameter, ...] = ()
    evaluation: Activation | None = None
    aliases: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    family: str = "stochastic"
    note: str = ""

    def __post_init__(self) -> None:
        check_name(self.name, "activation")
        for field in ("noise", "parameters"):
            object.__setattr__(self, field, tuple(getattr(self, field)))
        object.__setattr__(self, "expression", without_signs(_plain(sp.sympify(self.expression, strict=True))))
        self._check_names()
        self._check_symbols()
        self._check_values()
        if self.evaluation is not None:
            _ = self.stated_evaluation

    @property
    def values(self) -> dict[sp.Symbol, sp.Expr]:
        """The exact value of every parameter."""
        return {p.symbol: p.default for p in self.parameters}

    @property
    def conditions(self) -> sp.Basic:
        """What the parameters' relations state together, beyond the symbols' own assumptions."""
        return sp.And(*(p.condition for p in self.parameters), *(z.distribution.condition for z in self.noise))

    @property
    def closed(self) -> StochasticActivation:
        """The same activation with its parameters' values in the place of their symbols."""
        noise = tuple(replace(z, distribution=type(z.distribution)(*(e.xreplace(self.values)
                                                                     for e in z.distribution.parameters)))
                      for z in self.noise)
        evaluation = None if self.evaluation is None else Activation(
            self.evaluation.name, self.stated_evaluation.closed, at_breakpoints=self.evaluation.closed_sides)
        return replace(self, expression=self.expression.xreplace(self.values), noise=noise, parameters=(),
                       evaluation=evaluation)

    @property
    def pathwise_derivative(self) -> sp.Expr:
        """The derivative by x with the noise held fixed; where Max(0, u) has its kink, 0."""
        return partial(self.expression, x)

    @cached_property
    def moments(self) -> Moments:
        """Mean, variance and mean gradient as functions of x, derived when they are asked for."""
        from symact.stochastic.moments import Moments
        return Moments(self)

    @cached_property
    def stated_evaluation(self) -> Activation:
        """The activation of evaluation at the values of this one's parameters; raises Undecided if it is the mean and
        no closed form of that is found.
        """
        if self.evaluation is None:
            mean = self.moments.mean.as_expression()
            needed = tuple(p for p in self.parameters if p.symbol in mean.free_symbols)
            return Activation(f"{self.name}_mean", mean, needed, family=self.family)
        own = {p.name: p.default for p in self.parameters}
        missing = [p.name for p in self.evaluation.parameters if p.name not in own]
        if missing:
            raise SymactError(f"The evaluation of '{self.name}', '{self.evaluation.name}', has the parameters "
                              f"{', '.join(missing)}; allowed are {', '.join(own) or 'none'}.")
        return self.evaluation.at(**{p.name: own[p.name] for p in self.evaluation.parameters})

    @property
    def given_noise(self) -> Activation:
        """The scalar activation for noise that has been drawn: the noise as parameters, at their means by default."""
        drawn = tuple(Parameter(z.symbol, z.distribution.expected.xreplace(self.values), role="random",
                                meaning=z.meaning) for z in self.noise)
        return Activation(self.name, self.expression, (*self.parameters, *drawn), family=self.family)

    def at(self, **values: Number) -> StochasticActivation:
        """The same activation with other parameter values; raises SymactError for one that is not allowed."""
        return replace(self, parameters=with_values(self.name, self.parameters, values))

    @property
    def definition_hash(self) -> str:
        """SHA-256 of everything that generated code depends on."""
        parts = [self.name, sp.srepr(self.expression)]
        for z in self.noise:
            numbers = sp.srepr(sp.Tuple(*z.distribution.parameters))
            parts.append(f"{z.name}~{type(z.distribution).__name__}{numbers}|{z.meaning}")
        parts += [f"{sp.srepr(p.symbol)}={sp.srepr(p.default)}|{sp.srepr(p.condition)}|{p.role}"
                  for p in self.parameters]
        parts.append("mean" if self.evaluation is None else self.evaluation.definition_hash)
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def _check_names(self) -> None:
        for z in self.noise:
            check_name(z.name, "noise")
            if not z.symbol.is_real:
                raise SymactError(f"The noise '{z.name}' of '{self.name}' is not declared real; write "
                                  f"sympy.Symbol('{z.name}', real=True).")
        names = [x.name, *(z.name for z in self.noise), *(p.name for p in self.parameters)]
        if not self.noise or len(set(names)) < len(names):
            raise SymactError(f"'{self.name}' has the variables {', '.join(names)}; it needs at least one noise, and "
                              f"each name must be used once.")

    def _check_symbols(self) -> None:
        parameters = {p.symbol for p in self.parameters}
        known = {x, *(z.symbol for z in self.noise), *parameters}
        unknown = sorted(str(s) for s in self.expression.free_symbols - known)
        if unknown:
            raise SymactError(f"The expression of '{self.name}' has the unknown symbols {', '.join(unknown)}; allowed "
                              f"are x, its noise and its parameters.")
        for z in self.noise:
            other = sorted(str(s) for e in z.distribution.parameters
                           for s in sp.sympify(e, strict=True).free_symbols - parameters)
            if other:
                raise SymactError(f"The distribution of '{z.name}' in '{self.name}' depends on {', '.join(other)}; it "
                                  f"may depend on the parameters only: scale and shift the noise in the expression.")

    def _check_values(self) -> None:
        given = {sp.Symbol(p.name, real=True): p.default for p in self.parameters}
        for p in self.parameters:
            if p.default.free_symbols or not holds(p.full_condition, given):
                raise SymactError(f"Parameter {p.name} of '{self.name}' is {p.default}; it must be a real number with "
                                  f"{p.full_condition}.")
        for z in self.noise:
            condition = z.distribution.condition
            if not holds(condition, self.values):
                raise SymactError(f"The distribution of '{z.name}' in '{self.name}' is {z.distribution}; it must "
                                  f"satisfy {condition} at the parameters' values.")


def _plain(expression: sp.Expr) -> sp.Expr:
    """With the real x for any symbol called x, and for a float its shortest decimal, as in every activation."""
    own = {s: x for s in expression.free_symbols if s.name == x.name}
    numbers: dict[sp.Basic, sp.Expr] = {f: exact(float(f)) for f in expression.atoms(sp.Float)}
    plain: sp.Expr = expression.xreplace({**own, **numbers})
    return plain


def without_signs(expression: sp.Expr) -> sp.Expr:
    """Steps written as cases, so that their derivative is 0 beside the step."""
    def cases(e: sp.Expr) -> sp.Expr:
        u = e.args[0]
        low, middle = (sp.S.NegativeOne, sp.S.Zero) if isinstance(e, sp.sign) else (sp.S.Zero, e.args[1])
        return sp.Piecewise((1, u > 0), (low, u < 0), (middle, True))

    opened: sp.Expr = expression.replace(lambda e: isinstance(e, sp.sign | sp.Heaviside), cases)
    return opened
