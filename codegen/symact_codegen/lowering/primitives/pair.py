"""Pair arithmetic: a number as an unevaluated sum of two floats of one format, float32 or float64.

A pair (h, l) means h + l, with l at most a few units in the last place of h. The functions serve both formats: they
have no constants, and every operation is one of the format's. Nothing branches and nothing is called, so that a loop
over them becomes vector instructions. `fma` is the fused multiply-add of IEEE 754, one rounding on every machine; no
function here may be compiled with fastmath, which would break the exactness of `two_sum`.

Relative errors, with u half a unit in the last place of 1 (2**-24 or 2**-53), where nothing under- or overflows:
pair_mul 5 u**2, pair_mul_single 3 u**2, pair_add 4 u**2 of |a| + |b|, pair_div 10 u**2, pair_sqrt 4 u**2;
Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic building blocks of double-word arithmetic",
ACM TOMS 44 (2017), have sharper ones for normalised pairs.
"""

import math
from collections.abc import Callable
from typing import Any

from numba import types
from numba.extending import intrinsic

from symact_codegen.lowering.primitives.wide_error_free import device

Recipe = Callable[..., Any]
intrinsic_float: Callable[[Recipe], Callable[..., float]] = intrinsic
intrinsic_integer: Callable[[Recipe], Callable[..., int]] = intrinsic


@intrinsic_float
def fma(typing: Any, a: Any, b: Any, c: Any) -> Any:
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@intrinsic_integer
def bits_of(typing: Any, a: Any) -> Any:
    """Return the bits of a float32 or float64 as an integer of the same width."""
    whole = types.int32 if a == types.float32 else types.int64
    return whole(a), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(whole))


@intrinsic_float
def float_of(typing: Any, n: Any) -> Any:
    """Return the float32 or float64 with the bits of an int32 or int64."""
    result = types.float32 if n == types.int32 else types.float64
    return result(n), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(result))


@intrinsic_float
def chosen(typing: Any, test: Any, a: Any, b: Any) -> Any:
    """Return a if the test holds, else b: never a branch, which would guard every store that depends on it."""
    return a(test, a, a), lambda context, builder, signature, arguments: builder.select(*arguments)


@intrinsic_float
def power_of_two(typing: Any, t: Any) -> Any:
    """Return 2**n for t = 1.5 * 2**23 + n (float32) or 1.5 * 2**52 + n (float64), n an exponent of a normal number."""
    places, one = (23, 127 << 23) if t == types.float32 else (52, 1023 << 52)
    whole = types.int32 if t == types.float32 else types.int64
    return t(t), lambda context, builder, signature, arguments: builder.bitcast(
        builder.add(builder.shl(builder.bitcast(arguments[0], context.get_value_type(whole)),
                                context.get_constant(whole, places)), context.get_constant(whole, one)),
        context.get_value_type(t))


@intrinsic_integer
def noted(typing: Any, flag: Any, t: Any) -> Any:
    """Return the integer flag, with its sign bit set if t has its own set; Numba itself would widen an int32."""
    return flag(flag, t), lambda context, builder, signature, arguments: builder.or_(
        arguments[0], builder.bitcast(arguments[1], context.get_value_type(flag)))


@intrinsic_integer
def noted_between(typing: Any, flag: Any, v: Any, least: Any) -> Any:
    """Return the integer flag, with its sign bit set if 0 < abs(v) < least: integer operations, fewer than compares.

    In abs(v) - 1, as an unsigned integer, 0 wraps around to the largest.
    """
    size = (1 << (flag.bitwidth - 1)) - 1
    return flag(flag, v, v), lambda context, builder, signature, arguments: builder.or_(arguments[0], builder.sub(
        builder.lshr(builder.sub(builder.and_(builder.bitcast(arguments[1], context.get_value_type(flag)),
                                              context.get_constant(flag, size)), context.get_constant(flag, 1)),
                     context.get_constant(flag, 1)),
        builder.lshr(builder.bitcast(arguments[2], context.get_value_type(flag)), context.get_constant(flag, 1))))


@device
def exact_sum(a: float, b: float) -> tuple[float, float]:
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@device
def ordered_sum(a: float, b: float) -> tuple[float, float]:
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@device
def exact_product(a: float, b: float) -> tuple[float, float]:
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@device
def pair_mul(a: float, x: float, b: float, y: float) -> tuple[float, float]:
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


@device
def fused_mul(a: float, x: float, b: float, y: float) -> float:
    """Return (a + x) * (b + y) rounded to a single float."""
    return fma(a, b, fma(a, y, x * b))


@device
def fused_mul_single(a: float, x: float, b: float) -> float:
    """Return (a + x) * b rounded to a single float."""
    return fma(a, b, x * b)


@device
def pair_mul_single(a: float, x: float, b: float) -> tuple[float, float]:
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


@device
def pair_add(a: float, x: float, b: float, y: float) -> tuple[float, float]:
    """Return (a + x) + (b + y)."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + (x + y)


@device
def pair_add_single(a: float, x: float, b: float) -> tuple[float, float]:
    """Return (a + x) + b."""
    s = a + b
    c = s - a
    return s, ((a - (s - c)) + (b - c)) + x


@device
def ordered_add(a: float, x: float, b: float, y: float) -> tuple[float, float]:
    """Return (a + x) + (b + y) for abs(a) >= abs(b)."""
    s = a + b
    return s, (b - (s - a)) + (x + y)


@device
def ordered_add_single(a: float, x: float, b: float) -> tuple[float, float]:
    """Return (a + x) + b for abs(a) >= abs(b); x may be the low part of b as well."""
    s = a + b
    return s, (b - (s - a)) + x


@device
def pair_div(one: float, a: float, x: float, b: float, y: float) -> tuple[float, float]:
    """Return (a + x) / (b + y) with a single division; `one` is 1 in the format."""
    inverse = one / b
    q = a * inverse
    r = fma(-q, b, a) + fma(-q, y, x)
    return q, r * inverse


@device
def pair_sqrt(a: float, x: float) -> tuple[float, float]:
    """Return the square root of a + x; NaN for a < 0, (0, 0) for a = 0."""
    s = math.sqrt(a)
    rest = fma(-s, s, a) + x
    return s, (rest / (s + s) if s > 0.0 else s - s)
