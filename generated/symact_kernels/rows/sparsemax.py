# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: da346f14b6b065e16f4c50786695b401383bbe4452f61c123abbcb6afe39e0f6
"""The map of rows sparsemax, compiled.

    y[i] = Max(0, x[i] - Solution(Sum(Max(0, -t + x[j]), (j, 1, n)) - 1, t, Largest(x[j], (j, 1, n)) - 1))

References:
    Martins, Andr\\'e F. T.; Astudillo, Ram\\'on F. (2016). From softmax to sparsemax: A sparse model of
        attention and multi-label classification. arXiv 1602.02068
"""

import math

import numpy as np
from llvmlite import ir
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._rows import Layouts, Loops, RowKernel

_BLOCK = 512
_TILE = 128
_PIECE = 4096
_PAGE = 1024
_FAR_ROWS = 64
_MOST_STEPS = 200

_device = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)
_inlined = njit(error_model="numpy", forceinline=True, no_cpython_wrapper=True, no_cfunc_wrapper=True)
_loop = njit(error_model="numpy", cache=True, nogil=True)
_parallel_loop = njit(error_model="numpy", cache=True, nogil=True, parallel=True)

# ---- the mathematics of one index, in float64 ----


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


# ---- the loops; v_... are components at an index, r_... reductions, h... other numbers of a row, b... kept values ----


@_device
def _value_float32_rows(a_x, y_1, places, n, inner, tile, start, stop):
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
        r_2 = -1.0
        for _ in range(_MOST_STEPS):
            body = 0.0
            change = 0.0
            for first in range(0, n, _BLOCK):
                s_body = 0.0
                s_change = 0.0
                for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                    v_x = np.float64(a_x[at_v_x + i])
                    t1 = v_x - r_0 - r_2
                    t2 = 0.0 if t1 <= 0.0 else t1
                    t3 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_body = sum_in_lanes(s_body, t2)
                    s_change = sum_in_lanes(s_change, t3)
                body += s_body
                change += s_change
            body += -1.0
            if body <= 0.0:
                break
            following = r_2 - body / (change + 0.0)
            if following <= r_2:
                break
            r_2 = following
            if following != following:
                break
        for i in range(np.uintp(0), np.uintp(n)):
            v_x = np.float64(a_x[at_v_x + i])
            t1 = v_x - r_0 - r_2
            t2 = 0.0 if t1 <= 0.0 else t1
            y_1[at_y_1 + i] = t2


@_loop
def _value_float32_rows_serial(a_x, y_1, places, n, inner, tile, units):
    _value_float32_rows(a_x, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float32_rows_parallel(a_x, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_rows(a_x, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _value_float32_columns(a_x, y_1, places, n, inner, tile, start, stop):
    work = np.empty(6 * _TILE)
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
            work[c + np.uintp(1 * _TILE)] = -1.0
        for _ in range(_MOST_STEPS):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(2 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(4 * _TILE)] = 0.0
            for first in range(0, n, _BLOCK):
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(3 * _TILE)] = 0.0
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(5 * _TILE)] = 0.0
                for j in range(first, min(first + _BLOCK, n)):
                    at_v_x = np.uintp(start_x + j * apart)
                    for c in range(np.uintp(0), wide):
                        r_0 = work[c + np.uintp(0 * _TILE)]
                        r_2 = work[c + np.uintp(1 * _TILE)]
                        s_body = work[c + np.uintp(3 * _TILE)]
                        s_change = work[c + np.uintp(5 * _TILE)]
                        v_x = np.float64(a_x[at_v_x + c])
                        t1 = v_x - r_0 - r_2
                        t2 = 0.0 if t1 <= 0.0 else t1
                        t3 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                        s_body = s_body + t2
                        s_change = s_change + t3
                        work[c + np.uintp(3 * _TILE)] = s_body
                        work[c + np.uintp(5 * _TILE)] = s_change
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(2 * _TILE)] += work[c + np.uintp(3 * _TILE)]
                    work[c + np.uintp(4 * _TILE)] += work[c + np.uintp(5 * _TILE)]
            moved = False
            for c in range(np.uintp(0), wide):
                r_2 = work[c + np.uintp(1 * _TILE)]
                body = work[c + np.uintp(2 * _TILE)] + -1.0
                change = work[c + np.uintp(4 * _TILE)]
                following = r_2 - body / (change + 0.0)
                if body > 0.0 and following > r_2:
                    work[c + np.uintp(1 * _TILE)] = following
                    moved = True
                elif body != body or (body > 0.0 and following != following):
                    work[c + np.uintp(1 * _TILE)] = math.nan
            if not moved:
                break
        for j in range(n):
            at_v_x = np.uintp(start_x + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                r_2 = work[c + np.uintp(1 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                t1 = v_x - r_0 - r_2
                t2 = 0.0 if t1 <= 0.0 else t1
                y_1[at_y_1 + c] = t2


@_loop
def _value_float32_columns_serial(a_x, y_1, places, n, inner, tile, units):
    _value_float32_columns(a_x, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float32_columns_parallel(a_x, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_columns(a_x, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_rows(a_x, y_1, places, n, inner, tile, start, stop):
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
        r_2 = -1.0
        for _ in range(_MOST_STEPS):
            body = 0.0
            change = 0.0
            for first in range(0, n, _BLOCK):
                s_body = 0.0
                s_change = 0.0
                for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                    v_x = np.float64(a_x[at_v_x + i])
                    t1 = v_x - r_0 - r_2
                    t2 = 0.0 if t1 <= 0.0 else t1
                    t3 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_body = sum_in_lanes(s_body, t2)
                    s_change = sum_in_lanes(s_change, t3)
                body += s_body
                change += s_change
            body += -1.0
            if body <= 0.0:
                break
            following = r_2 - body / (change + 0.0)
            if following <= r_2:
                break
            r_2 = following
            if following != following:
                break
        for i in range(np.uintp(0), np.uintp(n)):
            v_x = np.float64(a_x[at_v_x + i])
            t1 = v_x - r_0 - r_2
            t2 = 0.0 if t1 <= 0.0 else t1
            y_1[at_y_1 + i] = t2


@_loop
def _value_float64_rows_serial(a_x, y_1, places, n, inner, tile, units):
    _value_float64_rows(a_x, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float64_rows_parallel(a_x, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_rows(a_x, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_columns(a_x, y_1, places, n, inner, tile, start, stop):
    work = np.empty(6 * _TILE)
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
            work[c + np.uintp(1 * _TILE)] = -1.0
        for _ in range(_MOST_STEPS):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(2 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(4 * _TILE)] = 0.0
            for first in range(0, n, _BLOCK):
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(3 * _TILE)] = 0.0
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(5 * _TILE)] = 0.0
                for j in range(first, min(first + _BLOCK, n)):
                    at_v_x = np.uintp(start_x + j * apart)
                    for c in range(np.uintp(0), wide):
                        r_0 = work[c + np.uintp(0 * _TILE)]
                        r_2 = work[c + np.uintp(1 * _TILE)]
                        s_body = work[c + np.uintp(3 * _TILE)]
                        s_change = work[c + np.uintp(5 * _TILE)]
                        v_x = np.float64(a_x[at_v_x + c])
                        t1 = v_x - r_0 - r_2
                        t2 = 0.0 if t1 <= 0.0 else t1
                        t3 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                        s_body = s_body + t2
                        s_change = s_change + t3
                        work[c + np.uintp(3 * _TILE)] = s_body
                        work[c + np.uintp(5 * _TILE)] = s_change
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(2 * _TILE)] += work[c + np.uintp(3 * _TILE)]
                    work[c + np.uintp(4 * _TILE)] += work[c + np.uintp(5 * _TILE)]
            moved = False
            for c in range(np.uintp(0), wide):
                r_2 = work[c + np.uintp(1 * _TILE)]
                body = work[c + np.uintp(2 * _TILE)] + -1.0
                change = work[c + np.uintp(4 * _TILE)]
                following = r_2 - body / (change + 0.0)
                if body > 0.0 and following > r_2:
                    work[c + np.uintp(1 * _TILE)] = following
                    moved = True
                elif body != body or (body > 0.0 and following != following):
                    work[c + np.uintp(1 * _TILE)] = math.nan
            if not moved:
                break
        for j in range(n):
            at_v_x = np.uintp(start_x + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                r_2 = work[c + np.uintp(1 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                t1 = v_x - r_0 - r_2
                t2 = 0.0 if t1 <= 0.0 else t1
                y_1[at_y_1 + c] = t2


@_loop
def _value_float64_columns_serial(a_x, y_1, places, n, inner, tile, units):
    _value_float64_columns(a_x, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float64_columns_parallel(a_x, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_columns(a_x, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, start, stop):
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
        r_2 = -1.0
        for _ in range(_MOST_STEPS):
            body = 0.0
            change = 0.0
            for first in range(0, n, _BLOCK):
                s_body = 0.0
                s_change = 0.0
                for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                    v_x = np.float64(a_x[at_v_x + i])
                    t1 = v_x - r_0 - r_2
                    t2 = 0.0 if t1 <= 0.0 else t1
                    t3 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_body = sum_in_lanes(s_body, t2)
                    s_change = sum_in_lanes(s_change, t3)
                body += s_body
                change += s_change
            body += -1.0
            if body <= 0.0:
                break
            following = r_2 - body / (change + 0.0)
            if following <= r_2:
                break
            r_2 = following
            if following != following:
                break
        r_3 = 0.0
        r_4 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_3 = 0.0
            s_r_4 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
                t1 = v_x - r_0 - r_2
                t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                s_r_3 = sum_of_products(s_r_3, v_g_1, t2)
                s_r_4 = sum_in_lanes(s_r_4, t2)
            r_3 += s_r_3
            r_4 += s_r_4
        h1 = r_3 / r_4
        for i in range(np.uintp(0), np.uintp(n)):
            v_x = np.float64(a_x[at_v_x + i])
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            t1 = v_g_1 - h1
            t2 = v_x - r_0 - r_2
            t3 = 1.0 if 0.0 < t2 else (0.0 if 0.0 >= t2 else math.nan)
            t4 = t1 * t3
            y_1[at_y_1 + i] = t4


@_loop
def _vjp_float32_rows_serial(a_x, a_g_1, y_1, places, n, inner, tile, units):
    _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float32_rows_parallel(a_x, a_g_1, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, start, stop):
    work = np.empty(11 * _TILE)
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
            work[c + np.uintp(1 * _TILE)] = -1.0
        for _ in range(_MOST_STEPS):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(5 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(7 * _TILE)] = 0.0
            for first in range(0, n, _BLOCK):
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(6 * _TILE)] = 0.0
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(8 * _TILE)] = 0.0
                for j in range(first, min(first + _BLOCK, n)):
                    at_v_x = np.uintp(start_x + j * apart)
                    for c in range(np.uintp(0), wide):
                        r_0 = work[c + np.uintp(0 * _TILE)]
                        r_2 = work[c + np.uintp(1 * _TILE)]
                        s_body = work[c + np.uintp(6 * _TILE)]
                        s_change = work[c + np.uintp(8 * _TILE)]
                        v_x = np.float64(a_x[at_v_x + c])
                        t1 = v_x - r_0 - r_2
                        t2 = 0.0 if t1 <= 0.0 else t1
                        t3 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                        s_body = s_body + t2
                        s_change = s_change + t3
                        work[c + np.uintp(6 * _TILE)] = s_body
                        work[c + np.uintp(8 * _TILE)] = s_change
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(5 * _TILE)] += work[c + np.uintp(6 * _TILE)]
                    work[c + np.uintp(7 * _TILE)] += work[c + np.uintp(8 * _TILE)]
            moved = False
            for c in range(np.uintp(0), wide):
                r_2 = work[c + np.uintp(1 * _TILE)]
                body = work[c + np.uintp(5 * _TILE)] + -1.0
                change = work[c + np.uintp(7 * _TILE)]
                following = r_2 - body / (change + 0.0)
                if body > 0.0 and following > r_2:
                    work[c + np.uintp(1 * _TILE)] = following
                    moved = True
                elif body != body or (body > 0.0 and following != following):
                    work[c + np.uintp(1 * _TILE)] = math.nan
            if not moved:
                break
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(2 * _TILE)] = 0.0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(3 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(9 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(10 * _TILE)] = 0.0
            some = first + (min(first + _BLOCK, n) - first) // 4 * 4
            for j in range(first, some, 4):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
                at_v_g_1_1 = np.uintp(start_g_1 + (j + 1) * apart)
                at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
                at_v_g_1_2 = np.uintp(start_g_1 + (j + 2) * apart)
                at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
                at_v_g_1_3 = np.uintp(start_g_1 + (j + 3) * apart)
                for c in range(np.uintp(0), wide):
                    r_0 = work[c + np.uintp(0 * _TILE)]
                    r_2 = work[c + np.uintp(1 * _TILE)]
                    s_r_3 = work[c + np.uintp(9 * _TILE)]
                    s_r_4 = work[c + np.uintp(10 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    v_x = np.float64(a_x[at_v_x_1 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_1 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    v_x = np.float64(a_x[at_v_x_2 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_2 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    v_x = np.float64(a_x[at_v_x_3 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_3 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    work[c + np.uintp(9 * _TILE)] = s_r_3
                    work[c + np.uintp(10 * _TILE)] = s_r_4
            for j in range(some, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                for c in range(np.uintp(0), wide):
                    r_0 = work[c + np.uintp(0 * _TILE)]
                    r_2 = work[c + np.uintp(1 * _TILE)]
                    s_r_3 = work[c + np.uintp(9 * _TILE)]
                    s_r_4 = work[c + np.uintp(10 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    work[c + np.uintp(9 * _TILE)] = s_r_3
                    work[c + np.uintp(10 * _TILE)] = s_r_4
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(2 * _TILE)] += work[c + np.uintp(9 * _TILE)]
                work[c + np.uintp(3 * _TILE)] += work[c + np.uintp(10 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_3 = work[c + np.uintp(2 * _TILE)]
            r_4 = work[c + np.uintp(3 * _TILE)]
            h1 = r_3 / r_4
            work[c + np.uintp(4 * _TILE)] = h1
        for j in range(n):
            at_v_x = np.uintp(start_x + j * apart)
            at_v_g_1 = np.uintp(start_g_1 + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                r_2 = work[c + np.uintp(1 * _TILE)]
                h1 = work[c + np.uintp(4 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                t1 = v_g_1 - h1
                t2 = v_x - r_0 - r_2
                t3 = 1.0 if 0.0 < t2 else (0.0 if 0.0 >= t2 else math.nan)
                t4 = t1 * t3
                y_1[at_y_1 + c] = t4


@_loop
def _vjp_float32_columns_serial(a_x, a_g_1, y_1, places, n, inner, tile, units):
    _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float32_columns_parallel(a_x, a_g_1, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, start, stop):
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
        r_2 = -1.0
        for _ in range(_MOST_STEPS):
            body = 0.0
            change = 0.0
            for first in range(0, n, _BLOCK):
                s_body = 0.0
                s_change = 0.0
                for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                    v_x = np.float64(a_x[at_v_x + i])
                    t1 = v_x - r_0 - r_2
                    t2 = 0.0 if t1 <= 0.0 else t1
                    t3 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_body = sum_in_lanes(s_body, t2)
                    s_change = sum_in_lanes(s_change, t3)
                body += s_body
                change += s_change
            body += -1.0
            if body <= 0.0:
                break
            following = r_2 - body / (change + 0.0)
            if following <= r_2:
                break
            r_2 = following
            if following != following:
                break
        r_3 = 0.0
        r_4 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_3 = 0.0
            s_r_4 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
                t1 = v_x - r_0 - r_2
                t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                s_r_3 = sum_of_products(s_r_3, v_g_1, t2)
                s_r_4 = sum_in_lanes(s_r_4, t2)
            r_3 += s_r_3
            r_4 += s_r_4
        h1 = r_3 / r_4
        for i in range(np.uintp(0), np.uintp(n)):
            v_x = np.float64(a_x[at_v_x + i])
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            t1 = v_g_1 - h1
            t2 = v_x - r_0 - r_2
            t3 = 1.0 if 0.0 < t2 else (0.0 if 0.0 >= t2 else math.nan)
            t4 = t1 * t3
            y_1[at_y_1 + i] = t4


@_loop
def _vjp_float64_rows_serial(a_x, a_g_1, y_1, places, n, inner, tile, units):
    _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float64_rows_parallel(a_x, a_g_1, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_columns(a_x, a_g_1, y_1, places, n, inner, tile, start, stop):
    work = np.empty(11 * _TILE)
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
            work[c + np.uintp(1 * _TILE)] = -1.0
        for _ in range(_MOST_STEPS):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(5 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(7 * _TILE)] = 0.0
            for first in range(0, n, _BLOCK):
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(6 * _TILE)] = 0.0
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(8 * _TILE)] = 0.0
                for j in range(first, min(first + _BLOCK, n)):
                    at_v_x = np.uintp(start_x + j * apart)
                    for c in range(np.uintp(0), wide):
                        r_0 = work[c + np.uintp(0 * _TILE)]
                        r_2 = work[c + np.uintp(1 * _TILE)]
                        s_body = work[c + np.uintp(6 * _TILE)]
                        s_change = work[c + np.uintp(8 * _TILE)]
                        v_x = np.float64(a_x[at_v_x + c])
                        t1 = v_x - r_0 - r_2
                        t2 = 0.0 if t1 <= 0.0 else t1
                        t3 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                        s_body = s_body + t2
                        s_change = s_change + t3
                        work[c + np.uintp(6 * _TILE)] = s_body
                        work[c + np.uintp(8 * _TILE)] = s_change
                for c in range(np.uintp(0), wide):
                    work[c + np.uintp(5 * _TILE)] += work[c + np.uintp(6 * _TILE)]
                    work[c + np.uintp(7 * _TILE)] += work[c + np.uintp(8 * _TILE)]
            moved = False
            for c in range(np.uintp(0), wide):
                r_2 = work[c + np.uintp(1 * _TILE)]
                body = work[c + np.uintp(5 * _TILE)] + -1.0
                change = work[c + np.uintp(7 * _TILE)]
                following = r_2 - body / (change + 0.0)
                if body > 0.0 and following > r_2:
                    work[c + np.uintp(1 * _TILE)] = following
                    moved = True
                elif body != body or (body > 0.0 and following != following):
                    work[c + np.uintp(1 * _TILE)] = math.nan
            if not moved:
                break
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(2 * _TILE)] = 0.0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(3 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(9 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(10 * _TILE)] = 0.0
            some = first + (min(first + _BLOCK, n) - first) // 4 * 4
            for j in range(first, some, 4):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
                at_v_g_1_1 = np.uintp(start_g_1 + (j + 1) * apart)
                at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
                at_v_g_1_2 = np.uintp(start_g_1 + (j + 2) * apart)
                at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
                at_v_g_1_3 = np.uintp(start_g_1 + (j + 3) * apart)
                for c in range(np.uintp(0), wide):
                    r_0 = work[c + np.uintp(0 * _TILE)]
                    r_2 = work[c + np.uintp(1 * _TILE)]
                    s_r_3 = work[c + np.uintp(9 * _TILE)]
                    s_r_4 = work[c + np.uintp(10 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    v_x = np.float64(a_x[at_v_x_1 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_1 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    v_x = np.float64(a_x[at_v_x_2 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_2 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    v_x = np.float64(a_x[at_v_x_3 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_3 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    work[c + np.uintp(9 * _TILE)] = s_r_3
                    work[c + np.uintp(10 * _TILE)] = s_r_4
            for j in range(some, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                for c in range(np.uintp(0), wide):
                    r_0 = work[c + np.uintp(0 * _TILE)]
                    r_2 = work[c + np.uintp(1 * _TILE)]
                    s_r_3 = work[c + np.uintp(9 * _TILE)]
                    s_r_4 = work[c + np.uintp(10 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x - r_0 - r_2
                    t2 = -1.0 if 0.0 < t1 else (0.0 if 0.0 >= t1 else math.nan)
                    s_r_3 = fma(v_g_1, t2, s_r_3)
                    s_r_4 = s_r_4 + t2
                    work[c + np.uintp(9 * _TILE)] = s_r_3
                    work[c + np.uintp(10 * _TILE)] = s_r_4
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(2 * _TILE)] += work[c + np.uintp(9 * _TILE)]
                work[c + np.uintp(3 * _TILE)] += work[c + np.uintp(10 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_3 = work[c + np.uintp(2 * _TILE)]
            r_4 = work[c + np.uintp(3 * _TILE)]
            h1 = r_3 / r_4
            work[c + np.uintp(4 * _TILE)] = h1
        for j in range(n):
            at_v_x = np.uintp(start_x + j * apart)
            at_v_g_1 = np.uintp(start_g_1 + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_0 = work[c + np.uintp(0 * _TILE)]
                r_2 = work[c + np.uintp(1 * _TILE)]
                h1 = work[c + np.uintp(4 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                t1 = v_g_1 - h1
                t2 = v_x - r_0 - r_2
                t3 = 1.0 if 0.0 < t2 else (0.0 if 0.0 >= t2 else math.nan)
                t4 = t1 * t3
                y_1[at_y_1 + c] = t4


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
        r_2 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            s_r_2 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_y = np.float64(a_y[at_v_y + i])
                v_g = np.float64(a_g[at_v_g + i])
                t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                s_r_1 = sum_in_lanes(s_r_1, t1)
                s_r_2 = sum_in_lanes(s_r_2, t2)
            r_1 += s_r_1
            r_2 += s_r_2
        h1 = r_2 / r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_y = np.float64(a_y[at_v_y + i])
            v_g = np.float64(a_g[at_v_g + i])
            t1 = v_g - h1
            t2 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
            t3 = t1 * t2
            y_1[at_y_1 + i] = t3


@_loop
def _from_output_float32_rows_serial(a_y, a_g, y_1, places, n, inner, tile, units):
    _from_output_float32_rows(a_y, a_g, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _from_output_float32_rows_parallel(a_y, a_g, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _from_output_float32_rows(a_y, a_g, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _from_output_float32_columns(a_y, a_g, y_1, places, n, inner, tile, start, stop):
    work = np.empty(5 * _TILE)
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
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(1 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(3 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(4 * _TILE)] = 0.0
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
                    s_r_1 = work[c + np.uintp(3 * _TILE)]
                    s_r_2 = work[c + np.uintp(4 * _TILE)]
                    v_y = np.float64(a_y[at_v_y + c])
                    v_g = np.float64(a_g[at_v_g + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    v_y = np.float64(a_y[at_v_y_1 + c])
                    v_g = np.float64(a_g[at_v_g_1 + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    v_y = np.float64(a_y[at_v_y_2 + c])
                    v_g = np.float64(a_g[at_v_g_2 + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    v_y = np.float64(a_y[at_v_y_3 + c])
                    v_g = np.float64(a_g[at_v_g_3 + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    work[c + np.uintp(3 * _TILE)] = s_r_1
                    work[c + np.uintp(4 * _TILE)] = s_r_2
            for j in range(some, min(first + _BLOCK, n)):
                at_v_y = np.uintp(start_y + j * apart)
                at_v_g = np.uintp(start_g + j * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(3 * _TILE)]
                    s_r_2 = work[c + np.uintp(4 * _TILE)]
                    v_y = np.float64(a_y[at_v_y + c])
                    v_g = np.float64(a_g[at_v_g + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    work[c + np.uintp(3 * _TILE)] = s_r_1
                    work[c + np.uintp(4 * _TILE)] = s_r_2
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(0 * _TILE)] += work[c + np.uintp(3 * _TILE)]
                work[c + np.uintp(1 * _TILE)] += work[c + np.uintp(4 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_1 = work[c + np.uintp(0 * _TILE)]
            r_2 = work[c + np.uintp(1 * _TILE)]
            h1 = r_2 / r_1
            work[c + np.uintp(2 * _TILE)] = h1
        for j in range(n):
            at_v_y = np.uintp(start_y + j * apart)
            at_v_g = np.uintp(start_g + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                h1 = work[c + np.uintp(2 * _TILE)]
                v_y = np.float64(a_y[at_v_y + c])
                v_g = np.float64(a_g[at_v_g + c])
                t1 = v_g - h1
                t2 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                t3 = t1 * t2
                y_1[at_y_1 + c] = t3


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
        r_2 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            s_r_2 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_y = np.float64(a_y[at_v_y + i])
                v_g = np.float64(a_g[at_v_g + i])
                t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                s_r_1 = sum_in_lanes(s_r_1, t1)
                s_r_2 = sum_in_lanes(s_r_2, t2)
            r_1 += s_r_1
            r_2 += s_r_2
        h1 = r_2 / r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_y = np.float64(a_y[at_v_y + i])
            v_g = np.float64(a_g[at_v_g + i])
            t1 = v_g - h1
            t2 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
            t3 = t1 * t2
            y_1[at_y_1 + i] = t3


@_loop
def _from_output_float64_rows_serial(a_y, a_g, y_1, places, n, inner, tile, units):
    _from_output_float64_rows(a_y, a_g, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _from_output_float64_rows_parallel(a_y, a_g, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _from_output_float64_rows(a_y, a_g, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _from_output_float64_columns(a_y, a_g, y_1, places, n, inner, tile, start, stop):
    work = np.empty(5 * _TILE)
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
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(1 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(3 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(4 * _TILE)] = 0.0
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
                    s_r_1 = work[c + np.uintp(3 * _TILE)]
                    s_r_2 = work[c + np.uintp(4 * _TILE)]
                    v_y = np.float64(a_y[at_v_y + c])
                    v_g = np.float64(a_g[at_v_g + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    v_y = np.float64(a_y[at_v_y_1 + c])
                    v_g = np.float64(a_g[at_v_g_1 + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    v_y = np.float64(a_y[at_v_y_2 + c])
                    v_g = np.float64(a_g[at_v_g_2 + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    v_y = np.float64(a_y[at_v_y_3 + c])
                    v_g = np.float64(a_g[at_v_g_3 + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    work[c + np.uintp(3 * _TILE)] = s_r_1
                    work[c + np.uintp(4 * _TILE)] = s_r_2
            for j in range(some, min(first + _BLOCK, n)):
                at_v_y = np.uintp(start_y + j * apart)
                at_v_g = np.uintp(start_g + j * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(3 * _TILE)]
                    s_r_2 = work[c + np.uintp(4 * _TILE)]
                    v_y = np.float64(a_y[at_v_y + c])
                    v_g = np.float64(a_g[at_v_g + c])
                    t1 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    t2 = v_g if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                    s_r_1 = s_r_1 + t1
                    s_r_2 = s_r_2 + t2
                    work[c + np.uintp(3 * _TILE)] = s_r_1
                    work[c + np.uintp(4 * _TILE)] = s_r_2
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(0 * _TILE)] += work[c + np.uintp(3 * _TILE)]
                work[c + np.uintp(1 * _TILE)] += work[c + np.uintp(4 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_1 = work[c + np.uintp(0 * _TILE)]
            r_2 = work[c + np.uintp(1 * _TILE)]
            h1 = r_2 / r_1
            work[c + np.uintp(2 * _TILE)] = h1
        for j in range(n):
            at_v_y = np.uintp(start_y + j * apart)
            at_v_g = np.uintp(start_g + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                h1 = work[c + np.uintp(2 * _TILE)]
                v_y = np.float64(a_y[at_v_y + c])
                v_g = np.float64(a_g[at_v_g + c])
                t1 = v_g - h1
                t2 = 1.0 if v_y > 0.0 else (0.0 if v_y <= 0.0 else math.nan)
                t3 = t1 * t2
                y_1[at_y_1 + c] = t3


@_loop
def _from_output_float64_columns_serial(a_y, a_g, y_1, places, n, inner, tile, units):
    _from_output_float64_columns(a_y, a_g, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _from_output_float64_columns_parallel(a_y, a_g, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _from_output_float64_columns(a_y, a_g, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


KERNEL = RowKernel(
    "sparsemax",
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
