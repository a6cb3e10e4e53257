"""Points of a certificate: rationals with few digits, decimals, and the texts they are written as."""

from __future__ import annotations

from flint import arb, fmpq, fmpz

from symact.certificates.boxes import bound, coefficients
from symact.certificates.steps import DIGITS
from symact.certificates.terms import Term, read


def value_of_text(point: str) -> arb:
    """A ball around a point."""
    term: Term = read(point)
    return coefficients(term, arb(0), 1)[0]


def rational(point: str) -> fmpq:
    """The point itself, or a rational next to it."""
    term = read(point)
    if isinstance(term, fmpq):
        return term
    mantissa, exponent = value_of_text(point).mid().man_exp()
    return fmpq(mantissa) * fmpq(2) ** int(exponent)


def simplest_near(near: fmpq, within: fmpq) -> fmpq:
    """A number with few binary digits near a rational."""
    step = fmpq(1)
    while step > within:
        step = step / 2
    while step * 2 <= within:
        step = step * 2
    return fmpq((near / step + fmpq(1, 2)).floor()) * step


def simplest_between(low: fmpq, high: fmpq) -> str:
    """The fraction of smallest denominator strictly between two rationals."""
    whole = fmpq(low.floor())
    if whole + 1 < high:
        return str(whole + 1)
    if whole == low:
        return str(whole + fmpq(1, (1 / (high - whole)).floor() + 1))
    return str(whole + 1 / fmpq(_read_rational(simplest_between(1 / (high - whole), 1 / (low - whole)))))


def _read_rational(text: str) -> fmpq:
    term = read(text)
    assert isinstance(term, fmpq)
    return term


def places_for(size: fmpq) -> int | None:
    """Decimal places that give a number of at least this size DIGITS significant digits."""
    places, unit = 0, fmpq(1)
    while unit > size / fmpq(10) ** DIGITS:
        places, unit = places + 1, unit / 10
    return places if places else None


def as_decimal(value: fmpq, places: int) -> str:
    """A number that has these decimal places, as text."""
    whole = int(fmpz((abs(value) * fmpq(10) ** places).p))
    digits = str(whole).rjust(places + 1, "0")
    return f"{'-' if value < 0 else ''}{digits[:-places]}.{digits[-places:]}"


def power_of_two(ball: arb) -> str:
    """The bound of a ball away from 0, as it is stated."""
    return f"2**{bound(ball)}"
