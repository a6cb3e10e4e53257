"""The oracle: a definition as written, and its derivative, to any precision.

Values come from the definition's own expression, never from a stable form, enclosed by Arb balls. Derivatives
come from forward-mode differentiation of the same expression, with each function's derivative from a table of
its own. The working precision is raised until the ball is at most 2^-20 ULP of float64 wide on either side of
its middle, or until the result is certain to overflow; an answer that is not had at the greatest precision is
marked as not certified. The precisions suffice for every float64 argument of the catalogue: 1536 bits enclose
exp(-1.8e308), whose exponent alone has 1025 bits, and 4608 bits the same for x^3.

At a point where switches meet, the stated convention chooses between the derivatives from the left and from
the right, for which the switches are decided infinitesimally beside the point.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import sympy as sp
from flint import arb, fmpq, fmpz

from symact import Activation, SymactError, Undecided, x
from symact.certificates.precision import precision
from symact.certify.enclosure import NotEnclosable, enclose_constant
from symact_codegen.verify.at_infinity import limit_at_infinity
from symact_codegen.verify.evaluation import Evaluation
from symact_codegen.verify.program import Program, program_of
from symact_codegen.verify.ulp import FLOAT64, Format, rounded, top_exponent, ulp_exponent

PRECISIONS = (192, 512, 1536, 4608, 13824)
_BITS_BELOW_ULP = 20


@dataclass(frozen=True)
class Truth:
    """A ball around the exact value: an exact infinity for an infinite limit, NaN where there is no value.

    Not certified: the ball is what the greatest precision gave, and decides nothing.
    """

    ball: arb
    certified: bool

    def rounded(self, fmt: Format = FLOAT64) -> float | None:
        """The nearest number of the format, ties to even; None if the ball does not determine it."""
        return rounded(self.ball, fmt) if self.certified else None


class Oracle:
    """The exact values and derivatives of an activation at float64 arguments and parameters.

    `parameters` gives float64 values by name; the others are their defaults, rounded to float64 as a kernel
    receives them. Raises SymactError if the definition has a function that the oracle has no row for.
    """

    def __init__(self, activation: Activation, parameters: Mapping[str, float] | None = None) -> None:
        self.activation = activation
        self.parameters = {p.name: nearest_float(p.default) for p in activation.parameters}
        unknown = sorted(set(parameters or {}) - set(self.parameters))
        if unknown:
            raise SymactError(f"'{activation.name}' has no parameter '{unknown[0]}'; it has "
                              f"{', '.join(self.parameters) or 'none'}.")
        self.parameters |= {name: float(value) for name, value in (parameters or {}).items()}
        values = {p.symbol: _fraction(self.parameters[p.name]) for p in activation.parameters}
        self.program: Program = program_of(activation.expression, x, values)
        self._prepared: dict[int, Evaluation] = {}

    @cached_property
    def bound(self) -> Activation:
        """The activation with its parameters at the exact values of the floats."""
        return self.activation.at(**{name: sp.Rational(value) for name, value in self.parameters.items()})

    @cached_property
    def breakpoints(self) -> list[arb]:
        """The breakpoints of the normal form, to which the convention for f' refers, from left to right.

        Where their order depends on the parameters, those of the normal form at the parameters' values.
        """
        try:
            points = self.activation.pieces.breakpoints
        except Undecided:
            points = self.bound.closed_pieces.breakpoints
        floats = {p.symbol: sp.Rational(self.parameters[p.name]) for p in self.activation.parameters}
        return [enclose_constant(point.xreplace(floats), 512) for point in points]

    def value(self, point: float) -> Truth:
        """f at a float64; at an infinity the limit, NaN where there is none."""
        return self._truth(point, derivative=False)

    def derivative(self, point: float) -> Truth:
        """f' at a float64, by the stated convention at kinks; at an infinity the limit, or NaN."""
        return self._truth(point, derivative=True)

    def enclose(self, ball: arb, bits: int, derivative: bool = False) -> arb:
        """The value or the derivative on all points of a ball at one working precision; NaN if undecided."""
        with precision(bits):
            run = Evaluation(self.program, self._constants(bits))
            run.run(ball, None, derivative)
            return run.slope if derivative and not run.tie else arb.nan() if derivative else run.value

    def _truth(self, point: float, derivative: bool) -> Truth:
        if math.isnan(point):
            return Truth(arb.nan(), True)
        if math.isinf(point):
            return self._at_infinity[derivative, point > 0]
        exact, ball = _fraction(point), arb.nan()
        for bits in PRECISIONS:
            with precision(bits):
                ball = self._slope(arb(point), exact) if derivative else self._value(arb(point), exact)
                if _is_sharp(ball):
                    return Truth(ball, True)
        return Truth(ball, False)

    @cached_property
    def _at_infinity(self) -> dict[tuple[bool, bool], Truth]:
        found: dict[tuple[bool, bool], Truth] = {}
        for derivative in (False, True):
            for right in (False, True):
                try:
                    found[derivative, right] = Truth(limit_at_infinity(self, derivative, right), True)
                except (Undecided, NotEnclosable):
                    found[derivative, right] = Truth(arb.nan(), False)
        return found

    def _constants(self, bits: int) -> Evaluation:
        if bits not in self._prepared:
            with precision(bits):
                self._prepared[bits] = Evaluation(self.program).prepare()
        return self._prepared[bits]

    def _run(self, ball: arb, exact: fmpq, side: int, derivative: bool) -> Evaluation:
        from flint import ctx
        run = Evaluation(self.program, self._constants(ctx.prec), side)
        run.run(ball, exact, derivative)
        return run

    def _value(self, ball: arb, exact: fmpq) -> arb:
        return self._run(ball, exact, 0, derivative=False).value

    def _slope(self, ball: arb, exact: fmpq) -> arb:
        at_point = self._run(ball, exact, 0, derivative=True)
        if not at_point.tie:
            return at_point.slope
        left, right = (self._run(ball, exact, side, derivative=True).slope for side in (-1, 1))
        if left.is_finite() and right.is_finite() and left.overlaps(right):
            return left.union(right)
        side = self.convention(ball)
        return left if side == "left" else right if side == "right" else (left + right) / 2

    def convention(self, ball: arb) -> str:
        """Which side's derivative f' takes at a breakpoint: "left", "right" or "mean".

        Raises SymactError if one side per breakpoint is stated and the ball is not at exactly one of them.
        """
        stated = self.activation.at_breakpoints
        if isinstance(stated, str):
            return stated
        here = [index for index, point in enumerate(self.breakpoints) if point.overlaps(ball)]
        if len(here) != 1 or len(stated) != len(self.breakpoints):
            raise SymactError(f"'{self.activation.name}' states the conventions {', '.join(stated)} for "
                              f"f', and {ball.str(10)} is not exactly one of its {len(self.breakpoints)} "
                              f"breakpoints.")
        return stated[here[0]]


def nearest_float(number: sp.Expr) -> float:
    """The float64 nearest to an exact real number."""
    for bits in PRECISIONS:
        found = rounded(enclose_constant(number, bits), FLOAT64)
        if found is not None:
            return found
    raise SymactError(f"The number {number} could not be rounded to float64 at {PRECISIONS[-1]} bits.")


def _fraction(value: float) -> fmpq:
    numerator, denominator = value.as_integer_ratio()
    return fmpq(fmpz(numerator), fmpz(denominator))


def _is_sharp(ball: arb) -> bool:
    if not ball.is_finite():
        return False
    radius = ball.rad()
    if radius == 0 or top_exponent(radius) < ulp_exponent(ball, FLOAT64) - _BITS_BELOW_ULP:
        return True
    return bool(abs(ball) > arb(2) ** (FLOAT64.emax + 2))
