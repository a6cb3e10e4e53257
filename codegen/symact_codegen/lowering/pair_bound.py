"""The form in which a primitive of the pair arithmetic states what is proved of its error."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class PairBound:
    """|computed - exact| <= relative * |exact| + absolute for arguments in [low, high]; elsewhere nothing is promised.

    `pair` is the relative error of the pair form, for any argument u + v with abs(v) <= 4 ulp(u); `single` that of the
    single form where the argument is exactly u. `absolute` covers underflow, and saturation at the small end.
    """

    low: float
    high: float
    pair: float
    single: float
    absolute: float
