"""Enclosures of a term and its derivatives on boxes: power series with ball coefficients, by Arb."""

from __future__ import annotations

from typing import Any

from flint import arb, arb_series, fmpq

from symact.certificates.terms import HALF, Term


def enclose(term: Term, box: arb) -> arb:
    """A ball with all values of the term on a box: the plain enclosure met with the mean-value and Taylor forms."""
    middle, reach = arb(box.mid()), box - box.mid()
    if box.is_exact():
        return coefficients(term, box, 1)[0]
    wide, at = coefficients(term, box, 3), coefficients(term, middle, 2)
    forms = (wide[0], at[0] + wide[1] * reach, at[0] + at[1] * reach + wide[2] * reach * reach)
    best = forms[0]
    for form in forms[1:]:
        if form.is_finite():
            best = best.intersection(form) if best.is_finite() else form
    return best


def coefficients(term: Term, box: arb, count: int) -> list[arb]:
    """The first Taylor coefficients of the term at every point of the box; nan where they are not known."""
    try:
        series = _Series(arb_series([box, 1], prec=count), count).of(term)
    except (ValueError, ZeroDivisionError):  # a denominator that is not proved to be different from 0
        return [arb.nan()] * count
    return [series[k] for k in range(count)]


class _Series:
    """A term at a power series; parts that are shared, as in derivatives, are evaluated once."""

    def __init__(self, x: arb_series, count: int) -> None:
        self.x, self.count = x, count
        self._seen: dict[int, Any] = {}

    def of(self, term: Term) -> Any:
        """The power series of the term."""
        if id(term) not in self._seen:
            self._seen[id(term)] = self._of(term)
        return self._seen[id(term)]

    def _of(self, term: Term) -> Any:
        match term:
            case "x":
                return self.x
            case fmpq():
                return arb_series([arb(term)], prec=self.count)
            case "pi":
                return arb_series([arb.pi()], prec=self.count)
            case ("+", a, b):
                return self.of(a) + self.of(b)
            case ("*", a, b):
                return self.of(a) * self.of(b)
            case ("^", a, r):
                return _power(self.of(a), r)
            case (name, a):
                return on_series(name, self.of(a), self.count)
        raise TypeError(term)


def _power(u: Any, r: fmpq) -> Any:
    if r.q == 1:
        return _whole_power(u, int(r.p)) if r.p > 0 else 1 / _whole_power(u, -int(r.p))
    return _power(u.sqrt(), 2 * r) if r.q == 2 else (arb(r) * u.log()).exp()


def _whole_power(u: Any, n: int) -> Any:
    """u**n by squaring: Arb's own power goes by logarithms where the ball contains 0."""
    even, result, square = n % 2 == 0, arb_series([1], prec=u.prec), u
    while n:
        result = result * square if n % 2 else result
        n, square = n // 2, square * square if n > 1 else square
    values = result.coeffs()
    return arb_series([values[0].nonnegative_part(), *values[1:]], prec=u.prec) if even and values else result


def on_series(name: str, u: Any, count: int) -> Any:
    """A function of a power series."""
    if name in ("exp", "log", "sin", "cos", "atan", "erf", "erfc"):
        return getattr(u, name)()
    if name in ("sinh", "cosh"):
        grown, shrunk = u.exp(), (-u).exp()
        return (grown - shrunk) / 2 if name == "sinh" else (grown + shrunk) / 2
    if name == "tanh":
        return 1 - 2 / (1 + (2 * u).exp())
    # asinh: its value, then the integral of its derivative
    rest = (u.derivative() / _power(1 + u * u, HALF)).integral() if count > 1 else 0
    return arb_series([u[0].asinh()], prec=count) + rest


def bound(ball: arb) -> int | None:
    """The greatest k with abs(v) >= 2**k for all v in the ball; None if it contains 0 or is not finite."""
    lower = ball.abs_lower()
    if not (ball.is_finite() and lower > 0):
        return None
    mantissa, exponent = lower.man_exp()
    return int(exponent) + int(mantissa).bit_length() - 1


def sign(ball: arb) -> int:
    """1 or -1 if every value of the ball has that sign, else 0."""
    return 1 if ball > 0 else -1 if ball < 0 else 0
