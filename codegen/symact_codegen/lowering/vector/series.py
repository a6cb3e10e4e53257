"""A Taylor series as part of a vector function: near 0 it replaces a sum whose terms cancel."""

from __future__ import annotations

from fractions import Fraction

from symact_codegen.lowering.taylor import Taylor
from symact_codegen.lowering.vector.formats import Format

ROOM = 64
"""What is cut off is so many times smaller than a rounding."""


def step_of(series: Taylor) -> int:
    """2 if only every second coefficient is there, else 1."""
    return 2 if not any(series.coefficients[1::2]) else 1


def kept(series: Taylor, fmt: Format) -> list[Fraction]:
    """The coefficients that matter in a format."""
    step = step_of(series)
    wanted = list(series.coefficients[::step])
    limit = abs(wanted[0]) / 2**fmt.precision / ROOM
    while len(wanted) > 1 and abs(wanted[-1]) * series.radius ** (step * (len(wanted) - 1)) <= limit / 2:
        wanted.pop()
    return wanted


def series_error(series: Taylor, fmt: Format, pair: bool) -> tuple[float, float]:
    """The relative error of the value, and of its low part, for arguments within the radius."""
    u, step = fmt.unit, step_of(series)
    wanted = kept(series, fmt)
    sizes = [float(abs(c / wanted[0]) * series.radius ** (step * k)) for k, c in enumerate(wanted)]
    spread = sum(sizes[1:])
    rest = sum(size * (3 * k + 3) * u for k, size in enumerate(sizes) if k > 0) + 2 * u / ROOM
    if not pair:
        return (rest + 2.1 * u) / (1 - spread) + 1.01 * series.order * u, 0.0
    return (rest + 4 * u * u) / (1 - spread) + 8 * series.order * u * u, 1.01 * (series.order + 3) * u / (1 - spread)


def series_lines(series: Taylor, fmt: Format, pair: bool, name: str, low: str, other: tuple[str, str]) -> list[str]:
    """Text that assigns the value to `name`, and its low part to `low`, from `other` where x is not near 0."""
    wanted = kept(series, fmt)
    square = "x * x" if step_of(series) == 2 else "x"
    rest = fmt.literal(fmt.nearest(wanted[-1]))
    for value in wanted[-2:0:-1]:
        rest = f"fma(v, {rest}, {fmt.literal(fmt.nearest(value))})"
    first = fmt.nearest(wanted[0])
    tail = f"v * {rest}" if len(wanted) > 1 else fmt.literal(0.0)
    near = f"abs(x) < {fmt.literal(float(series.radius))}"
    if not pair:
        lines = [f"v = {square}", f"s = {fmt.literal(first)} + {tail}", *["s = s * x"] * series.order]
        return [*lines, f"{name} = s if {near} else {other[0]}"]
    second = fmt.nearest(wanted[0] - Fraction(first))
    lines = [f"v = {square}", f"s, t = ordered_sum({fmt.literal(first)}, {tail})"]
    if second:
        lines.append(f"t = t + {fmt.literal(second)}")
    lines += ["s, t = pair_mul_single(s, t, x)"] * series.order
    return [*lines, f"{name} = s if {near} else {other[0]}", f"{low} = t if {near} else {other[1]}"]
