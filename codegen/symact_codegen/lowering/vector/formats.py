"""The floating-point formats that a vector function computes in, and how text of them is written."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np


@dataclass(frozen=True)
class Format:
    """An IEEE format: its precision in bits, and the exponents of its least subnormal and least normal number."""

    name: str
    precision: int
    least: int
    normal: int
    most: int

    @property
    def unit(self) -> float:
        """Half a unit in the last place of 1: the relative error of one rounding."""
        return 2.0**-self.precision

    @property
    def tiny(self) -> float:
        """The least subnormal number, which bounds what one underflow loses twice over."""
        return 2.0**self.least

    @property
    def largest(self) -> float:
        """The largest finite number."""
        return float(np.finfo(self.name).max)

    def nearest(self, value: Fraction) -> float:
        """The number of the format nearest to a rational, as a Python float."""
        try:
            close = value.numerator / value.denominator
        except OverflowError:
            return math.copysign(math.inf, value)
        if self.name == "float64":
            return close
        # to odd in float64, then once to float32: no double rounding
        if Fraction(close) != value and not int(np.float64(close).view(np.int64)) & 1:
            close = math.nextafter(close, math.copysign(math.inf, value - Fraction(close)))
        with np.errstate(over="ignore", under="ignore"):
            return float(np.float32(close))

    def after(self, value: float) -> float:
        """The next larger number of the format."""
        return float(np.nextafter(np.array(value, self.name), np.array(np.inf, self.name)))

    def below(self, value: Fraction) -> float:
        """The largest number of the format not above a rational."""
        close = self.nearest(value)
        return close if Fraction(close) <= value else -self.after(-close)

    def literal(self, value: float) -> str:
        """A number of the format as source text of the format's own type."""
        text = repr(float(value)) if math.isfinite(value) else ("math.inf" if value > 0 else "-math.inf")
        if self.name == "float64":
            return text
        short = np.format_float_scientific(np.float32(value), unique=True, trim="0")
        if value == 0 or (math.isfinite(value) and 1e-4 <= abs(value) < 1e7):
            short = np.format_float_positional(np.float32(value), unique=True, trim="0")
        return f"np.float32({short if math.isfinite(value) else text})"


FLOAT32 = Format("float32", 24, -149, -126, 127)
FLOAT64 = Format("float64", 53, -1074, -1022, 1023)
FORMATS = {"float32": FLOAT32, "float64": FLOAT64}
