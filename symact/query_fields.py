"""What a query may ask for: each property's parts as data, and the comparison of a part with a value."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any, TypeAlias

from symact.errors import SymactError


@dataclass(frozen=True)
class Infinite:
    """Plus or minus infinity, above or below every number."""

    sign: int


Literal: TypeAlias = Fraction | Infinite | bool | str

NUMBER = re.compile(r"[+-]?(\d{1,40}(\.\d{0,40})?|\.\d{1,40})(e[+-]?\d{1,3})?\Z|[+-]?\d{1,40}/\d{1,40}\Z",
                    re.ASCII | re.IGNORECASE)
"""What is read as a number: short enough that its exact value is small."""
_INFINITIES = {"oo": Infinite(1), "+oo": Infinite(1), "-oo": Infinite(-1)}
_BOOLEANS = {"true": True, "false": False}


@dataclass(frozen=True)
class Field:
    """A part of a property: where it lies in the JSON, its words if it has any, whether it is a number.

    In the path a whole number counts the items of a list from 0.
    """

    path: tuple[str | int, ...]
    words: tuple[str, ...] = ()
    number: bool = False

    @property
    def owner(self) -> str:
        """The id of the property."""
        return str(self.path[0])

    def of(self, value: Any) -> Any:
        """The part in a property's value; None if it is not there."""
        for key in self.path[1:]:
            if isinstance(key, int):
                value = value[key] if isinstance(value, list) and key < len(value) else None
            else:
                value = value.get(key) if isinstance(value, Mapping) else None
        return value

    @property
    def allowed(self) -> str:
        """The values that may be asked for, in words."""
        return ", ".join((*self.words, *(("a number such as 0.5, 1/3, oo or -oo",) if self.number else ())))


_DIRECTIONS = ("constant", "strictly_increasing", "increasing", "strictly_decreasing", "decreasing", "none")
_YES_NO = ("true", "false")
_KLAMBAUER = ("both_signs", "saturates", "slope_above_one", "continuous")
_OPERATIONS = ("add", "mul", "div", "compare", "sqrt", "transcendental")


def _numbers(*paths: str, words: tuple[str, ...] = ()) -> dict[str, Field]:
    return {path: Field(tuple(path.split(".")), words, number=True) for path in paths}


def _booleans(*paths: str) -> dict[str, Field]:
    return {path: Field(tuple(path.split(".")), _YES_NO) for path in paths}


def _answers(name: str, part: str) -> dict[str, Field]:
    """The yes-or-no part after which a property is named, by the property's name alone and in full."""
    field = Field((name, part), _YES_NO)
    return {name: field} if name == part else {name: field, f"{name}.{part}": field}


FIELDS: dict[str, Field] = {
    **_numbers("limits.left", "limits.right", words=("none",)),
    **_numbers("asymptotes.left.slope", "asymptotes.left.offset"),
    **_numbers("asymptotes.right.slope", "asymptotes.right.offset"),
    "continuity_class": Field(("continuity_class", "class"), number=True),
    "monotonicity": Field(("monotonicity", "kind"), _DIRECTIONS),
    **_numbers("range.infimum", "range.supremum"),
    **_booleans("range.infimum_attained", "range.supremum_attained", "range.bounded"),
    "convexity": Field(("convexity", "kind"), ("convex", "concave", "affine", "neither")),
    "symmetry": Field(("symmetry",), ("odd", "even", "none")),
    **_numbers("value_at_zero", "derivative_at_zero.left", "derivative_at_zero.right", "lipschitz"),
    "saturation.left": Field(("saturation", "left"), ("hard", "soft", "none")),
    "saturation.right": Field(("saturation", "right"), ("hard", "soft", "none")),
    **_booleans("zero_centred.mixed_sign", "zero_centred.zero_at_origin", "zero_centred.zero_mean"),
    **{f"saturation.below_{name}": Field(("saturation", "zones", index, "measure"), number=True)
       for index, name in enumerate(("0.01", "0.1"))},
    **_answers("dying", "dying"),
    **_numbers("gradient.infimum", "gradient.supremum"),
    "gradient": Field(("gradient", "kind"), ("shrinks", "preserves", "grows", "neither")),
    **_numbers("gaussian.mean", "gaussian.second_moment", "gaussian.derivative_second_moment", "gaussian.gain"),
    **_numbers("sparsity.probability"),
    **_answers("near_identity", "near_identity"),
    **_numbers("near_identity.order"),
    **_booleans("near_identity.at_infinity.left", "near_identity.at_infinity.right"),
    **_answers("self_normalising", "self_normalising"),
    **_numbers("self_normalising.mean", "self_normalising.variance", "self_normalising.spectral_radius"),
    **_booleans(*(f"self_normalising.conditions.{c}" for c in _KLAMBAUER)),
    **_answers("invertible", "injective"),
    **_answers("derivative_from_output", "possible"),
    **_answers("self_gated", "self_gated"),
    **_numbers("self_gated.infimum", "self_gated.supremum"),
    **_answers("homogeneous", "homogeneous"),
    **_numbers("homogeneous.degree"),
    **_answers("universal", "universal"),
    **_booleans("universal.deep_narrow"),
    **_booleans("biological.one_sided", "biological.excitatory", "biological.sparse"),
    **_booleans("nonlinear"),
    **{f"cost.{of}.{name}": Field(("cost", of, name), number=True)
       for of in ("value", "derivative", "derivative_given_value") for name in _OPERATIONS},
}


def literal(name: str, operator: str, text: str) -> Literal:
    """The value a text stands for; raises SymactError if the property cannot have it or be ordered by it."""
    field, low = FIELDS[name], text.lower()
    if low in field.words:
        if operator not in ("=", "!="):
            raise SymactError(f"'{name}{operator}{text}' asks for an order; '{text}' allows = or != only.")
        return _BOOLEANS.get(low, low) if field.words == _YES_NO else low
    if field.number and low in _INFINITIES:
        return _INFINITIES[low]
    if field.number and NUMBER.match(text):
        try:
            return Fraction(text)
        except ZeroDivisionError:
            pass
    raise SymactError(f"The property '{name}' cannot be '{text}'; allowed is {field.allowed}.")


def compare(found: Any, operator: str, value: Literal) -> bool | None:
    """Whether what a report says stands in that relation to the value; None if it does not tell."""
    if isinstance(value, str | bool) or (isinstance(found, str) and found not in _INFINITIES):
        # a word and a number ("none" where a limit does not exist) are different and have no order
        same = found == value
        return same if operator == "=" else not same if operator == "!=" else False
    low, high = _bounds(found)
    below, above = _before(high, value), _before(value, low)
    if below or above:
        return operator in (("!=", "<", "<=") if below else ("!=", ">", ">="))
    if low == high:
        return operator in ("=", "<=", ">=")
    if operator in ("<=", ">") and high == value:
        return operator == "<="
    if operator in (">=", "<") and low == value:
        return operator == ">="
    return None


def _bounds(found: Any) -> tuple[Fraction | Infinite, Fraction | Infinite]:
    if isinstance(found, Mapping):
        low, high = found["enclosure"]
        return Fraction(low), Fraction(high)
    if isinstance(found, str):
        return _INFINITIES[found], _INFINITIES[found]
    return Fraction(found), Fraction(found)


def _before(a: Fraction | Infinite, b: Fraction | Infinite) -> bool:
    if isinstance(a, Infinite) or isinstance(b, Infinite):
        rank_a, rank_b = (n.sign if isinstance(n, Infinite) else 0 for n in (a, b))
        return rank_a < rank_b
    return a < b
