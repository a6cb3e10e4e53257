# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: e88dfe5b4fcb0878916fe80b5002ccfae28ee3f4f8fb95fc6bbf1b1b5f4d86d2
"""The map of rows ncrelu, compiled.

    y1[i] = Max(0, x[i])
    y2[i] = -Max(0, -x[i])

References:
    Shang, Wenling; Sohn, Kihyuk; Almeida, Diogo; Lee, Honglak (2016). Understanding and improving
        convolutional neural networks via concatenated rectified linear units. arXiv 1603.05201
"""

import math

import numpy as np
from numba import njit, prange

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





# ---- the loops; v_... are components at an index, r_... reductions, h... other numbers of a row, b... kept values ----


@_device
def _value_float32_flat(a_x, y_1, y_2, places, n, inner, tile, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    for unit in range(start, stop):
        outer = unit // pieces
        first = (unit - outer * pieces) * _PIECE
        length = min(_PIECE, n - first)
        at_v_x = np.uintp(places[0] + outer * places[1] + first)
        at_y_1 = np.uintp(places[2] + outer * places[3] + first)
        at_y_2 = np.uintp(places[4] + outer * places[5] + first)
        for i in range(np.uintp(0), np.uintp(length)):
            v_x = np.float64(a_x[at_v_x + i])
            t1 = 0.0 if v_x <= 0.0 else v_x
            t2 = -v_x
            t3 = 0.0 if t2 <= 0.0 else t2
            t4 = -t3
            y_1[at_y_1 + i] = t1
            y_2[at_y_2 + i] = t4


@_loop
def _value_float32_flat_serial(a_x, y_1, y_2, places, n, inner, tile, units):
    _value_float32_flat(a_x, y_1, y_2, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float32_flat_parallel(a_x, y_1, y_2, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_flat(a_x, y_1, y_2, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_flat(a_x, y_1, y_2, places, n, inner, tile, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    for unit in range(start, stop):
        outer = unit // pieces
        first = (unit - outer * pieces) * _PIECE
        length = min(_PIECE, n - first)
        at_v_x = np.uintp(places[0] + outer * places[1] + first)
        at_y_1 = np.uintp(places[2] + outer * places[3] + first)
        at_y_2 = np.uintp(places[4] + outer * places[5] + first)
        for i in range(np.uintp(0), np.uintp(length)):
            v_x = np.float64(a_x[at_v_x + i])
            t1 = 0.0 if v_x <= 0.0 else v_x
            t2 = -v_x
            t3 = 0.0 if t2 <= 0.0 else t2
            t4 = -t3
            y_1[at_y_1 + i] = t1
            y_2[at_y_2 + i] = t4


@_loop
def _value_float64_flat_serial(a_x, y_1, y_2, places, n, inner, tile, units):
    _value_float64_flat(a_x, y_1, y_2, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float64_flat_parallel(a_x, y_1, y_2, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_flat(a_x, y_1, y_2, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_flat(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    for unit in range(start, stop):
        outer = unit // pieces
        first = (unit - outer * pieces) * _PIECE
        length = min(_PIECE, n - first)
        at_v_x = np.uintp(places[0] + outer * places[1] + first)
        at_v_g_1 = np.uintp(places[2] + outer * places[3] + first)
        at_v_g_2 = np.uintp(places[4] + outer * places[5] + first)
        at_y_1 = np.uintp(places[6] + outer * places[7] + first)
        for i in range(np.uintp(0), np.uintp(length)):
            v_x = np.float64(a_x[at_v_x + i])
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            v_g_2 = np.float64(a_g_2[at_v_g_2 + i])
            t1 = 1.0 if v_x > 0.0 else (0.0 if v_x <= 0.0 else math.nan)
            t2 = v_g_1 * t1
            t3 = -1.0 if v_x < 0.0 else (0.0 if v_x >= 0.0 else math.nan)
            t4 = v_g_2 * t3
            t5 = t2 - t4
            y_1[at_y_1 + i] = t5


@_loop
def _vjp_float32_flat_serial(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, units):
    _vjp_float32_flat(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float32_flat_parallel(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_flat(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_flat(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    for unit in range(start, stop):
        outer = unit // pieces
        first = (unit - outer * pieces) * _PIECE
        length = min(_PIECE, n - first)
        at_v_x = np.uintp(places[0] + outer * places[1] + first)
        at_v_g_1 = np.uintp(places[2] + outer * places[3] + first)
        at_v_g_2 = np.uintp(places[4] + outer * places[5] + first)
        at_y_1 = np.uintp(places[6] + outer * places[7] + first)
        for i in range(np.uintp(0), np.uintp(length)):
            v_x = np.float64(a_x[at_v_x + i])
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            v_g_2 = np.float64(a_g_2[at_v_g_2 + i])
            t1 = 1.0 if v_x > 0.0 else (0.0 if v_x <= 0.0 else math.nan)
            t2 = v_g_1 * t1
            t3 = -1.0 if v_x < 0.0 else (0.0 if v_x >= 0.0 else math.nan)
            t4 = v_g_2 * t3
            t5 = t2 - t4
            y_1[at_y_1 + i] = t5


@_loop
def _vjp_float64_flat_serial(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, units):
    _vjp_float64_flat(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float64_flat_parallel(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_flat(a_x, a_g_1, a_g_2, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


KERNEL = RowKernel(
    "ncrelu",
    (
    ),
    parts=1,
    results=2,
    totals=0,
    piece=_PIECE,
    tile=_TILE,
    value={
        "float32": Layouts(flat=Loops(_value_float32_flat_serial, _value_float32_flat_parallel)),
        "float64": Layouts(flat=Loops(_value_float64_flat_serial, _value_float64_flat_parallel)),
    },
    vjp={
        "float32": Layouts(flat=Loops(_vjp_float32_flat_serial, _vjp_float32_flat_parallel)),
        "float64": Layouts(flat=Loops(_vjp_float64_flat_serial, _vjp_float64_flat_parallel)),
    },
    description=__doc__ or "",
)
