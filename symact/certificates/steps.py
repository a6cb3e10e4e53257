"""The steps of a certificate, each a small theorem about a function g that is verified by enclosures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from flint import arb, fmpq

from symact.certificates.boxes import bound, coefficients, enclose, sign
from symact.certificates.on_half_line import from_point, leading, leading_text, vanishes
from symact.certificates.terms import Derivatives, Term, has_x, read, substitute
from symact.errors import SymactError

DIGITS = 20
"""How many digits a zero is given with; it is rounded to the nearest."""
_DECIMAL = re.compile(r"-?\d+\.\d+")
_KEYS = {"tail": {"sign", "leading", "bound"}, "cell": {"sign", "bound"}, "monotone": {"sign", "slope"},
         "root": {"signs", "zero", "slope"}, "exact": {"signs", "zero", "multiplicity", "bound"}, "zero": set[str]()}


class Rejected(SymactError):  # noqa: N818 - an outcome of checking, named as users say it
    """The certificate does not prove what it states; the message says where."""


@dataclass(frozen=True)
class Step:
    """One step of a chart: `prove` returns the signs of g at its two ends, or one sign if there is no zero inside."""

    g: Derivatives
    data: Any
    where: str

    def prove(self) -> tuple[int, ...]:
        """Verify the step; raises Rejected with the reason."""
        kind = self.data.get("step") if isinstance(self.data, dict) else None
        if kind not in _KEYS:
            raise Rejected(f"{self.where}: '{kind}' is none of {', '.join(_KEYS)}.")
        require_keys(self.data, _KEYS[kind] | {"step", "from", "to"}, self.where)
        result: tuple[int, ...] = getattr(self, f"_{kind}")()
        stated = self.data.get("signs", [self.data.get("sign", 0)])
        self._hold(list(result) == stated, f"the signs are {list(result)}")
        return result

    def _hold(self, condition: bool, otherwise: str) -> None:
        require(condition, f"{self.where} ({self.data['step']}): {otherwise}")

    def _bounded(self, ball: arb, name: str) -> int:
        found = bound(ball)
        self._hold(found is not None and self.data[name] == f"2**{found}", f"the {name} is 2**{found}")
        return sign(ball)

    def _box(self) -> arb:
        low, high = value_of(read(self.data["from"])), value_of(read(self.data["to"]))
        self._hold(low < high, "the cell is empty")
        return low.union(high)

    def _at(self, point: arb) -> int:
        return sign(coefficients(self.g[0], point, 1)[0])

    def _tail(self) -> tuple[int, ...]:
        left = self.data["from"] == "-oo"
        self._hold(left != (self.data["to"] == "oo"), "a tail has one infinite end")
        end = read(self.data["to" if left else "from"])
        self._hold(isinstance(end, fmpq), "a tail begins at a rational")
        self._hold(end < 0 if left else end > 0, "a tail begins on its own side of 0")
        half_line = from_point(end)
        lead, ball = leading(half_line, self.g[0])
        stated = leading_text(half_line, lead)
        self._hold(self.data["leading"] == stated, f"the leading term is {stated}")
        return (self._bounded(ball, "bound"),)

    def _cell(self) -> tuple[int, ...]:
        return (self._bounded(enclose(self.g[0], self._box()), "bound"),)

    def _monotone(self) -> tuple[int, ...]:
        self._bounded(enclose(self.g[1], self._box()), "slope")
        low, high = (self._at(value_of(read(self.data[end]))) for end in ("from", "to"))
        self._hold(low == high != 0, "the signs at the ends differ")
        return (low,)

    def _root(self) -> tuple[int, ...]:
        slope = self._bounded(enclose(self.g[1], self._box()), "slope")
        text_, places = self.data["zero"], len(self.data["zero"].partition(".")[2])
        self._hold(bool(_DECIMAL.fullmatch(text_)), "the zero is not a decimal")
        zero, unit = fmpq(int(text_.replace(".", "")), 10**places), fmpq(1, 10**places)
        self._hold(unit <= abs(zero) / 10**DIGITS < 10 * unit, f"the zero is not given with {DIGITS} digits")
        low, high = arb(zero - unit / 2), arb(zero + unit / 2)
        self._hold(low > value_of(read(self.data["from"])) and high < value_of(read(self.data["to"])),
                   "the zero is not inside the cell")
        self._hold(self._at(low) == -slope and self._at(high) == slope, "there is no change of sign in the box")
        return -slope, slope

    def _exact(self) -> tuple[int, ...]:
        point, order = read(self.data["zero"]), self.data["multiplicity"]
        self._hold(type(order) is int and 1 <= order <= 20 and not has_x(point), "the multiplicity is not allowed")
        self._hold(all(vanishes(substitute(self.g[j], point)) for j in range(order)),
                   f"the zero is not proved to have multiplicity {order}")
        right = self._bounded(enclose(self.g[order], self._box()), "bound")
        left = right * (-1) ** order
        if self.data["zero"] in (self.data["from"], self.data["to"]):
            return (right if self.data["zero"] == self.data["from"] else left,)
        low, zero, high = (value_of(read(self.data[key])) for key in ("from", "zero", "to"))
        self._hold(low < zero < high, "the zero is not inside the cell")
        return left, right

    def _zero(self) -> tuple[int, ...]:
        self._hold(self.g[0] == fmpq(0), "the function is not 0")
        return (0,)


def value_of(term: Term) -> arb:
    """The value of a constant."""
    if has_x(term):
        raise Rejected("A point of the certificate depends on x.")
    return coefficients(term, arb(0), 1)[0]


def require_keys(data: Any, allowed: set[str], where: str) -> None:
    """Reject what is no mapping with exactly these keys."""
    require(isinstance(data, dict) and set(data) == allowed,
            f"{where} must have the keys {', '.join(sorted(allowed))}")


def require(condition: Any, otherwise: str) -> None:
    """Reject with this sentence unless the condition holds."""
    if not condition:
        raise Rejected(f"{otherwise[0].upper()}{otherwise[1:]}.")
