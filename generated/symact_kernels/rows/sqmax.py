# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 173a4c9994b496f78700a1ac80d88297c31b4027300f91b0918e64270fd0a09f
"""The map of rows sqmax, compiled.

    y[i] = (c + x[i])**2/Sum((c + x[j])**2, (j, 1, n))

Parameters:
    c = 4 (fixed) shift
"""

import math

import numpy as np
from llvmlite import ir
from numba import njit, prange
from numba.extending import intrinsic

from symact_kernels._rows import Layouts, Loops, RowKernel
from symact_kernels._parameters import Parameter

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
def _value_float32_rows(a_x, y_1, places, n, inner, tile, p_c, start, stop):
    for row in range(start, stop):
        at_v_x = np.uintp(places[0] + row * places[1])
        at_y_1 = np.uintp(places[2] + row * places[3])
        r_1 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                t1 = v_x + p_c
                s_r_1 = sum_of_products(s_r_1, t1, t1)
            r_1 += s_r_1
        h1 = 1.0 / r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_x = np.float64(a_x[at_v_x + i])
            t1 = v_x + p_c
            t2 = t1 * t1
            t3 = t2 * h1
            y_1[at_y_1 + i] = t3


@_loop
def _value_float32_rows_serial(a_x, y_1, places, n, inner, tile, p_c, units):
    _value_float32_rows(a_x, y_1, places, n, inner, tile, p_c, 0, units)


@_parallel_loop
def _value_float32_rows_parallel(a_x, y_1, places, n, inner, tile, p_c, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_rows(a_x, y_1, places, n, inner, tile, p_c, k * share, min(units, (k + 1) * share))


@_device
def _value_float32_columns(a_x, y_1, places, n, inner, tile, p_c, start, stop):
    work = np.empty(3 * _TILE)
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
            work[c + np.uintp(0 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(2 * _TILE)] = 0.0
            some = first + (min(first + _BLOCK, n) - first) // 4 * 4
            for j in range(first, some, 4):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
                at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
                at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(2 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    v_x = np.float64(a_x[at_v_x_1 + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    v_x = np.float64(a_x[at_v_x_2 + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    v_x = np.float64(a_x[at_v_x_3 + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    work[c + np.uintp(2 * _TILE)] = s_r_1
            for j in range(some, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(2 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    work[c + np.uintp(2 * _TILE)] = s_r_1
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(0 * _TILE)] += work[c + np.uintp(2 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_1 = work[c + np.uintp(0 * _TILE)]
            h1 = 1.0 / r_1
            work[c + np.uintp(1 * _TILE)] = h1
        for j in range(n):
            at_v_x = np.uintp(start_x + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                h1 = work[c + np.uintp(1 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                t1 = v_x + p_c
                t2 = t1 * t1
                t3 = t2 * h1
                y_1[at_y_1 + c] = t3


@_loop
def _value_float32_columns_serial(a_x, y_1, places, n, inner, tile, p_c, units):
    _value_float32_columns(a_x, y_1, places, n, inner, tile, p_c, 0, units)


@_parallel_loop
def _value_float32_columns_parallel(a_x, y_1, places, n, inner, tile, p_c, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_columns(a_x, y_1, places, n, inner, tile, p_c, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_rows(a_x, y_1, places, n, inner, tile, p_c, start, stop):
    for row in range(start, stop):
        at_v_x = np.uintp(places[0] + row * places[1])
        at_y_1 = np.uintp(places[2] + row * places[3])
        r_1 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                t1 = v_x + p_c
                s_r_1 = sum_of_products(s_r_1, t1, t1)
            r_1 += s_r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_x = np.float64(a_x[at_v_x + i])
            t1 = v_x + p_c
            t2 = t1 * t1
            t3 = t2 / r_1
            y_1[at_y_1 + i] = t3


@_loop
def _value_float64_rows_serial(a_x, y_1, places, n, inner, tile, p_c, units):
    _value_float64_rows(a_x, y_1, places, n, inner, tile, p_c, 0, units)


@_parallel_loop
def _value_float64_rows_parallel(a_x, y_1, places, n, inner, tile, p_c, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_rows(a_x, y_1, places, n, inner, tile, p_c, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_columns(a_x, y_1, places, n, inner, tile, p_c, start, stop):
    work = np.empty(2 * _TILE)
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
            work[c + np.uintp(0 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(1 * _TILE)] = 0.0
            some = first + (min(first + _BLOCK, n) - first) // 4 * 4
            for j in range(first, some, 4):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
                at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
                at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(1 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    v_x = np.float64(a_x[at_v_x_1 + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    v_x = np.float64(a_x[at_v_x_2 + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    v_x = np.float64(a_x[at_v_x_3 + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    work[c + np.uintp(1 * _TILE)] = s_r_1
            for j in range(some, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(1 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    t1 = v_x + p_c
                    s_r_1 = fma(t1, t1, s_r_1)
                    work[c + np.uintp(1 * _TILE)] = s_r_1
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(0 * _TILE)] += work[c + np.uintp(1 * _TILE)]
        for j in range(n):
            at_v_x = np.uintp(start_x + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_1 = work[c + np.uintp(0 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                t1 = v_x + p_c
                t2 = t1 * t1
                t3 = t2 / r_1
                y_1[at_y_1 + c] = t3


@_loop
def _value_float64_columns_serial(a_x, y_1, places, n, inner, tile, p_c, units):
    _value_float64_columns(a_x, y_1, places, n, inner, tile, p_c, 0, units)


@_parallel_loop
def _value_float64_columns_parallel(a_x, y_1, places, n, inner, tile, p_c, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_columns(a_x, y_1, places, n, inner, tile, p_c, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, p_c, start, stop):
    for row in range(start, stop):
        at_v_x = np.uintp(places[0] + row * places[1])
        at_v_g_1 = np.uintp(places[2] + row * places[3])
        at_y_1 = np.uintp(places[4] + row * places[5])
        r_1 = 0.0
        r_2 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            s_r_2 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
                t1 = v_x + p_c
                t2 = t1 * t1
                s_r_1 = sum_in_lanes(s_r_1, t2)
                s_r_2 = sum_of_products(s_r_2, v_g_1, t2)
            r_1 += s_r_1
            r_2 += s_r_2
        h1 = 2.0 / r_1
        h2 = r_2 / r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_x = np.float64(a_x[at_v_x + i])
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            t1 = v_x + p_c
            t2 = v_g_1 - h2
            t3 = t1 * t2 * h1
            y_1[at_y_1 + i] = t3


@_loop
def _vjp_float32_rows_serial(a_x, a_g_1, y_1, places, n, inner, tile, p_c, units):
    _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, p_c, 0, units)


@_parallel_loop
def _vjp_float32_rows_parallel(a_x, a_g_1, y_1, places, n, inner, tile, p_c, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_rows(a_x, a_g_1, y_1, places, n, inner, tile, p_c, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, p_c, start, stop):
    work = np.empty(6 * _TILE)
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
            work[c + np.uintp(0 * _TILE)] = 0.0
        for c in range(np.uintp(0), wide):
            work[c + np.uintp(1 * _TILE)] = 0.0
        for first in range(0, n, _BLOCK):
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(4 * _TILE)] = 0.0
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(5 * _TILE)] = 0.0
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
                    s_r_1 = work[c + np.uintp(4 * _TILE)]
                    s_r_2 = work[c + np.uintp(5 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    v_x = np.float64(a_x[at_v_x_1 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_1 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    v_x = np.float64(a_x[at_v_x_2 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_2 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    v_x = np.float64(a_x[at_v_x_3 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_3 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    work[c + np.uintp(4 * _TILE)] = s_r_1
                    work[c + np.uintp(5 * _TILE)] = s_r_2
            for j in range(some, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(4 * _TILE)]
                    s_r_2 = work[c + np.uintp(5 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    work[c + np.uintp(4 * _TILE)] = s_r_1
                    work[c + np.uintp(5 * _TILE)] = s_r_2
            for c in range(np.uintp(0), wide):
                work[c + np.uintp(0 * _TILE)] += work[c + np.uintp(4 * _TILE)]
                work[c + np.uintp(1 * _TILE)] += work[c + np.uintp(5 * _TILE)]
        for c in range(np.uintp(0), wide):
            r_1 = work[c + np.uintp(0 * _TILE)]
            r_2 = work[c + np.uintp(1 * _TILE)]
            h1 = 2.0 / r_1
            h2 = r_2 / r_1
            work[c + np.uintp(2 * _TILE)] = h1
            work[c + np.uintp(3 * _TILE)] = h2
        for j in range(n):
            at_v_x = np.uintp(start_x + j * apart)
            at_v_g_1 = np.uintp(start_g_1 + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                h1 = work[c + np.uintp(2 * _TILE)]
                h2 = work[c + np.uintp(3 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                t1 = v_x + p_c
                t2 = v_g_1 - h2
                t3 = t1 * t2 * h1
                y_1[at_y_1 + c] = t3


@_loop
def _vjp_float32_columns_serial(a_x, a_g_1, y_1, places, n, inner, tile, p_c, units):
    _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, p_c, 0, units)


@_parallel_loop
def _vjp_float32_columns_parallel(a_x, a_g_1, y_1, places, n, inner, tile, p_c, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_columns(a_x, a_g_1, y_1, places, n, inner, tile, p_c, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, p_c, start, stop):
    for row in range(start, stop):
        at_v_x = np.uintp(places[0] + row * places[1])
        at_v_g_1 = np.uintp(places[2] + row * places[3])
        at_y_1 = np.uintp(places[4] + row * places[5])
        r_1 = 0.0
        r_2 = 0.0
        for first in range(0, n, _BLOCK):
            s_r_1 = 0.0
            s_r_2 = 0.0
            for i in range(np.uintp(first), np.uintp(min(first + _BLOCK, n))):
                v_x = np.float64(a_x[at_v_x + i])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
                t1 = v_x + p_c
                t2 = t1 * t1
                s_r_1 = sum_in_lanes(s_r_1, t2)
                s_r_2 = sum_of_products(s_r_2, v_g_1, t2)
            r_1 += s_r_1
            r_2 += s_r_2
        h1 = r_2 / r_1
        for i in range(np.uintp(0), np.uintp(n)):
            v_x = np.float64(a_x[at_v_x + i])
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            t1 = v_x + p_c
            t2 = v_g_1 - h1
            t3 = t1 * t2 * 2.0 / r_1
            y_1[at_y_1 + i] = t3


@_loop
def _vjp_float64_rows_serial(a_x, a_g_1, y_1, places, n, inner, tile, p_c, units):
    _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, p_c, 0, units)


@_parallel_loop
def _vjp_float64_rows_parallel(a_x, a_g_1, y_1, places, n, inner, tile, p_c, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_rows(a_x, a_g_1, y_1, places, n, inner, tile, p_c, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_columns(a_x, a_g_1, y_1, places, n, inner, tile, p_c, start, stop):
    work = np.empty(5 * _TILE)
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
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                at_v_x_1 = np.uintp(start_x + (j + 1) * apart)
                at_v_g_1_1 = np.uintp(start_g_1 + (j + 1) * apart)
                at_v_x_2 = np.uintp(start_x + (j + 2) * apart)
                at_v_g_1_2 = np.uintp(start_g_1 + (j + 2) * apart)
                at_v_x_3 = np.uintp(start_x + (j + 3) * apart)
                at_v_g_1_3 = np.uintp(start_g_1 + (j + 3) * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(3 * _TILE)]
                    s_r_2 = work[c + np.uintp(4 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    v_x = np.float64(a_x[at_v_x_1 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_1 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    v_x = np.float64(a_x[at_v_x_2 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_2 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    v_x = np.float64(a_x[at_v_x_3 + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1_3 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
                    work[c + np.uintp(3 * _TILE)] = s_r_1
                    work[c + np.uintp(4 * _TILE)] = s_r_2
            for j in range(some, min(first + _BLOCK, n)):
                at_v_x = np.uintp(start_x + j * apart)
                at_v_g_1 = np.uintp(start_g_1 + j * apart)
                for c in range(np.uintp(0), wide):
                    s_r_1 = work[c + np.uintp(3 * _TILE)]
                    s_r_2 = work[c + np.uintp(4 * _TILE)]
                    v_x = np.float64(a_x[at_v_x + c])
                    v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                    t1 = v_x + p_c
                    t2 = t1 * t1
                    s_r_1 = s_r_1 + t2
                    s_r_2 = fma(v_g_1, t2, s_r_2)
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
            at_v_x = np.uintp(start_x + j * apart)
            at_v_g_1 = np.uintp(start_g_1 + j * apart)
            at_y_1 = np.uintp(start_y_1 + j * inner)
            for c in range(np.uintp(0), wide):
                r_1 = work[c + np.uintp(0 * _TILE)]
                h1 = work[c + np.uintp(2 * _TILE)]
                v_x = np.float64(a_x[at_v_x + c])
                v_g_1 = np.float64(a_g_1[at_v_g_1 + c])
                t1 = v_x + p_c
                t2 = v_g_1 - h1
                t3 = t1 * t2 * 2.0 / r_1
                y_1[at_y_1 + c] = t3


@_loop
def _vjp_float64_columns_serial(a_x, a_g_1, y_1, places, n, inner, tile, p_c, units):
    _vjp_float64_columns(a_x, a_g_1, y_1, places, n, inner, tile, p_c, 0, units)


@_parallel_loop
def _vjp_float64_columns_parallel(a_x, a_g_1, y_1, places, n, inner, tile, p_c, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_columns(a_x, a_g_1, y_1, places, n, inner, tile, p_c, k * share, min(units, (k + 1) * share))


KERNEL = RowKernel(
    "sqmax",
    (
        Parameter("c", 4.0, "fixed", "shift", ()),
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
    description=__doc__ or "",
)
