"""Numbers as decimal text, rounded in a stated direction so that two of them enclose the number."""

from __future__ import annotations

import sympy as sp
from flint import arb

from symact.certificates.precision import precision
from symact.errors import Undecided

_LARGEST_EXPONENT = 4096
"""Beyond it the binary exponent of a number makes its exact digits too many."""


def short_decimal(number: sp.Rational) -> str | None:
    """The number itself as a decimal, if it has at most 25 places."""
    for places in range(26):
        scaled = number * 10**places
        if scaled.q == 1:
            digits = str(abs(int(scaled))).rjust(places + 1, "0")
            whole = digits[:-places] + "." + digits[-places:] if places else digits
            return ("-" if number < 0 else "") + whole
    return None


def directed(value: arb, digits: int, direction: int) -> str:
    """A decimal below (direction -1) or above (1) the value, within a unit of its last digit."""
    if value == 0:
        return "0"
    try:
        mantissa, exponent = value.mid().man_exp()
        if abs(exponent) > _LARGEST_EXPONENT:
            return _directed_extreme(value, digits, direction)
    except (ValueError, OverflowError):  # what Arb says of a number whose exponent is a large number of its own
        raise Undecided("a number is too large or too close to 0 to be written in decimals") from None
    number = sp.Rational(int(mantissa)) * sp.Rational(2) ** int(exponent)
    places = digits - 1 - _magnitude(number)
    scaled = number * sp.Rational(10) ** places
    slack = 1 if value.rad() > 0 else 0
    whole = int(sp.floor(scaled)) - slack if direction < 0 else int(sp.ceiling(scaled)) + slack
    sign_text, text = ("-" if whole < 0 else ""), str(abs(whole))
    if 0 < places <= 3 * digits:
        text = text.rjust(places + 1, "0")
        return f"{sign_text}{text[:-places]}.{text[-places:]}"
    return f"{sign_text}{text}" if places == 0 else f"{sign_text}{text}e{-places}"


def _directed_extreme(value: arb, digits: int, direction: int) -> str:
    """The same for a number so large or small that its exact digits would be very many."""
    with precision(8 * digits + 64):
        places = digits - 1 - int((abs(value).log() / arb(10).log()).floor().mid().fmpz())
        scaled = value * arb(10) ** places
        whole = int((scaled.lower().floor() if direction < 0 else scaled.upper().ceil()).fmpz())
    return f"{whole}e{-places}"


def _magnitude(number: sp.Rational) -> int:
    """The exponent of the leading decimal digit, or one more."""
    bits = int(abs(number.p)).bit_length() - int(number.q).bit_length()
    return int(sp.floor(bits * sp.Rational(30103, 100000)))
