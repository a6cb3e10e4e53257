"""Functions of tails: of something small by Taylor's formula, of something large by an exact identity.

tanh(u) = 1 - 2/(1 + exp(2 u)), atan(u) = pi/2 - atan(1/u), asinh(u) = log(u + sqrt(u^2 + 1)), and for erfc the
asymptotic series, which envelopes the value (Digital Library of Mathematical Functions, section 7.12(i)).
"""

from __future__ import annotations

from flint import arb, arb_series, fmpq

from symact.certificates.boxes import on_series
from symact.certificates.constants import PI, of_constant, opaque
from symact.certificates.half_line import ORDER, HalfLine
from symact.certificates.scales import UNIT, Open, Sum, scale
from symact.certificates.tails import ONE_TAIL, Tail
from symact.certificates.terms import HALF, ONE

_COEFFICIENTS: dict[str, list[fmpq]] = {
    "exp": [fmpq(1), fmpq(1), fmpq(1, 2), fmpq(1, 6)], "log1p": [fmpq(0), fmpq(1), fmpq(-1, 2), fmpq(1, 3)],
    "sin": [fmpq(0), fmpq(1), fmpq(0), fmpq(-1, 6)], "cos": [fmpq(1), fmpq(0), fmpq(-1, 2), fmpq(0)],
    "sinh": [fmpq(0), fmpq(1), fmpq(0), fmpq(1, 6)], "cosh": [fmpq(1), fmpq(0), fmpq(1, 2), fmpq(0)],
    "tanh": [fmpq(0), fmpq(1), fmpq(0), fmpq(-1, 3)], "atan": [fmpq(0), fmpq(1), fmpq(0), fmpq(-1, 3)],
    "asinh": [fmpq(0), fmpq(1), fmpq(0), fmpq(-1, 6)], "erf": [fmpq(0), fmpq(1), fmpq(0), fmpq(-1, 3)],
}


def function(line: HalfLine, name: str, tail: Tail) -> Tail:
    """A function of a tail."""
    if tail.constant:
        return Tail(of_constant(name, tail.exact))
    large, constants, small = line.split(tail)
    if name == "exp":
        raised = Tail({scale({}, {**large.exact, **constants})[0]: ONE})
        return raised * line.taylor(small, _COEFFICIENTS["exp"], lambda u: u.exp())
    if name == "log":
        return _log(line, tail)
    if large.exact:
        return _of_large(line, name, tail)
    if name == "erfc":
        return ONE_TAIL + function(line, "erf", tail).by(fmpq(-1))
    if constants:
        return _around(line, name, constants, small)
    if name == "erf":
        root = scale({"pi": -HALF})[0]
        return Tail({root: fmpq(2)}) * line.taylor(
            small, _COEFFICIENTS["erf"], lambda u: u.erf() * arb.pi().sqrt() / 2)
    return line.taylor(small, _COEFFICIENTS[name], lambda u: on_series(name, u, ORDER + 1))


def _around(line: HalfLine, name: str, constants: Sum, small: Tail) -> Tail:
    """A function around a constant: its value there exactly, the other coefficients as balls."""
    centre = line.ball(Tail(constants))
    at = on_series(name, arb_series([centre, 1], prec=ORDER), ORDER)
    hull = (centre + line.ball(small)).union(centre)
    last = on_series(name, arb_series([hull, 1], prec=ORDER + 1), ORDER + 1)[ORDER]
    result, term = Tail(opaque(name, constants)), small
    for k in range(1, ORDER):
        result, term = result + term.by(at[k]), line.shortened(term * small)
    return result + term.by(last)


def _log(line: HalfLine, tail: Tail) -> Tail:
    if not tail.exact:
        raise Open("the logarithm of something of which only a bound is known")
    lead, c, small = line.divided(tail)
    if c < 0:
        raise Open("the logarithm of something negative")
    result = Tail(dict(lead.growth)) + (Tail(opaque("log", {UNIT: c})) if c != 1 else Tail())
    for atom, exponent in lead.powers:
        if atom == "log x":
            raise Open("a logarithm of a logarithm")
        result += (Tail({scale({"log x": ONE})[0]: exponent}) if atom == "x"
                   else Tail(opaque("log", {scale({atom: ONE})[0]: ONE})).by(exponent))
    return result + line.taylor(small, _COEFFICIENTS["log1p"], lambda u: (1 + u).log())


def _of_large(line: HalfLine, name: str, u: Tail) -> Tail:
    """A function of something unbounded."""
    if name in ("sin", "cos"):
        return Tail(rest={UNIT: arb(0, 1)})
    if name in ("sinh", "cosh"):
        down = function(line, "exp", u.by(fmpq(-1))).by(fmpq(-1 if name == "sinh" else 1))
        return (function(line, "exp", u) + down).by(HALF)
    sign = 1 if u.exact[line.start.greatest(list(u.exact))] > 0 else -1
    v = u.by(fmpq(sign))
    if name == "tanh":
        below = line.power(ONE_TAIL + function(line, "exp", v.by(fmpq(2))), fmpq(-1))
        return (ONE_TAIL + below.by(fmpq(-2))).by(fmpq(sign))
    if name == "atan":
        line.check_positive(v)
        quarter = Tail({PI: HALF})
        return (quarter + function(line, "atan", line.power(v, fmpq(-1))).by(fmpq(-1))).by(fmpq(sign))
    if name == "asinh":
        return function(line, "log", v + line.power(v * v + ONE_TAIL, HALF)).by(fmpq(sign))
    missing = _erfc_of_large(line, v)
    if name == "erf":
        return (ONE_TAIL + missing.by(fmpq(-1))).by(fmpq(sign))
    return missing if sign > 0 else Tail({UNIT: fmpq(2)}) + missing.by(fmpq(-1))


def _erfc_of_large(line: HalfLine, v: Tail) -> Tail:
    """erfc(v) = exp(-v^2)/(v sqrt(pi)) (1 - 1/(2 v^2) + 3/(4 v^4) - ...), enveloped for v > 0."""
    line.check_positive(v)
    square = line.shortened(v * v)
    step = line.power(square, fmpq(-1)).by(-HALF)
    series, term = Tail(), ONE_TAIL
    for k in range(ORDER):
        series, term = series + term, line.shortened(term * step).by(fmpq(2 * k + 1))
    series = line.shortened(series + term.by(HALF * ONE) + term.by(arb(0, arb(0.5))))
    outside = function(line, "exp", square.by(fmpq(-1))) * line.power(v, fmpq(-1))
    return line.shortened(outside * Tail({scale({"pi": -HALF})[0]: ONE}) * series)
