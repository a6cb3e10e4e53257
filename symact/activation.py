"""An activation function as data: one SymPy expression, its parameters, names and sources.

Everything that is written about a particular activation is written in an `Activation`; whatever else symact
tells of it is derived from here.
"""

from __future__ import annotations

import hashlib
import keyword
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Literal, TypeAlias

import sympy as sp

from symact.errors import SymactError
from symact.signs import holds, sign

if TYPE_CHECKING:
    from symact.pieces import Pieces

Role: TypeAlias = Literal["fixed", "learned", "random"]
Side: TypeAlias = Literal["left", "right", "mean"]
Number: TypeAlias = int | float | str | sp.Expr

x = sp.Symbol("x", real=True)
"""The variable of every activation."""

_NUMBER = re.compile(r"[+-]?(\d{1,40}/0*[1-9]\d{0,39}|(\d{1,40}\.?\d{0,40}|\.\d{1,40})([eE][+-]?\d{1,4})?)\Z")
_LARGEST_EXPONENT = 3322
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


@dataclass(frozen=True)
class Reference:
    """A published source: `kind` is a BibTeX entry type, `fields` its fields in order."""

    key: str
    kind: str
    fields: tuple[tuple[str, str], ...]

    def __getitem__(self, name: str) -> str:
        return dict(self.fields).get(name, "")


@dataclass(frozen=True)
class Parameter:
    """A parameter of an activation.

    `condition` is a SymPy relation that the value must satisfy; what the symbol's own assumptions say (a
    symbol declared positive, say) is part of the condition. `role` tells who chooses the value: the author
    of the network (fixed), training (learned), or chance (random).

    Parameters of one `group` are the elements of an array that callers pass by the group's name: `position` counts
    them from 0, whatever the subscript in the symbol's name.
    """

    symbol: sp.Symbol
    default: sp.Expr
    condition: sp.Basic = sp.true
    role: Role = "fixed"
    meaning: str = ""
    group: str = ""
    position: int = 0

    def __post_init__(self) -> None:
        check_name(str(self.symbol), "parameter")
        if not self.symbol.is_real:
            raise SymactError(f"The symbol of parameter '{self.symbol}' is not declared real; write "
                              f"sympy.Symbol('{self.symbol}', real=True).")
        if self.group:
            check_name(self.group, "parameter group")
        object.__setattr__(self, "default", exact(self.default))

    @property
    def name(self) -> str:
        """The name by which callers pass a value."""
        return str(self.symbol.name)

    @property
    def full_condition(self) -> sp.Basic:
        """The condition with what the symbol's assumptions imply, over a plain real symbol of the same name."""
        plain = sp.Symbol(self.name, real=True)
        implied: sp.Basic = sp.true
        if self.symbol.is_positive:
            implied = sp.Gt(plain, 0)
        elif self.symbol.is_negative:
            implied = sp.Lt(plain, 0)
        elif self.symbol.is_nonnegative:
            implied = sp.Ge(plain, 0)
        return sp.And(implied, self.condition.xreplace({self.symbol: plain}))


@dataclass(frozen=True)
class Activation:
    """An activation function R -> R, defined by one SymPy expression in `symact.x` and its parameters.

    `at_breakpoints` states which value f' takes where the two one-sided derivatives differ: one side for all
    breakpoints, or one per breakpoint from left to right. At a jump of f it chooses between the one-sided
    limits of f'.
    """

    name: str
    expression: sp.Expr
    parameters: tuple[Parameter, ...] = ()
    aliases: tuple[str, ...] = ()
    references: tuple[Reference, ...] = ()
    family: str = "custom"
    at_breakpoints: Side | tuple[Side, ...] = "left"
    note: str = ""

    def __post_init__(self) -> None:
        check_name(self.name, "activation")
        object.__setattr__(self, "parameters", tuple(self.parameters))
        object.__setattr__(self, "expression", _on_real_x(sp.sympify(self.expression, strict=True), self.name))
        known = {x, *(p.symbol for p in self.parameters)}
        unknown = sorted(str(s) for s in self.expression.free_symbols - known)
        if unknown:
            raise SymactError(f"The expression of '{self.name}' has the unknown symbols {', '.join(unknown)}; "
                              f"allowed are x and the declared parameters "
                              f"{', '.join(p.name for p in self.parameters) or '(none)'}.")
        names = [p.name for p in self.parameters]
        if len(set(names)) < len(names) or "x" in names:
            raise SymactError(f"The parameters of '{self.name}' are named {', '.join(names)}; each name must be "
                              f"used once and none may be x.")
        self._check_groups()
        self._check_values(self.values)

    @property
    def groups(self) -> dict[str, tuple[Parameter, ...]]:
        """The parameters by the name that callers use: those of an array together, every other one alone."""
        found: dict[str, tuple[Parameter, ...]] = {}
        for p in self.parameters:
            found[p.group or p.name] = (*found.get(p.group or p.name, ()), p)
        return found

    @property
    def values(self) -> dict[sp.Symbol, sp.Expr]:
        """The exact value of every parameter."""
        return {p.symbol: p.default for p in self.parameters}

    @property
    def conditions(self) -> sp.Basic:
        """What the parameters' relations state together, beyond the symbols' own assumptions."""
        return sp.And(*(p.condition for p in self.parameters))

    @cached_property
    def closed(self) -> sp.Expr:
        """The definition with every parameter at its value: an expression in x alone."""
        return self.expression.xreplace(self.values)

    @cached_property
    def pieces(self) -> Pieces:
        """The normal form, with the parameters as symbols under their conditions."""
        from symact.pieces import pieces_of
        return pieces_of(self.expression, self.conditions)

    @cached_property
    def closed_pieces(self) -> Pieces:
        """The normal form at the parameters' values."""
        from symact.pieces import pieces_of
        return pieces_of(self.closed)

    def derivative_pieces(self, order: int = 1, closed: bool = False) -> Pieces:
        """The normal form of the derivative of the given order, with the stated values at kinks."""
        pieces = self.closed_pieces if closed else self.pieces
        for _ in range(order):
            pieces = pieces.derivative(self.closed_sides if closed else self.at_breakpoints)
        return pieces

    @cached_property
    def closed_sides(self) -> Side | tuple[Side, ...]:
        """`at_breakpoints` for `closed_pieces`, which may have fewer breakpoints than `pieces`."""
        if not isinstance(self.at_breakpoints, tuple):
            return self.at_breakpoints
        points = [p.xreplace(self.values) for p in self.pieces.breakpoints]
        return tuple(side for point in self.closed_pieces.breakpoints
                     for known, side in zip(points, self.at_breakpoints, strict=True) if sign(known - point) == 0)

    def derivative(self, order: int = 1) -> sp.Expr:
        """The derivative of the given order as a SymPy expression, piecewise where it must be."""
        if order < 0:
            raise SymactError(f"The order of a derivative is {order}; it must be 0 or more.")
        return self.derivative_pieces(order).as_expression()

    def at(self, **values: Number) -> Activation:
        """The same activation with other parameter values; a float stands for its shortest decimal.

        Raises SymactError for an unknown parameter or a value outside the parameter's condition.
        """
        return replace(self, parameters=with_values(self.name, self.parameters, values))

    @property
    def definition_hash(self) -> str:
        """SHA-256 of everything that generated code depends on."""
        parts = [self.name, sp.srepr(self.expression), repr(self.at_breakpoints)]
        parts += [f"{sp.srepr(p.symbol)}={sp.srepr(p.default)}|{sp.srepr(p.condition)}|{p.role}"
                  + (f"|{p.group}[{p.position}]" if p.group else "") for p in self.parameters]
        return hashlib.sha256("\n".join(parts).encode()).hexdigest()

    def _check_groups(self) -> None:
        for name, members in self.groups.items():
            grouped = [p for p in members if p.group]
            if grouped and (len(grouped) < len(members) or name == "x" or len({p.role for p in members}) > 1
                            or [p.position for p in members] != list(range(len(members)))):
                raise SymactError(f"The parameters {', '.join(p.name for p in members)} of '{self.name}' do not form "
                                  f"the array '{name}': its elements have one role, stand in order with the positions "
                                  f"0, 1, 2, ..., and no other parameter may have its name, nor may it be x.")

    def _check_values(self, values: Mapping[sp.Symbol, sp.Expr]) -> None:
        for p in self.parameters:
            condition = p.full_condition
            given = {sp.Symbol(q.name, real=True): values[q.symbol] for q in self.parameters}
            given |= {q.symbol: values[q.symbol] for q in self.parameters}
            if values[p.symbol].free_symbols or sign(values[p.symbol]) is None or not holds(condition, given):
                raise SymactError(f"Parameter {p.name} of '{self.name}' is {values[p.symbol]}; it must be a real "
                                  f"number with {_readable(condition, p.name)}.")


def with_values(activation: str, parameters: Sequence[Parameter], values: Mapping[str, Number]
                ) -> tuple[Parameter, ...]:
    """The parameters of an activation with other defaults; raises SymactError for one that it does not have."""
    names = [p.name for p in parameters]
    for name in values:
        if name not in names:
            raise SymactError(f"'{activation}' has no parameter '{name}'; it has {', '.join(names) or 'none'}.")
    return tuple(replace(p, default=exact(values[p.name])) if p.name in values else p for p in parameters)


def _readable(condition: sp.Basic, name: str) -> str:
    return f"{name} any real number" if condition is sp.true else sp.sstr(condition).replace("&", "and")


def _on_real_x(expression: sp.Expr, name: str) -> sp.Expr:
    """Replace any symbol called x by the real x, so that Symbol('x') in a user's program just works.

    A float stands for its shortest decimal, because SymPy's arithmetic with floats rounds.
    """
    if not isinstance(expression, sp.Expr):
        raise SymactError(f"The expression of '{name}' is a {type(expression).__name__}; it must be a SymPy "
                          f"expression.")
    renamed = expression.xreplace({s: x for s in expression.free_symbols if s.name == "x" and s != x})
    return renamed.xreplace({f: _decimal(f, name) for f in renamed.atoms(sp.Float)})


def _decimal(number: sp.Float, name: str) -> sp.Rational:
    """The shortest decimal of a double; of a float with more digits, all of them."""
    if abs(int(number._mpf_[2])) > _LARGEST_EXPONENT:
        raise SymactError(f"The expression of '{name}' has the number {number:.6}; it must be between 10^-1000 and "
                          f"10^1000 in size.")
    near = float(number)
    return sp.Rational(repr(near) if number._prec <= 53 and sp.Float(near) == number else str(number))


def check_name(name: str, what: str) -> str:
    """Return the name if it can stand in a template, a path and a Python program; else raise SymactError."""
    if not isinstance(name, str) or not _NAME.match(name) or keyword.iskeyword(name) or len(name) > 60:
        raise SymactError(f"The {what} name {name!r} is not allowed; use lower-case letters, digits and "
                          f"underscores, starting with a letter, at most 60, and no Python keyword.")
    return name


def exact(value: Number) -> sp.Expr:
    """An exact SymPy number: a float stands for its shortest decimal, text for an integer, fraction or decimal."""
    if isinstance(value, bool):
        raise SymactError(f"The value {value!r} is not a number; give an int, a float, a fraction such as '1/3' "
                          f"or a SymPy number.")
    if isinstance(value, sp.Basic) and not isinstance(value, sp.Float):
        return value
    text = str(value).strip()
    try:
        if not _NUMBER.match(text):
            raise ValueError(text)
        return sp.Rational(text)
    except (TypeError, ValueError, ZeroDivisionError):
        raise SymactError(f"The value {value!r} is not a finite number; give an int, a float, a fraction such as "
                          f"'1/3' or a SymPy number.") from None
