# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 154ec5f9ea955bb7b209be0bd3931c70273fc80e59e27b6c8f6dd6c9210e561a
"""The map of rows swiglu_oai, compiled.

    y[i] = (Max(-limit, Min(limit, value[i])) + 1)*Min(limit, gate[i])/(1 + exp(-alpha*Min(limit, gate[i])))

The axis of x holds the parts value, gate, one after the other.

Parameters:
    alpha = 851/500 (fixed) sharpness of the gate where alpha > 0
    limit = 7 (fixed) where the gate and the value are cut where limit > 0

References:
    OpenAI (2025). gpt-oss-120b \\& gpt-oss-20b model card. arXiv 2508.10925
"""

import math

import numpy as np
from llvmlite import ir
from numba import njit, prange, types
from numba.extending import intrinsic

from symact_kernels._rows import Layouts, Loops, RowKernel
from symact_kernels._parameters import Condition, Parameter

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
EXP_BOTTOM_BRIEF_0_0 = 10.002148712167438
EXP_TOP_BRIEF_2 = 0.08324420423552555
EXP_TOP_BRIEF_0 = 5.001074353428795
NORMAL_EXP_64 = 708.0
GATE_LEAST_64 = -708.0
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
def exp_minus_brief(u):
    """Return (n, d) with exp(-u) = n / d, for u clamped to [-350, 700]."""
    v = min(max(u, -350.0), 700.0)
    t = fma(v, -LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, LN2_SHORT_0, v)
    w = r * r
    a = w + EXP_BOTTOM_BRIEF_0_0
    b = r * fma(EXP_TOP_BRIEF_2, w, EXP_TOP_BRIEF_0)
    return float_of(bits_of(a - b) + (bits_of(t) << 52)), a + b


@_inlined
def logistic_brief(u):
    """Return 1 / (1 + exp(-u))."""
    n, d = exp_minus_brief(u)
    return d * (1.0 / (d + n))


@_inlined
def exact_product(a, b):
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


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
def gate_exp_float64(u, v):
    """Return exp(u + v), that of GATE_LEAST_64 below it; the rounding of x**2 q(x) is the largest error."""
    a = GATE_LEAST_64 if u < GATE_LEAST_64 else u
    b = 0.0 if u < GATE_LEAST_64 else v
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
    w = fma(x * x, q, c)
    y, z = ordered_sum(r, w)
    h, e = ordered_sum(1.0, y)
    s = power_of_two(t)
    return h * s, (e + z) * s


@_inlined
def exact_sum(a, b):
    """Return a + b exactly, as a pair."""
    s = a + b
    c = s - a
    return s, (a - (s - c)) + (b - c)


@_inlined
def reciprocal_float64(q, r):
    """Return 1 + q + r as a pair, and the reciprocal of its high part."""
    d, e = exact_sum(1.0, q)
    return d, e + r, 1.0 / d


@_inlined
def logistic_single_float64(u, v):
    """Return 1 / (1 + exp(-u - v))."""
    q, r = gate_exp_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    return fma(fma(-inverse, e, fma(-inverse, d, 1.0)), inverse, inverse)


@_inlined
def logistic_whole_float64(u, v):
    """Return 1 / (1 + exp(-u - v))."""
    far = u < -NORMAL_EXP_64
    y = logistic_single_float64(-NORMAL_EXP_64 if far else u, 0.0 if far else v)
    return 0.0 if far else y


@_inlined
def complement_brief(u):
    """Return 1 / (1 + exp(u)) = logistic(-u), from what logistic(u) is computed from."""
    n, d = exp_minus_brief(u)
    return n * (1.0 / (d + n))


@_inlined
def quotient_float64(n, m, d, e, inverse):
    """Return (n + m) / (d + e), given 1 / d."""
    h = n * inverse
    return h, (fma(-h, d, n) + fma(-h, e, m)) * inverse


@_inlined
def complement_single_float64(u, v):
    """Return 1 / (1 + exp(u + v))."""
    q, r = gate_exp_float64(-u, -v)
    d, e, inverse = reciprocal_float64(q, r)
    h, low = quotient_float64(q, r, d, e, inverse)
    return h + low


@_inlined
def complement_whole_float64(u, v):
    """Return 1 / (1 + exp(u + v))."""
    far = u < -NORMAL_EXP_64
    y = complement_single_float64(-NORMAL_EXP_64 if far else u, 0.0 if far else v)
    return 1.0 if far else y


# ---- the loops; v_... are components at an index, r_... reductions, h... other numbers of a row, b... kept values ----


@_device
def _value_float32_flat(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    h1 = -p_limit
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
            t1 = p_limit if (p_limit <= v_value) | (p_limit != p_limit) else v_value
            t2 = h1 if (h1 >= t1) | (h1 != h1) else t1
            t3 = t2 + 1.0
            t4 = v_gate if (v_gate <= p_limit) | (v_gate != v_gate) else p_limit
            t5 = t4 * p_alpha
            t6 = logistic_brief(t5)
            t7 = t6 * t4
            t8 = 0.0 if v_gate == -math.inf else t7
            t9 = t3 * t8
            y_1[at_y_1 + i] = t9


@_loop
def _value_float32_flat_serial(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, units):
    _value_float32_flat(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, 0, units)


@_parallel_loop
def _value_float32_flat_parallel(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, units, share):
    for k in prange((units + share - 1) // share):
        _value_float32_flat(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, k * share, min(units, (k + 1) * share))


@_device
def _value_float64_flat(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    h1 = -p_limit
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
            t1 = p_limit if (p_limit <= v_value) | (p_limit != p_limit) else v_value
            t2 = h1 if (h1 >= t1) | (h1 != h1) else t1
            t3 = t2 + 1.0
            t4 = v_gate if (v_gate <= p_limit) | (v_gate != v_gate) else p_limit
            t5, t6 = exact_product(p_alpha, t4)
            t7 = logistic_whole_float64(t5, t6)
            t8 = t7 * t4
            t9 = 0.0 if v_gate == -math.inf else t8
            t10 = t3 * t9
            y_1[at_y_1 + i] = t10


@_loop
def _value_float64_flat_serial(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, units):
    _value_float64_flat(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, 0, units)


@_parallel_loop
def _value_float64_flat_parallel(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, units, share):
    for k in prange((units + share - 1) // share):
        _value_float64_flat(a_value, a_gate, y_1, places, n, inner, tile, p_alpha, p_limit, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float32_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    h1 = -p_limit
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
            t1 = 1.0 if p_limit > v_value else (0.0 if p_limit < v_value else (0.5 if p_limit == v_value else math.nan))
            t2 = p_limit if (p_limit <= v_value) | (p_limit != p_limit) else v_value
            t3 = t2 + p_limit
            t4 = 1.0 if t3 > 0.0 else (0.0 if t3 < 0.0 else (0.5 if t3 == 0.0 else math.nan))
            t5 = v_gate if (v_gate <= p_limit) | (v_gate != v_gate) else p_limit
            t6 = t5 * p_alpha
            t7 = logistic_brief(t6)
            t8 = t7 * t5
            t9 = 0.0 if v_gate == -math.inf else t8
            t10 = v_g_1 * t1 * t4 * t9
            t11 = h1 if (h1 >= t2) | (h1 != h1) else t2
            t12 = t11 + 1.0
            t13 = complement_brief(t6)
            t14 = t13 * t5 * p_alpha
            t15 = t14 + 1.0
            t16 = 1.0 if p_limit > v_gate else (0.0 if p_limit < v_gate else (0.5 if p_limit == v_gate else math.nan))
            t17 = t15 * t16 * t7
            t18 = 0.0 if v_gate == -math.inf else t17
            t19 = v_g_1 * t12 * t18
            y_1[at_y_1 + i] = t10
            y_2[at_y_2 + i] = t19


@_loop
def _vjp_float32_flat_serial(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, units):
    _vjp_float32_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, 0, units)


@_parallel_loop
def _vjp_float32_flat_parallel(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float32_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, k * share, min(units, (k + 1) * share))


@_device
def _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, start, stop):
    pieces = (n + _PIECE - 1) // _PIECE
    h1 = -p_limit
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
            t1 = 1.0 if p_limit > v_value else (0.0 if p_limit < v_value else (0.5 if p_limit == v_value else math.nan))
            t2 = p_limit if (p_limit <= v_value) | (p_limit != p_limit) else v_value
            t3 = t2 + p_limit
            t4 = 1.0 if t3 > 0.0 else (0.0 if t3 < 0.0 else (0.5 if t3 == 0.0 else math.nan))
            t5 = v_gate if (v_gate <= p_limit) | (v_gate != v_gate) else p_limit
            t6, t7 = exact_product(p_alpha, t5)
            t8 = logistic_whole_float64(t6, t7)
            t9 = t8 * t5
            t10 = 0.0 if v_gate == -math.inf else t9
            t11 = v_g_1 * t1 * t4 * t10
            t12 = h1 if (h1 >= t2) | (h1 != h1) else t2
            t13 = t12 + 1.0
            t14 = complement_whole_float64(t6, t7)
            t15 = t14 * t5 * p_alpha
            t16 = t15 + 1.0
            t17 = 1.0 if p_limit > v_gate else (0.0 if p_limit < v_gate else (0.5 if p_limit == v_gate else math.nan))
            t18 = t16 * t17 * t8
            t19 = 0.0 if v_gate == -math.inf else t18
            t20 = v_g_1 * t13 * t19
            y_1[at_y_1 + i] = t11
            y_2[at_y_2 + i] = t20


@_loop
def _vjp_float64_flat_serial(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, units):
    _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, 0, units)


@_parallel_loop
def _vjp_float64_flat_parallel(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, p_alpha, p_limit, k * share, min(units, (k + 1) * share))


KERNEL = RowKernel(
    "swiglu_oai",
    (
        Parameter("alpha", 1.702, "fixed", "sharpness of the gate", (Condition("alpha", ">", 0.0, "alpha > 0"),)),
        Parameter("limit", 7.0, "fixed", "where the gate and the value are cut", (Condition("limit", ">", 0.0, "limit > 0"),)),
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
