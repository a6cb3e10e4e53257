"""Zero-centredness in its three senses."""

from __future__ import annotations

from symact.errors import Undecided
from symact.properties import lipschitz, range_, symmetry, values_at_zero
from symact.properties.gaussian_mean import mean_sign
from symact.reals import Real, compare, sign_of
from symact.subject import Subject
from symact.verdict import Verdict

import sympy as sp


def verdict(subject: Subject) -> Verdict:
    """{"mixed_sign": inf f < 0 < sup f, "zero_at_origin": f(0) = 0, "zero_mean": E f(Z) = 0, Z ~ N(0, 1)}."""
    bounds = range_.verdict(subject).value
    zero = Real(sp.S.Zero)
    mixed = compare(bounds["infimum"], zero) < 0 < compare(bounds["supremum"], zero)
    at_origin = sign_of(values_at_zero.value(subject).value)
    if at_origin is None:
        raise Undecided("whether f(0) is 0 is not decided")
    value = {"mixed_sign": mixed, "zero_at_origin": at_origin == 0, "zero_mean": None}
    try:
        value["zero_mean"], how = _zero_mean(subject, bounds)
    except Undecided as reason:
        return Verdict(value, "undecided", "range, and substitution of 0", f"E f(Z): {reason}")
    return Verdict(value, method=f"range; substitution of 0; {how}")


def _zero_mean(subject: Subject, bounds: dict[str, Real]) -> tuple[bool, str]:
    slope = lipschitz.verdict(subject).value
    if slope.is_infinite and (bounds["infimum"].is_infinite or bounds["supremum"].is_infinite):
        raise Undecided("no bound on the growth of f is at hand")
    if symmetry.verdict(subject).value == "odd":
        return True, "f is odd, so E f(Z) = 0"
    found = mean_sign(subject, bounds, slope)
    return False, f"E f(Z) is {'positive' if found > 0 else 'negative'} by enclosure of the integral"
