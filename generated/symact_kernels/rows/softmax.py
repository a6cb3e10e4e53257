# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 31ac720ceffc9cda26d6552eb68c4673d87f73b5ebbb4e2bba7782c5f1a5fbad
"""The map of rows softmax, compiled.

    y[i] = exp(x[i])/Sum(exp(x[j]), (j, 1, n))

References:
    Bridle, John S. (1990). Probabilistic interpretation of feedforward classification network outputs, with
        relationships to statistical pattern recognition
"""

import math

import numpy as np
from llvmlite import ir
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._rows import Layouts, Loops, RowKernel

_BLOCK = 512
_TILE = 512
_PIECE = 4096
_PAGE = 1024
_FAR_ROWS = 64
_MOST_STEPS = 200

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics of one index, in float64 ----


LOG2E_SHORT_0 = 1.4426950408889634
MAGIC_SHORT = 6755399441055744.0
LN2_SHORT_0 = 0.6931471805599453
EXP_SQUARES_3 = 0.00015229503459506888
EXP_SQUARES_2 = 0.0032017698065552806
EXP_SQUARES_1 = 0.03339776809231649
EXP_SQUARES_0 = 0.16385443936955282
EXP_SQUARES_START_0 = 1.499725341796875
EXP_SQUARES_INNER_0 = -1.231826857663691
EXP_SQUARES_OUTER_0 = -0.03499948256649077
LEAST_EXP_SHORT = -700.0
NORMAL_EXP_64 = 708.0
EXP_LEAST_64 = -708.0
LOG2E_64_0 = 1.4426950408889634
MAGIC_64 = 6755399441055744.0
LN2_64_0 = 0.6931471805599453
LN2_64_1 = 2.3190468138462996e-17
EXP_SINGLE_64_9 = 2.501946293239714e-08
EXP_SINGLE_64_8 = 2.7630730120294837e-07
EXP_SINGLE_64_7 = 2.7557531465254696e-06
EXP_SINGLE_64_6 = 2.4801491785053437e-05
EXP_SINGLE_64_5 = 0.00019841269560073418
EXP_SINGLE_64_4 = 0.0013888888944844618
EXP_SINGLE_64_3 = 0.008333333333473766
EXP_SINGLE_64_2 = 0.04166666666652581
EXP_SINGLE_64_1 = 0.16666666666666438
EXP_SINGLE_64_0 = 0.5000000000000011
CLAMPED_EXP_64 = 1480.0


@intrinsic
def bits_of(typing, a):
    """Return the bits of a float32 or float64 as an integer of the same width."""
    whole = types.int32 if a == types.float32 else types.int64
    return whole(a), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(whole))


@intrinsic
def larger_integer(typing, a, b):
    """Return the larger of two integers of one width."""
    return a(a, a), lambda context, builder, signature, arguments: builder.select(
        builder.icmp_signed(">", *arguments), *arguments)


@intrinsic
def smaller_integer(typing, a, b):
    """Return the smaller of two integers of one width."""
    return a(a, a), lambda context, builder, signature, arguments: builder.select(
        builder.icmp_signed("<", *arguments), *arguments)


@intrinsic
def float_of(typing, n):
    """Return the float32 or float64 with the bits of an int32 or int64."""
    result = types.float32 if n == types.int32 else types.float64
    return result(n), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(result))


@_device
def largest_float(most, least):
    """Return the largest of some floats from the largest and the least of their bits as integers."""
    return float_of(most if most >= 0 else least)


@intrinsic
def sum_in_lanes(typing, a, b):
    """Return a + b, which LLVM may reorder in a loop."""
    return a(a, a), lambda context, builder, signature, arguments: builder.fadd(*arguments, flags=("reassoc",))


@intrinsic
def sum_of_products(typing, s, a, b):
    """Return s + a * b, which LLVM may reorder in a loop, with one rounding where the machine has an instruction."""
    kind = ir.DoubleType()
    return s(s, s, s), lambda context, builder, signature, arguments: builder.call(
        builder.module.declare_intrinsic("llvm.fmuladd", (kind,), ir.FunctionType(kind, (kind, kind, kind))),
        (arguments[1], arguments[2], arguments[0]), fastmath=("reassoc",))


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@_inlined
def clamped_exp_squares_short(v):
    """Return exp(v) for v in [-700, 350]."""
    t = fma(v, LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, -LN2_SHORT_0, v)
    p = fma(EXP_SQUARES_3, r, EXP_SQUARES_2)
    p = fma(p, r, EXP_SQUARES_1)
    p = fma(p, r, EXP_SQUARES_0)
    p = fma(p, r, EXP_SQUARES_START_0)
    p = fma(p, p, EXP_SQUARES_INNER_0)
    return float_of(bits_of(fma(p, p, EXP_SQUARES_OUTER_0)) + (bits_of(t) << 52))


@_inlined
def exp_down_short(u):
    """Return exp(u) for u <= 0: exactly 1 for 0, so that no logarithm of a sum with that term is negative."""
    return clamped_exp_squares_short(max(u, LEAST_EXP_SHORT))


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def exp_short_float64(a, b):
    """Return (t, r, p): exp(a + b) = 2**n (1 + r + p), t = MAGIC_64 + n, with p in one float."""
    t = fma(a, LOG2E_64_0, MAGIC_64)
    k = MAGIC_64 - t
    r = fma(k, LN2_64_0, a)
    c = fma(k, LN2_64_1, b)
    x = r + c
    q = fma(EXP_SINGLE_64_9, x, EXP_SINGLE_64_8)
    q = fma(q, x, EXP_SINGLE_64_7)
    q = fma(q, x, EXP_SINGLE_64_6)
    q = fma(q, x, EXP_SINGLE_64_5)
    q = fma(q, x, EXP_SINGLE_64_4)
    q = fma(q, x, EXP_SINGLE_64_3)
    q = fma(q, x, EXP_SINGLE_64_2)
    q = fma(q, x, EXP_SINGLE_64_1)
    q = fma(q, x, EXP_SINGLE_64_0)
    return t, r, fma(x * x, q, c)


@intrinsic
def power_of_two(typing, t):
    """Return 2**n for t = 1.5 * 2**23 + n (float32) or 1.5 * 2**52 + n (float64), n an exponent of a normal number."""
    places, one = (23, 127 << 23) if t == types.float32 else (52, 1023 << 52)
    whole = types.int32 if t == types.float32 else types.int64
    return t(t), lambda context, builder, signature, arguments: builder.bitcast(
        builder.add(builder.shl(builder.bitcast(arguments[0], context.get_value_type(whole)),
                                context.get_constant(whole, places)), context.get_constant(whole, one)),
        context.get_value_type(t))


@_inlined
def exp_single_float64(u, v):
    """Return exp(u + v)."""
    a = EXP_LEAST_64 if u < EXP_LEAST_64 else u
    b = -0.0 if u < EXP_LEAST_64 else v
    t, r, p = exp_short_float64(a, b)
    return (1.0 + (r + p)) * power_of_two(t)


@_inlined
def half_tail(v):
    """Return half of a low part, 0 for NaN, which is the low part of an infinity."""
    return 0.5 * v if abs(v) < 1.0 else 0.0


@_inlined
def exp_down_float64(u, v):
    """Return exp(u + v) for u <= 0."""
    far = u < -NORMAL_EXP_64
    y = exp_single_float64(0.5 * max(u, -CLAMPED_EXP_64) if far else u, half_tail(v) if far else v)
    return y * y if far else y


# ---- the loops; v_... are components at an index, r_... reductions, h... other numbers of a row, b... kept values ----


@_device
def _value_float32_rows(a_x, y_1, places, n, inner, tile, start, stop):
    kept_1 = np.empty(n)
    for row in range(start, stop):
        at_v_x = np.uintp(places[0] + row * places[1])
        at_y_1 = np.uintp(places[2] + row * places[3])
        most = np.int32(-2147483648)
        least = np.int32(2147483647)
        for i in range(np.uintp(0), np.uintp(n)):
            bits = bits_of(a_x[at_v_x + i])
            most = larger_integer(most, bits)
            least = smaller_integer(least, bits)
        r_0 = np.float64(largest_float(most, least))
        r_1 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                t1 = v_x - r_0
                t2 = exp_down_short(t1)
                kept_1[i] = t2
                s_r_1 = sum_in_lanes(s_r_1, t2)
            r_1 += s_r_1
        h1 = 1.0 / r_1
        for i in range(np.uintp(0), np.uintp(n)):
            b1 = kept_1[i]
            t1 = b1 * h1
            y_1[at_y_1 + i] = t1


@_loop
def _value_float32_rows_serial(a_x, y_1, places, n, inner, tile, units):
    _value_float32_rows(a_x, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float32_rows_parallel(a_x, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_rows(a_x, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _value_float32_columns(a_x, y_1, places, n, inner, tile, start, stop):
    work = np.empty(4 * _TILE)
    kept_1 = np.empty(n * tile)
    # Rows that are a multiple of a page apart crowd each other out of the cache: they are copied once, side by side.
    gathers = n > _FAR_ROWS and inner % _PAGE == 0
    near_x = np.empty(n * tile if gathers else 0, np.float32)
    far_x = a_x
    tiles = (inner + tile - 1) // tile
    for unit in range(start, stop):
        outer = unit // tiles
        column = (unit - outer * tiles) * tile
        wide = np.uintp(min(tile, inner - column))
        start_x = places[0] + outer * places[1] + column
        start_y_1 = places[2] + outer * places[3] + column
        apart = inner
        if gathers:
            apart = tile
            for j in range(n):
                at = np.uintp(start_x + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_x[to + c] = far_x[at + c]
            a_x, start_x = near_x, 0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(0 * _TILE)] = -math.inf
        for j in range(0, n // 4 * 4, 4):
            at_v_x = np.uintp(start_x + j * apart)
            at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
            at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
            at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_1 + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_2 + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_3 + c])
                r_0 = v_x if v_x > r_0 else r_0
                work[c + np.uintp(0 * _TILE)] = r_0
        for j in range(n // 4 * 4, n):
            at_v_x = np.uintp(start_x + j * apart)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                r_0 = v_x if v_x > r_0 else r_0
                work[c + np.uintp(0 * _TILE)] = r_0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(1 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(3 * _TILE)] = 0.0
            for j in range(first, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                at_kept = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    r_0 = work[c + np.uintp(0 * _TILE)]
                    s_r_1 = work[c + np.uintp(3 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    t1 = v_x - r_0
                    t2 = exp_down_short(t1)
                    kept_1[at_kept + c] = t2
                    s_r_1 = s_r_1 + t2
                    work[c + np.uintp(3 * _TILE)] = s_r_1
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(1 * _TILE)] += work[c + np.uintp(3 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_1 = work[c + np.uintp(1 * _TILE)]
            h1 = 1.0 / r_1
            work[c + np.uintp(2 * _TILE)] = h1
        for j in range(n):
            at_kept = np.uintp(j * tile)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                h1 = work[c + np.uintp(2 * _TILE)]
                b1 = kept_1[at_kept + c]
                t1 = b1 * h1
                y_1[at_y_1 + c] = t1


@_loop
def _value_float32_columns_serial(a_x, y_1, places, n, inner, tile, units):
    _value_float32_columns(a_x, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float32_columns_parallel(a_x, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_columns(a_x, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_rows(a_x, y_1, places, n, inner, tile, start, stop):
    kept_1 = np.empty(n)
    for row in range(start, stop):
        at_v_x = np.uintp(places[0] + row * places[1])
        at_y_1 = np.uintp(places[2] + row * places[3])
        most = np.int64(-9223372036854775808)
        least = np.int64(9223372036854775807)
        for i in range(np.uintp(0), np.uintp(n)):
            bits = bits_of(a_x[at_v_x + i])
            most = larger_integer(most, bits)
            least = smaller_integer(least, bits)
        r_0 = np.float64(largest_float(most, least))
        r_1 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                t1, t2 = exact_sum(v_x, -r_0)
                t3 = exp_down_float64(t1, t2)
                kept_1[i] = t3
                s_r_1 = sum_in_lanes(s_r_1, t3)
            r_1 += s_r_1
        for i in range(np.uintp(0), np.uintp(n)):
            b1 = kept_1[i]
            t1 = b1 / r_1
            y_1[at_y_1 + i] = t1


@_loop
def _value_float64_rows_serial(a_x, y_1, places, n, inner, tile, units):
    _value_float64_rows(a_x, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float64_rows_parallel(a_x, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_rows(a_x, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_columns(a_x, y_1, places, n, inner, tile, start, stop):
    work = np.empty(3 * _TILE)
    kept_1 = np.empty(n * tile)
    # Rows that are a multiple of a page apart crowd each other out of the cache: they are copied once, side by side.
    gathers = n > _FAR_ROWS and inner % _PAGE == 0
    near_x = np.empty(n * tile if gathers else 0, np.float64)
    far_x = a_x
    tiles = (inner + tile - 1) // tile
    for unit in range(start, stop):
        outer = unit // tiles
        column = (unit - outer * tiles) * tile
        wide = np.uintp(min(tile, inner - column))
        start_x = places[0] + outer * places[1] + column
        start_y_1 = places[2] + outer * places[3] + column
        apart = inner
        if gathers:
            apart = tile
            for j in range(n):
                at = np.uintp(start_x + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_x[to + c] = far_x[at + c]
            a_x, start_x = near_x, 0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(0 * _TILE)] = -math.inf
        for j in range(0, n // 4 * 4, 4):
            at_v_x = np.uintp(start_x + j * apart)
            at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
            at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
            at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_1 + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_2 + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_3 + c])
                r_0 = v_x if v_x > r_0 else r_0
                work[c + np.uintp(0 * _TILE)] = r_0
        for j in range(n // 4 * 4, n):
            at_v_x = np.uintp(start_x + j * apart)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                r_0 = v_x if v_x > r_0 else r_0
                work[c + np.uintp(0 * _TILE)] = r_0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(1 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(2 * _TILE)] = 0.0
            for j in range(first, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                at_kept = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    r_0 = work[c + np.uintp(0 * _TILE)]
                    s_r_1 = work[c + np.uintp(2 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    t1, t2 = exact_sum(v_x, -r_0)
                    t3 = exp_down_float64(t1, t2)
                    kept_1[at_kept + c] = t3
                    s_r_1 = s_r_1 + t3
                    work[c + np.uintp(2 * _TILE)] = s_r_1
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(1 * _TILE)] += work[c + np.uintp(2 * _TILE)]
        for j in range(n):
            at_kept = np.uintp(j * tile)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_1 = work[c + np.uintp(1 * _TILE)]
                b1 = kept_1[at_kept + c]
                t1 = b1 / r_1
                y_1[at_y_1 + c] = t1


@_loop
def _value_float64_columns_serial(a_x, y_1, places, n, inner, tile, units):
    _value_float64_columns(a_x, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float64_columns_parallel(a_x, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_columns(a_x, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, start, stop):
    kept_1 = np.empty(n)
    for row in range(start, stop):
        at_v_x = np.uintp(places[0] + row * places[1])
        at_v_g_1 = np.uintp(places[2] + row * places[3])
        at_y_1 = np.uintp(places[4] + row * places[5])
        most = np.int32(-2147483648)
        least = np.int32(2147483647)
        for i in range(np.uintp(0), np.uintp(n)):
            bits = bits_of(a_x[at_v_x + i])
            most = larger_integer(most, bits)
            least = smaller_integer(least, bits)
        r_0 = np.float64(largest_float(most, least))
        r_1 = 0.0
        r_3 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            s_r_3 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
                t1 = v_x - r_0
                t2 = exp_down_short(t1)
                kept_1[i] = t2
                s_r_1 = sum_in_lanes(s_r_1, t2)
                s_r_3 = sum_of_products(s_r_3, v_g_1, t2)
            r_1 += s_r_1
            r_3 += s_r_3
        h1 = 1.0 / r_1
        h2 = r_3 / r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            b1 = kept_1[i]
            t1 = v_g_1 - h2
            t2 = t1 * b1 * h1
            y_1[at_y_1 + i] = t2


@_loop
def _vjp_float32_rows_serial(a_x, a_g_1, y_1, places, n, inner, tile, units):
    _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float32_rows_parallel(a_x, a_g_1, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, start, stop):
    work = np.empty(7 * _TILE)
    kept_1 = np.empty(n * tile)
    # Rows that are a multiple of a page apart crowd each other out of the cache: they are copied once, side by side.
    gathers = n > _FAR_ROWS and inner % _PAGE == 0
    near_x = np.empty(n * tile if gathers else 0, np.float32)
    far_x = a_x
    near_g_1 = np.empty(n * tile if gathers else 0, np.float32)
    far_g_1 = a_g_1
    tiles = (inner + tile - 1) // tile
    for unit in range(start, stop):
        outer = unit // tiles
        column = (unit - outer * tiles) * tile
        wide = np.uintp(min(tile, inner - column))
        start_x = places[0] + outer * places[1] + column
        start_g_1 = places[2] + outer * places[3] + column
        start_y_1 = places[4] + outer * places[5] + column
        apart = inner
        if gathers:
            apart = tile
            for j in range(n):
                at = np.uintp(start_x + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_x[to + c] = far_x[at + c]
            a_x, start_x = near_x, 0
            for j in range(n):
                at = np.uintp(start_g_1 + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_g_1[to + c] = far_g_1[at + c]
            a_g_1, start_g_1 = near_g_1, 0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(0 * _TILE)] = -math.inf
        for j in range(0, n // 4 * 4, 4):
            at_v_x = np.uintp(start_x + j * apart)
            at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
            at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
            at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_1 + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_2 + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_3 + c])
                r_0 = v_x if v_x > r_0 else r_0
                work[c + np.uintp(0 * _TILE)] = r_0
        for j in range(n // 4 * 4, n):
            at_v_x = np.uintp(start_x + j * apart)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                r_0 = v_x if v_x > r_0 else r_0
                work[c + np.uintp(0 * _TILE)] = r_0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(1 * _TILE)] = 0.0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(2 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(5 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(6 * _TILE)] = 0.0
            for j in range(first, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                at_kept = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    r_0 = work[c + np.uintp(0 * _TILE)]
                    s_r_1 = work[c + np.uintp(5 * _TILE)]
                    s_r_3 = work[c + np.uintp(6 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x - r_0
                    t2 = exp_down_short(t1)
                    kept_1[at_kept + c] = t2
                    s_r_1 = s_r_1 + t2
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    work[c + np.uintp(5 * _TILE)] = s_r_1
                    work[c + np.uintp(6 * _TILE)] = s_r_3
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(1 * _TILE)] += work[c + np.uintp(5 * _TILE)]
                work[c + np.uintp(2 * _TILE)] += work[c + np.uintp(6 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_1 = work[c + np.uintp(1 * _TILE)]
            r_3 = work[c + np.uintp(2 * _TILE)]
            h1 = 1.0 / r_1
            h2 = r_3 / r_1
            work[c + np.uintp(3 * _TILE)] = h1
            work[c + np.uintp(4 * _TILE)] = h2
        for j in range(n):
            at_v_g_1 = np.uintp(start_g_1 + j * apart)
            at_kept = np.uintp(j * tile)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                h1 = work[c + np.uintp(3 * _TILE)]
                h2 = work[c + np.uintp(4 * _TILE)]
                v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                b1 = kept_1[at_kept + c]
                t1 = v_g_1 - h2
                t2 = t1 * b1 * h1
                y_1[at_y_1 + c] = t2


@_loop
def _vjp_float32_columns_serial(a_x, a_g_1, y_1, places, n, inner, tile, units):
    _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float32_columns_parallel(a_x, a_g_1, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, start, stop):
    kept_1 = np.empty(n)
    for row in range(start, stop):
        at_v_x = np.uintp(places[0] + row * places[1])
        at_v_g_1 = np.uintp(places[2] + row * places[3])
        at_y_1 = np.uintp(places[4] + row * places[5])
        most = np.int64(-9223372036854775808)
        least = np.int64(9223372036854775807)
        for i in range(np.uintp(0), np.uintp(n)):
            bits = bits_of(a_x[at_v_x + i])
            most = larger_integer(most, bits)
            least = smaller_integer(least, bits)
        r_0 = np.float64(largest_float(most, least))
        r_1 = 0.0
        r_3 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            s_r_3 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
                t1, t2 = exact_sum(v_x, -r_0)
                t3 = exp_down_float64(t1, t2)
                kept_1[i] = t3
                s_r_1 = sum_in_lanes(s_r_1, t3)
                s_r_3 = sum_of_products(s_r_3, v_g_1, t3)
            r_1 += s_r_1
            r_3 += s_r_3
        h1 = r_3 / r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            b1 = kept_1[i]
            t1 = v_g_1 - h1
            t2 = t1 * b1 / r_1
            y_1[at_y_1 + i] = t2


@_loop
def _vjp_float64_rows_serial(a_x, a_g_1, y_1, places, n, inner, tile, units):
    _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float64_rows_parallel(a_x, a_g_1, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_columns(a_x, a_g_1, y_1, places, n, inner, tile, start, stop):
    work = np.empty(6 * _TILE)
    kept_1 = np.empty(n * tile)
    # Rows that are a multiple of a page apart crowd each other out of the cache: they are copied once, side by side.
    gathers = n > _FAR_ROWS and inner % _PAGE == 0
    near_x = np.empty(n * tile if gathers else 0, np.float64)
    far_x = a_x
    near_g_1 = np.empty(n * tile if gathers else 0, np.float64)
    far_g_1 = a_g_1
    tiles = (inner + tile - 1) // tile
    for unit in range(start, stop):
        outer = unit // tiles
        column = (unit - outer * tiles) * tile
        wide = np.uintp(min(tile, inner - column))
        start_x = places[0] + outer * places[1] + column
        start_g_1 = places[2] + outer * places[3] + column
        start_y_1 = places[4] + outer * places[5] + column
        apart = inner
        if gathers:
            apart = tile
            for j in range(n):
                at = np.uintp(start_x + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_x[to + c] = far_x[at + c]
            a_x, start_x = near_x, 0
            for j in range(n):
                at = np.uintp(start_g_1 + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_g_1[to + c] = far_g_1[at + c]
            a_g_1, start_g_1 = near_g_1, 0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(0 * _TILE)] = -math.inf
        for j in range(0, n // 4 * 4, 4):
            at_v_x = np.uintp(start_x + j * apart)
            at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
            at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
            at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_1 + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_2 + c])
                r_0 = v_x if v_x > r_0 else r_0
                v_x = np.float64(a_x[at_v_x_3 + c])
                r_0 = v_x if v_x > r_0 else r_0
                work[c + np.uintp(0 * _TILE)] = r_0
        for j in range(n // 4 * 4, n):
            at_v_x = np.uintp(start_x + j * apart)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                r_0 = v_x if v_x > r_0 else r_0
                work[c + np.uintp(0 * _TILE)] = r_0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(1 * _TILE)] = 0.0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(2 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(4 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(5 * _TILE)] = 0.0
            for j in range(first, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                at_kept = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    r_0 = work[c + np.uintp(0 * _TILE)]
                    s_r_1 = work[c + np.uintp(4 * _TILE)]
                    s_r_3 = work[c + np.uintp(5 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1, t2 = exact_sum(v_x, -r_0)
                    t3 = exp_down_float64(t1, t2)
                    kept_1[at_kept + c] = t3
                    s_r_1 = s_r_1 + t3
                    s_r_3 = fma(v_g_1, t3, s_r_3)
                    work[c + np.uintp(4 * _TILE)] = s_r_1
                    work[c + np.uintp(5 * _TILE)] = s_r_3
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(1 * _TILE)] += work[c + np.uintp(4 * _TILE)]
                work[c + np.uintp(2 * _TILE)] += work[c + np.uintp(5 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_1 = work[c + np.uintp(1 * _TILE)]
            r_3 = work[c + np.uintp(2 * _TILE)]
            h1 = r_3 / r_1
            work[c + np.uintp(3 * _TILE)] = h1
        for j in range(n):
            at_v_g_1 = np.uintp(start_g_1 + j * apart)
            at_kept = np.uintp(j * tile)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_1 = work[c + np.uintp(1 * _TILE)]
                h1 = work[c + np.uintp(3 * _TILE)]
                v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                b1 = kept_1[at_kept + c]
                t1 = v_g_1 - h1
                t2 = t1 * b1 / r_1
                y_1[at_y_1 + c] = t2


@_loop
def _vjp_float64_columns_serial(a_x, a_g_1, y_1, places, n, inner, tile, units):
    _vjp_float64_columns(a_x, a_g_1, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float64_columns_parallel(a_x, a_g_1, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_columns(a_x, a_g_1, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _from_output_float32_rows(a_y, a_g, y_1, places, n, inner, tile, start, stop):
    for row in range(start, stop):
        at_v_y = np.uintp(places[0] + row * places[1])
        at_v_g = np.uintp(places[2] + row * places[3])
        at_y_1 = np.uintp(places[4] + row * places[5])
        r_1 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_y = np.float64(a_y[at_v_y + i])
                v_g = np.float64(a_g[at_v_g + i])
                s_r_1 = sum_of_products(s_r_1, v_g, v_y)
            r_1 += s_r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_y = np.float64(a_y[at_v_y + i])
            v_g = np.float64(a_g[at_v_g + i])
            t1 = v_g - r_1
            t2 = v_y * t1
            y_1[at_y_1 + i] = t2


@_loop
def _from_output_float32_rows_serial(a_y, a_g, y_1, places, n, inner, tile, units):
    _from_output_float32_rows(a_y, a_g, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _from_output_float32_rows_parallel(a_y, a_g, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _from_output_float32_rows(a_y, a_g, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _from_output_float32_columns(a_y, a_g, y_1, places, n, inner, tile, start, stop):
    work = np.empty(2 * _TILE)
    # Rows that are a multiple of a page apart crowd each other out of the cache: they are copied once, side by side.
    gathers = n > _FAR_ROWS and inner % _PAGE == 0
    near_y = np.empty(n * tile if gathers else 0, np.float32)
    far_y = a_y
    near_g = np.empty(n * tile if gathers else 0, np.float32)
    far_g = a_g
    tiles = (inner + tile - 1) // tile
    for unit in range(start, stop):
        outer = unit // tiles
        column = (unit - outer * tiles) * tile
        wide = np.uintp(min(tile, inner - column))
        start_y = places[0] + outer * places[1] + column
        start_g = places[2] + outer * places[3] + column
        start_y_1 = places[4] + outer * places[5] + column
        apart = inner
        if gathers:
            apart = tile
            for j in range(n):
                at = np.uintp(start_y + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_y[to + c] = far_y[at + c]
            a_y, start_y = near_y, 0
            for j in range(n):
                at = np.uintp(start_g + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_g[to + c] = far_g[at + c]
            a_g, start_g = near_g, 0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(0 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(1 * _TILE)] = 0.0
            some = first + (min(first + _BLOCK, n) - first) // 4 * 4
            for j in range(first, some, 4):
                at_v_y = np.uintp(start_y + j * apart)
                at_v_g = np.uintp(start_g + j * apart)
                at_v_y_1 = np.uintp(start_y + (j + 1) * apart)
                at_v_g_1 = np.uintp(start_g + (j + 1) * apart)
                at_v_y_2 = np.uintp(start_y + (j + 2) * apart)
                at_v_g_2 = np.uintp(start_g + (j + 2) * apart)
                at_v_y_3 = np.uintp(start_y + (j + 3) * apart)
                at_v_g_3 = np.uintp(start_g + (j + 3) * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(1 * _TILE)]
                    v_y = np.float64(a_y[at_v_y + c])
                    v_g = np.float64(a_g[at_v_g + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    v_y = np.float64(a_y[at_v_y_1 + c])
                    v_g = np.float64(a_g[at_v_g_1 + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    v_y = np.float64(a_y[at_v_y_2 + c])
                    v_g = np.float64(a_g[at_v_g_2 + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    v_y = np.float64(a_y[at_v_y_3 + c])
                    v_g = np.float64(a_g[at_v_g_3 + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    work[c + np.uintp(1 * _TILE)] = s_r_1
            for j in range(some, min(first + _BLOCK, n)):
                at_v_y = np.uintp(start_y + j * apart)
                at_v_g = np.uintp(start_g + j * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(1 * _TILE)]
                    v_y = np.float64(a_y[at_v_y + c])
                    v_g = np.float64(a_g[at_v_g + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    work[c + np.uintp(1 * _TILE)] = s_r_1
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(0 * _TILE)] += work[c + np.uintp(1 * _TILE)]
        for j in range(n):
            at_v_y = np.uintp(start_y + j * apart)
            at_v_g = np.uintp(start_g + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_1 = work[c + np.uintp(0 * _TILE)]
                v_y = np.float64(a_y[at_v_y + c])
                v_g = np.float64(a_g[at_v_g + c])
                t1 = v_g - r_1
                t2 = v_y * t1
                y_1[at_y_1 + c] = t2


@_loop
def _from_output_float32_columns_serial(a_y, a_g, y_1, places, n, inner, tile, units):
    _from_output_float32_columns(a_y, a_g, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _from_output_float32_columns_parallel(a_y, a_g, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _from_output_float32_columns(a_y, a_g, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _from_output_float64_rows(a_y, a_g, y_1, places, n, inner, tile, start, stop):
    for row in range(start, stop):
        at_v_y = np.uintp(places[0] + row * places[1])
        at_v_g = np.uintp(places[2] + row * places[3])
        at_y_1 = np.uintp(places[4] + row * places[5])
        r_1 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_y = np.float64(a_y[at_v_y + i])
                v_g = np.float64(a_g[at_v_g + i])
                s_r_1 = sum_of_products(s_r_1, v_g, v_y)
            r_1 += s_r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_y = np.float64(a_y[at_v_y + i])
            v_g = np.float64(a_g[at_v_g + i])
            t1 = v_g - r_1
            t2 = v_y * t1
            y_1[at_y_1 + i] = t2


@_loop
def _from_output_float64_rows_serial(a_y, a_g, y_1, places, n, inner, tile, units):
    _from_output_float64_rows(a_y, a_g, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _from_output_float64_rows_parallel(a_y, a_g, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _from_output_float64_rows(a_y, a_g, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _from_output_float64_columns(a_y, a_g, y_1, places, n, inner, tile, start, stop):
    work = np.empty(2 * _TILE)
    # Rows that are a multiple of a page apart crowd each other out of the cache: they are copied once, side by side.
    gathers = n > _FAR_ROWS and inner % _PAGE == 0
    near_y = np.empty(n * tile if gathers else 0, np.float64)
    far_y = a_y
    near_g = np.empty(n * tile if gathers else 0, np.float64)
    far_g = a_g
    tiles = (inner + tile - 1) // tile
    for unit in range(start, stop):
        outer = unit // tiles
        column = (unit - outer * tiles) * tile
        wide = np.uintp(min(tile, inner - column))
        start_y = places[0] + outer * places[1] + column
        start_g = places[2] + outer * places[3] + column
        start_y_1 = places[4] + outer * places[5] + column
        apart = inner
        if gathers:
            apart = tile
            for j in range(n):
                at = np.uintp(start_y + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_y[to + c] = far_y[at + c]
            a_y, start_y = near_y, 0
            for j in range(n):
                at = np.uintp(start_g + j * inner)
                to = np.uintp(j * tile)
                for c in range(np.uintp(0), wide):
                    near_g[to + c] = far_g[at + c]
            a_g, start_g = near_g, 0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(0 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(1 * _TILE)] = 0.0
            some = first + (min(first + _BLOCK, n) - first) // 4 * 4
            for j in range(first, some, 4):
                at_v_y = np.uintp(start_y + j * apart)
                at_v_g = np.uintp(start_g + j * apart)
                at_v_y_1 = np.uintp(start_y + (j + 1) * apart)
                at_v_g_1 = np.uintp(start_g + (j + 1) * apart)
                at_v_y_2 = np.uintp(start_y + (j + 2) * apart)
                at_v_g_2 = np.uintp(start_g + (j + 2) * apart)
                at_v_y_3 = np.uintp(start_y + (j + 3) * apart)
                at_v_g_3 = np.uintp(start_g + (j + 3) * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(1 * _TILE)]
                    v_y = np.float64(a_y[at_v_y + c])
                    v_g = np.float64(a_g[at_v_g + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    v_y = np.float64(a_y[at_v_y_1 + c])
                    v_g = np.float64(a_g[at_v_g_1 + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    v_y = np.float64(a_y[at_v_y_2 + c])
                    v_g = np.float64(a_g[at_v_g_2 + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    v_y = np.float64(a_y[at_v_y_3 + c])
                    v_g = np.float64(a_g[at_v_g_3 + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    work[c + np.uintp(1 * _TILE)] = s_r_1
            for j in range(some, min(first + _BLOCK, n)):
                at_v_y = np.uintp(start_y + j * apart)
                at_v_g = np.uintp(start_g + j * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(1 * _TILE)]
                    v_y = np.float64(a_y[at_v_y + c])
                    v_g = np.float64(a_g[at_v_g + c])
                    s_r_1 = fma(v_g, v_y, s_r_1)
                    work[c + np.uintp(1 * _TILE)] = s_r_1
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(0 * _TILE)] += work[c + np.uintp(1 * _TILE)]
        for j in range(n):
            at_v_y = np.uintp(start_y + j * apart)
            at_v_g = np.uintp(start_g + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_1 = work[c + np.uintp(0 * _TILE)]
                v_y = np.float64(a_y[at_v_y + c])
                v_g = np.float64(a_g[at_v_g + c])
                t1 = v_g - r_1
                t2 = v_y * t1
                y_1[at_y_1 + c] = t2


@_loop
def _from_output_float64_columns_serial(a_y, a_g, y_1, places, n, inner, tile, units):
    _from_output_float64_columns(a_y, a_g, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _from_output_float64_columns_parallel(a_y, a_g, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _from_output_float64_columns(a_y, a_g, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


KERNEL = RowKernel(
    "softmax",
    (
    ),
    parts=1,
    results=1,
    totals=0,
    piece=_PIECE,
    tile=_TILE,
    value={
        "float32": Layouts(rows=Loops(_value_float32_rows_serial, _value_float32_rows_parallel), columns=Loops(_value_float32_columns_serial, _value_float32_columns_parallel)),
        "float64": Layouts(rows=Loops(_value_float64_rows_serial, _value_float64_rows_parallel), columns=Loops(_value_float64_columns_serial, _value_float64_columns_parallel)),
    },
    vjp={
        "float32": Layouts(rows=Loops(_vjp_float32_rows_serial, _vjp_float32_rows_parallel), columns=Loops(_vjp_float32_columns_serial, _vjp_float32_columns_parallel)),
        "float64": Layouts(rows=Loops(_vjp_float64_rows_serial, _vjp_float64_rows_parallel), columns=Loops(_vjp_float64_columns_serial, _vjp_float64_columns_parallel)),
    },
    from_output={
        "float32": Layouts(rows=Loops(_from_output_float32_rows_serial, _from_output_float32_rows_parallel), columns=Loops(_from_output_float32_columns_serial, _from_output_float32_columns_parallel)),
        "float64": Layouts(rows=Loops(_from_output_float64_rows_serial, _from_output_float64_rows_parallel), columns=Loops(_from_output_float64_columns_serial, _from_output_float64_columns_parallel)),
    },
    description=__doc__ or "",
)
