# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 97d5234c81825cd400eb94ba8a672b05338d6b9439eb482f9fb8848a7eb8b463
"""The map of rows seglu, compiled.

    y[i] = Piecewise((gate[i], gate[i] >= 0), (sqrt(2)*(exp(gate[i]) - 1)/(sqrt(pi)*(-exp(1/2)*erfc(sqrt(2)/2)
        + 1)), True))*value[i]/sqrt(2*(-exp(1/2)*erfc(sqrt(2)/2) + exp(2)*erfc(sqrt(2))/2 +
        1/2)/(pi*(-exp(1/2)*erfc(sqrt(2)/2) + 1)**2) + 1/2)

The axis of x holds the parts value, gate, one after the other.

SELU in the place of the gate.
"""

import math

import numpy as np
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
BIASED_MAGIC_SHORT = 6755399441056767.0
LN2_SHORT_0 = 0.6931471805599453
EXPM1_SHORT_8 = 2.7556851059561594e-06
EXPM1_SHORT_7 = 2.48760515101779e-05
EXPM1_SHORT_6 = 0.00019841372476877263
EXPM1_SHORT_5 = 0.0013888821916406091
EXPM1_SHORT_4 = 0.0083333332310308
EXPM1_SHORT_3 = 0.04166666688950984
EXPM1_SHORT_2 = 0.16666666666942323
EXPM1_SHORT_1 = 0.49999999999800127
EXPM1_SHORT_0 = 0.999999999999989
LARGEST_EXPM1_64 = 709.4
EXPM1_LEAST_64 = -44.0
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
MAGIC_SHORT = 6755399441055744.0
EXP_SQUARES_3 = 0.00015229503459506888
EXP_SQUARES_2 = 0.0032017698065552806
EXP_SQUARES_1 = 0.03339776809231649
EXP_SQUARES_0 = 0.16385443936955282
EXP_SQUARES_START_0 = 1.499725341796875
EXP_SQUARES_INNER_0 = -1.231826857663691
EXP_SQUARES_OUTER_0 = -0.03499948256649077
LEAST_EXP_SHORT = -700.0
NORMAL_EXP_64 = 708.0
CLAMPED_EXP_64 = 1480.0
EXP_LEAST_64 = -708.0


@intrinsic
def fma(typing, a, b, c):
    """Return a * b + c with one rounding."""
    return a(a, a, a), lambda context, builder, signature, arguments: builder.fma(*arguments)


@intrinsic
def float_of(typing, n):
    """Return the float32 or float64 with the bits of an int32 or int64."""
    result = types.float32 if n == types.int32 else types.float64
    return result(n), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(result))


@intrinsic
def bits_of(typing, a):
    """Return the bits of a float32 or float64 as an integer of the same width."""
    whole = types.int32 if a == types.float32 else types.int64
    return whole(a), lambda context, builder, signature, arguments: builder.bitcast(
        arguments[0], context.get_value_type(whole))


@_inlined
def expm1_short(u):
    """Return exp(u) - 1."""
    v = min(max(u, -700.0), 350.0)
    t = fma(v, LOG2E_SHORT_0, BIASED_MAGIC_SHORT)
    r = fma(t - BIASED_MAGIC_SHORT, -LN2_SHORT_0, v)
    p = fma(EXPM1_SHORT_8, r, EXPM1_SHORT_7)
    p = fma(p, r, EXPM1_SHORT_6)
    p = fma(p, r, EXPM1_SHORT_5)
    p = fma(p, r, EXPM1_SHORT_4)
    p = fma(p, r, EXPM1_SHORT_3)
    p = fma(p, r, EXPM1_SHORT_2)
    p = fma(p, r, EXPM1_SHORT_1)
    p = fma(p, r, EXPM1_SHORT_0)
    s = float_of(bits_of(t) << 52)
    return fma(s, p * r, -(1.0 - s))


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
def expm1_short_float64(u, v):
    """Return exp(u + v) - 1 for the single form, with a rest that makes up for the last sum."""
    a = EXPM1_LEAST_64 if u < EXPM1_LEAST_64 else u
    b = -0.0 if u < EXPM1_LEAST_64 else v
    t, r, p = exp_short_float64(a, b)
    y = r + p
    s = power_of_two(t)
    n = 1.0 - s
    h = fma(s, y, -n)
    return h, fma(s, (r - y) + p, fma(s, y, -(h + n)))


@_inlined
def expm1_single_float64(u, v):
    """Return exp(u + v) - 1, -0 for u = -0."""
    h, tail = expm1_short_float64(u, v)
    return math.copysign(h + tail, u + v)


@_inlined
def expm1_whole_float64(u, v):
    """Return exp(u + v) - 1."""
    far = u > LARGEST_EXPM1_64
    y = expm1_single_float64(LARGEST_EXPM1_64 if far else u, 0.0 if far else v)
    return math.inf if far else y


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
def exp_squares_short(u):
    """Return exp(u)."""
    return clamped_exp_squares_short(min(max(u, LEAST_EXP_SHORT), 350.0))


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
def exp_whole_float64(u, v):
    """Return exp(u + v)."""
    far = abs(u) > NORMAL_EXP_64
    half = 0.5 * min(max(u, -CLAMPED_EXP_64), CLAMPED_EXP_64)
    y = exp_single_float64(half if far else u, half_tail(v) if far else v)
    return y * y if far else y


# ---- the loops; v_... are components at an index, r_... reductions, h... other numbers of a row, b... kept values ----


@_device
def _value_float32_flat(a_value, a_gate, y_1, places, n, inner, tile, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    for unit in range(start, stop):
        outer = unit // pieces
        first = (unit - outer * pieces) * _PIECE
        length = min(_PIECE, n - first)
        at_v_value = np.uintp(places[0] + outer * places[1] + first)
        at_v_gate = np.uintp(places[2] + outer * places[3] + first)
        at_y_1 = np.uintp(places[4] + outer * places[5] + first)
        for i in range(np.uintp(0), np.uintp(length)):
            v_value = np.float64(a_value[at_v_value + i])
            v_gate = np.float64(a_gate[at_v_gate + i])
            t1 = expm1_short(v_gate)
            t2 = t1 * 1.6732632423543772
            t3 = t2 if v_gate < 0.0 else v_gate
            t4 = v_value * t3 * 1.0507009873554805
            y_1[at_y_1 + i] = t4


@_loop
def _value_float32_flat_serial(a_value, a_gate, y_1, places, n, inner, tile, units):
    _value_float32_flat(a_value, a_gate, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float32_flat_parallel(a_value, a_gate, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_flat(a_value, a_gate, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_flat(a_value, a_gate, y_1, places, n, inner, tile, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    for unit in range(start, stop):
        outer = unit // pieces
        first = (unit - outer * pieces) * _PIECE
        length = min(_PIECE, n - first)
        at_v_value = np.uintp(places[0] + outer * places[1] + first)
        at_v_gate = np.uintp(places[2] + outer * places[3] + first)
        at_y_1 = np.uintp(places[4] + outer * places[5] + first)
        for i in range(np.uintp(0), np.uintp(length)):
            v_value = np.float64(a_value[at_v_value + i])
            v_gate = np.float64(a_gate[at_v_gate + i])
            t1 = expm1_whole_float64(v_gate, 0.0)
            t2 = t1 * 1.6732632423543772
            t3 = t2 if v_gate < 0.0 else v_gate
            t4 = v_value * t3 * 1.0507009873554805
            y_1[at_y_1 + i] = t4


@_loop
def _value_float64_flat_serial(a_value, a_gate, y_1, places, n, inner, tile, units):
    _value_float64_flat(a_value, a_gate, y_1, places, n, inner, tile, 0, units)


@_parallel_loop
def _value_float64_flat_parallel(a_value, a_gate, y_1, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_flat(a_value, a_gate, y_1, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    for unit in range(start, stop):
        outer = unit // pieces
        first = (unit - outer * pieces) * _PIECE
        length = min(_PIECE, n - first)
        at_v_value = np.uintp(places[0] + outer * places[1] + first)
        at_v_gate = np.uintp(places[2] + outer * places[3] + first)
        at_v_g_1 = np.uintp(places[4] + outer * places[5] + first)
        at_y_1 = np.uintp(places[6] + outer * places[7] + first)
        at_y_2 = np.uintp(places[8] + outer * places[9] + first)
        for i in range(np.uintp(0), np.uintp(length)):
            v_value = np.float64(a_value[at_v_value + i])
            v_gate = np.float64(a_gate[at_v_gate + i])
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            t1 = expm1_short(v_gate)
            t2 = t1 * 1.6732632423543772
            t3 = t2 if v_gate < 0.0 else v_gate
            t4 = v_g_1 * t3 * 1.0507009873554805
            t5 = exp_squares_short(v_gate)
            t6 = t5 * 1.6732632423543772
            t7 = 1.0 if v_gate >= 0.0 else t6
            t8 = v_g_1 * v_value * t7 * 1.0507009873554805
            y_1[at_y_1 + i] = t4
            y_2[at_y_2 + i] = t8


@_loop
def _vjp_float32_flat_serial(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, units):
    _vjp_float32_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float32_flat_parallel(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    for unit in range(start, stop):
        outer = unit // pieces
        first = (unit - outer * pieces) * _PIECE
        length = min(_PIECE, n - first)
        at_v_value = np.uintp(places[0] + outer * places[1] + first)
        at_v_gate = np.uintp(places[2] + outer * places[3] + first)
        at_v_g_1 = np.uintp(places[4] + outer * places[5] + first)
        at_y_1 = np.uintp(places[6] + outer * places[7] + first)
        at_y_2 = np.uintp(places[8] + outer * places[9] + first)
        for i in range(np.uintp(0), np.uintp(length)):
            v_value = np.float64(a_value[at_v_value + i])
            v_gate = np.float64(a_gate[at_v_gate + i])
            v_g_1 = np.float64(a_g_1[at_v_g_1 + i])
            t1 = expm1_whole_float64(v_gate, 0.0)
            t2 = t1 * 1.6732632423543772
            t3 = t2 if v_gate < 0.0 else v_gate
            t4 = v_g_1 * t3 * 1.0507009873554805
            t5 = exp_whole_float64(v_gate, 0.0)
            t6 = t5 * 1.6732632423543772
            t7 = 1.0 if v_gate >= 0.0 else t6
            t8 = v_g_1 * v_value * t7 * 1.0507009873554805
            y_1[at_y_1 + i] = t4
            y_2[at_y_2 + i] = t8


@_loop
def _vjp_float64_flat_serial(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, units):
    _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float64_flat_parallel(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, k * share, min(units, (k + 1) * share))


KERNEL = RowKernel(
    "seglu",
    (
    ),
    parts=2,
    results=1,
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
