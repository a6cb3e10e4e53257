"""Where exact values lie on rounding midpoints, or next to them by less than any fixed precision tells.

silu is x/2 plus something positive below 2^-250 for subnormal x: half of those x give a midpoint of float32
plus next to nothing. hard_sigmoid gives midpoints exactly; x - tanh(x) gives x - 1 plus next to nothing, and that
is a midpoint for every x between 2^24 and 2^25. On such cells f or f' is L(x) + s(x), where
L = (n0 + n1 x + n2 x^2) / q with exact coefficients and s is 0 or of one sign and smaller than the distance
of L from any midpoint that it is not on. The sign of L minus a midpoint is then found in exact arithmetic.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from flint import arb, fmpq, fmpq_poly, fmpz

from symact_codegen.verify.exhaustive.branches import Branch
from symact_codegen.verify.exhaustive.cells import ATTEMPTS, taylor_on_block
from symact_codegen.verify.exhaustive.definition import Definition, OnInterval, settings
from symact_codegen.verify.exhaustive.floats import Block
from symact_codegen.verify.exhaustive.intervals import Interval, interval
from symact_codegen.verify.exhaustive.polynomials import ulp32
from symact_codegen.verify.exhaustive.quotients import Quotient, Quotients
from symact_codegen.verify.exhaustive.saturation import Near, NearlyRational, on_interval

_SHORT = 2**12
"""A slope and an offset are looked for among fractions with denominators up to that, times powers of two."""


@dataclass(frozen=True)
class ExactForm:
    """(n0 + n1 x + n2 x^2) / q, all four exact, and the sign of what f has beyond it on the cell."""

    n0: float
    n1: float
    n2: float
    q: float
    side: int

    def at(self, x: float) -> Fraction:
        """L(x), exactly."""
        n0, n1, n2, q, v = (Fraction(number) for number in (self.n0, self.n1, self.n2, self.q, x))
        return (n0 + n1 * v + n2 * v * v) / q


def exact_form(definition: Definition, block: Block, derivative: bool) -> ExactForm | None:
    """The form of f or f' on a block, if it is nearly rational arithmetic there or nearly linear with a short slope."""
    bits = ATTEMPTS[-1][0]
    run = definition.on_interval(*block.interval, derivative, bits)
    if not run.bounds(derivative).is_finite:
        return None
    with settings(bits, 4):
        found = _rational(definition, run, derivative)
        if found is None and not derivative:
            found = _saturated(definition, run, block) or _divided(definition, run, block)
    return found or _nearly_linear(definition, run, block, derivative, bits)


def _rational(definition: Definition, run: OnInterval, derivative: bool) -> ExactForm | None:
    found = _near(definition, run, saturating=False)
    if found is None:
        return None
    return _form(found.polynomial.derivative() if derivative else found.polynomial, 0)


def _near(definition: Definition, run: OnInterval, saturating: bool) -> Near | None:
    found: Near | None = Branch(definition, run, NearlyRational(interval(run.known(0)), saturating)).result
    return found


def _form(p: fmpq_poly, side: int) -> ExactForm | None:
    """The form of a polynomial with coefficients that are floats, if it is one."""
    if p.degree() > 2:
        return None
    q = int(p.denom())
    q //= q & -q  # powers of two stay with the coefficients
    numbers = [_exact_float(p[k] * q) for k in range(3)]
    if None in numbers or float(q) != q:
        return None
    n0, n1, n2 = (n or 0.0 for n in numbers)
    return ExactForm(n0, n1, n2, float(q), side)


def _exact_float(value: fmpq) -> float | None:
    number = int(value.p) / int(value.q)
    numerator, denominator = number.as_integer_ratio()
    return number if fmpq(fmpz(numerator), fmpz(denominator)) == value else None


def _saturated(definition: Definition, run: OnInterval, block: Block) -> ExactForm | None:
    """A polynomial and what is missing where functions are as good as their limits."""
    found = _near(definition, run, saturating=True)
    return None if found is None else _with_rest(found.polynomial, found.rest, run, block)


def _divided(definition: Definition, run: OnInterval, block: Block) -> ExactForm | None:
    """The polynomial part of a quotient of polynomials, and the rest of the division."""
    found: Quotient | None = Branch(definition, run, Quotients()).result
    if found is None:
        return None
    whole, left = divmod(found.above, found.below)
    x = interval(run.known(0))
    return _with_rest(whole, on_interval(left, x) / on_interval(found.below, x), run, block)


def _with_rest(polynomial: fmpq_poly, rest: Interval, run: OnInterval, block: Block) -> ExactForm | None:
    """The form, if the rest has one sign and is smaller than the gap to midpoints; the constant may go to the rest."""
    for offset in dict.fromkeys((fmpq(0), polynomial[0])):
        beyond = rest + interval(arb(offset))
        form = _form(polynomial - offset, 1 if beyond > 0 else -1)
        if form is not None and (beyond > 0 or beyond < 0):
            size = abs(interval(run.bounds(False))).low - abs(beyond).high
            if abs(beyond).high < _gap((form.n0, form.n1, form.n2), block, _least(size)) / arb(form.q):
                return form
    return None


def _last_bit(number: float) -> float:
    """The greatest power of two that divides a float."""
    numerator, denominator = number.as_integer_ratio()
    return float(abs(numerator) & -abs(numerator)) / denominator


def _least(size: arb) -> float:
    """A float64 that is not greater, 0 for what is tiny."""
    return max(0.0, math.nextafter(float(size.lower()), 0.0)) if size > arb(2) ** -1000 else 0.0


def _nearly_linear(definition: Definition, run: OnInterval, block: Block, derivative: bool, bits: int
                   ) -> ExactForm | None:
    """(p x + offset) / q with short numbers, if the rest has one sign and is smaller than the gap to midpoints."""
    with settings(bits, 4):
        at, last = taylor_on_block(definition, run, block, derivative, 3, bits)
        centre, half = block.centre, block.half
        if not (at[0].is_finite() and at[1].is_finite() and centre != 0):
            return None
        p, q = _simple(at[1])
        slope = arb(p) / arb(q)
        over = at[0] - slope * centre
        rest = [(at[1] - slope) * half, at[2] * half ** 2, at[3] * half ** 3, last * half ** 4]
        others = sum((abs(r) for r in rest), arb(0))
        least = _least(abs(at[0]) - abs(slope * half) - others)
        for n, d in ((0.0, 1.0), _simple(over)):
            beyond, common = over - arb(n) / arb(d), float(math.lcm(int(q), int(d)))
            form = ExactForm(n * (common / d), p * (common / q), 0.0, common, 1 if beyond > 0 else -1)
            spacing = _gap((form.n0, form.n1), block, least) / arb(common)
            if abs(beyond) > others and abs(beyond) + others < spacing:
                return form
    return None


def _gap(coefficients: Sequence[float], block: Block, least: float) -> arb:
    """How far from every midpoint that it is not on a polynomial with dyadic coefficients is, if its size is no less.

    Its values and the midpoints are multiples of the same power of two, and those of an odd multiple of a midpoint.
    """
    spacing = [arb(_last_bit(n)) * arb(2) ** (k * block.shard.exponent) for k, n in enumerate(coefficients) if n]
    return min([arb(ulp32(least) / 2), *spacing])


def _simple(ball: arb) -> tuple[float, float]:
    """The nearest p/q to the middle of a ball with few bits, q odd; 0/1 for what is tiny or huge."""
    if not abs(ball) < arb(2) ** 900 or abs(ball) < arb(2) ** -900:
        return 0.0, 1.0
    fraction, exponent = math.frexp(float(ball.mid()))
    found = Fraction(fraction).limit_denominator(_SHORT)
    twos = found.denominator & -found.denominator
    return math.ldexp(found.numerator / twos, exponent), float(found.denominator // twos)
