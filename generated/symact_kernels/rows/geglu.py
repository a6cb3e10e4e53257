# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: 688c2d552cc5c43081982017d78380ec35766d9a470f6b26bf4fd1932ee3bf8c
"""The map of rows geglu, compiled.

    y[i] = (erf(sqrt(2)*gate[i]/2) + 1)*gate[i]*value[i]/2

The axis of x holds the parts value, gate, one after the other.

References:
    Shazeer, Noam (2020). GLU variants improve transformer. arXiv 2002.05202
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


ERFC_TOP_SHORT_5 = 0.010083400972105876
ERFC_TOP_SHORT_4 = 0.09327794364330476
ERFC_TOP_SHORT_3 = 0.40379459468559803
ERFC_TOP_SHORT_2 = 1.0029735050611164
ERFC_TOP_SHORT_1 = 1.4360741530283148
ERFC_TOP_SHORT_0 = 0.9999999999145308
ERFC_BOTTOM_SHORT_6_0 = 0.017872384668635728
ERFC_BOTTOM_SHORT_5_0 = 0.16532981053718193
ERFC_BOTTOM_SHORT_4_0 = 0.7246655551860065
ERFC_BOTTOM_SHORT_3_0 = 1.8601108205852168
ERFC_BOTTOM_SHORT_2_0 = 2.8966494440449555
ERFC_BOTTOM_SHORT_1_0 = 2.564453308604841
LOG2E_SHORT_0 = 1.4426950408889634
MAGIC_SHORT = 6755399441055744.0
LN2_SHORT_0 = 0.6931471805599453
EXP_SHORT_7 = 1.5488062063801818e-06
EXP_SHORT_6 = 2.1724634888537733e-05
EXP_SHORT_5 = 0.0002604171128957015
EXP_SHORT_4 = 0.0026041649253400645
EXP_SHORT_3 = 0.020833333303064198
EXP_SHORT_2 = 0.12500000004168854
EXP_SHORT_1 = 0.5000000000004801
EXP_SHORT_0 = 0.9999999999998445
ERFC_HIGH_64 = 26.6
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
ERFC_POLE_64 = 3.0
ERFC_CENTRE_64 = 0.1875
ERFC_64_3 = 80.85933422755583
ERFC_64_24 = 1743610938.1828287
ERFC_64_22 = -446592857.7040348
ERFC_64_20 = 62853271.779197685
ERFC_64_18 = -6028610.37149015
ERFC_64_16 = 300455.1027151304
ERFC_64_14 = 35642.52267014697
ERFC_64_12 = -14898.148732958234
ERFC_64_10 = 3082.234397402835
ERFC_64_8 = -290.57050176514275
ERFC_64_6 = -189.26793492550576
ERFC_64_23 = 35716256.34156129
ERFC_64_21 = 39612242.225472696
ERFC_64_19 = -16063737.067231283
ERFC_64_17 = 3495845.2075246107
ERFC_64_15 = -606061.3284408352
ERFC_64_13 = 99849.74613551356
ERFC_64_11 = -17858.820720947595
ERFC_64_9 = 3815.1778411443474
ERFC_64_7 = -952.9890809943597
ERFC_64_5 = 193.4021897055139
ERFC_64_4 = 175.99030812439295
ERFC_64_3_LOW = -3.799594324423471e-15
ERFC_64_2 = 25.86156621786667
ERFC_64_2_LOW = 1.0012298400324487e-15
ERFC_64_1 = 6.278825694707425
ERFC_64_1_LOW = -1.9699674184895225e-16
ERFC_64_0 = 1.1942899073675213
ERFC_64_0_LOW = -7.66639386773646e-17
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
def clamped_exp_minus_short(v):
    """Return exp(-v) for v in [-350, 700]: with the opposite signs, since LLVM would spend an operation on -v."""
    t = fma(v, -LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, LN2_SHORT_0, v)
    p = fma(-EXP_SHORT_7, r, EXP_SHORT_6)
    p = fma(p, r, -EXP_SHORT_5)
    p = fma(p, r, EXP_SHORT_4)
    p = fma(p, r, -EXP_SHORT_3)
    p = fma(p, r, EXP_SHORT_2)
    p = fma(p, r, -EXP_SHORT_1)
    p = fma(p, r, EXP_SHORT_0)
    return float_of(bits_of(p * p) + (bits_of(t) << 52))


@_inlined
def exp_minus_square_short(u):
    """Return exp(-u**2), what erfc is computed from."""
    v = min(abs(u), 26.0)
    return clamped_exp_minus_short(v * v)


@_inlined
def erfc_short(u):
    """Return erfc(u)."""
    v = min(abs(u), 26.0)
    p = fma(ERFC_TOP_SHORT_5, v, ERFC_TOP_SHORT_4)
    p = fma(p, v, ERFC_TOP_SHORT_3)
    p = fma(p, v, ERFC_TOP_SHORT_2)
    p = fma(p, v, ERFC_TOP_SHORT_1)
    p = fma(p, v, ERFC_TOP_SHORT_0)
    q = fma(ERFC_BOTTOM_SHORT_6_0, v, ERFC_BOTTOM_SHORT_5_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_4_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_3_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_2_0)
    q = fma(q, v, ERFC_BOTTOM_SHORT_1_0)
    q = fma(q, v, 1.0)
    tail = (p / q) * exp_minus_square_short(u)
    return 2.0 - tail if u < 0.0 else tail


@_inlined
def exact_product(a, b):
    """Return a * b exactly, as a pair."""
    p = a * b
    return p, fma(a, b, -p)


@_inlined
def pair_mul(a, x, b, y):
    """Return (a + x) * (b + y)."""
    p = a * b
    return p, fma(a, y, fma(x, b, fma(a, b, -p)))


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


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


@_inlined
def erfc_tail_64(x):
    """Return M's polynomial without its six leading coefficients, divided by x**6."""
    z = x * x
    p = fma(ERFC_64_24, z, ERFC_64_22)
    p = fma(p, z, ERFC_64_20)
    p = fma(p, z, ERFC_64_18)
    p = fma(p, z, ERFC_64_16)
    p = fma(p, z, ERFC_64_14)
    p = fma(p, z, ERFC_64_12)
    p = fma(p, z, ERFC_64_10)
    p = fma(p, z, ERFC_64_8)
    p = fma(p, z, ERFC_64_6)
    q = fma(ERFC_64_23, z, ERFC_64_21)
    q = fma(q, z, ERFC_64_19)
    q = fma(q, z, ERFC_64_17)
    q = fma(q, z, ERFC_64_15)
    q = fma(q, z, ERFC_64_13)
    q = fma(q, z, ERFC_64_11)
    q = fma(q, z, ERFC_64_9)
    q = fma(q, z, ERFC_64_7)
    total: float = fma(q, x, p)
    return total


@_inlined
def ordered_add(a, x, b, y):
    """Return (a + x) + (b + y) for abs(a) >= abs(b)."""
    s = a + b
    return s, (b - (s - a)) + (x + y)


@_inlined
def erfc_step_64(h, low, x, xl, c, cl):
    """Return c + cl + (h + low) (x + xl), where the product is the smaller term."""
    p, q = pair_mul(h, low, x, xl)
    return ordered_add(c, cl, p, q)


@_inlined
def erfc_scaled_short_64(a, b):
    """Return exp((a + b)**2) erfc(a + b) for a in [0, 26.6], to about 2**-55: fewer steps are in pairs."""
    d = a + ERFC_POLE_64
    t = 1.0 / d
    tl = t * fma(-t, (a - (d - ERFC_POLE_64)) + b, fma(-t, d, 1.0))
    x = t - ERFC_CENTRE_64
    xl = (t - (x + ERFC_CENTRE_64)) + tl
    h, low = ordered_sum(ERFC_64_3, fma(fma(erfc_tail_64(x), x, ERFC_64_5), x, ERFC_64_4) * x)
    h, low = erfc_step_64(h, low + ERFC_64_3_LOW, x, xl, ERFC_64_2, ERFC_64_2_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_1, ERFC_64_1_LOW)
    h, low = erfc_step_64(h, low, x, xl, ERFC_64_0, ERFC_64_0_LOW)
    return pair_mul(h, low, t, tl)


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
def erfc_single_float64(u, v):
    """Return erfc(u + v)."""
    a = abs(u)
    b = (-v if u < 0.0 else v) if a < ERFC_HIGH_64 else 0.0
    a = ERFC_HIGH_64 if a > ERFC_HIGH_64 else a
    s = a * a
    t, r, p = exp_short_float64(-s, -fma(a + a, b, fma(a, a, -s)))
    g = 1.0 + (r + p)
    h, low = erfc_scaled_short_64(a, b)
    h, low = pair_mul(h, low, g, (r - (g - 1.0)) + p)
    return (1.0 - math.copysign(1.0, u)) + (h + low) * math.copysign(power_of_two(t), u)


@_inlined
def clamped_exp_short(v):
    """Return exp(v) for v in [-700, 350]."""
    t = fma(v, LOG2E_SHORT_0, MAGIC_SHORT)
    r = fma(t - MAGIC_SHORT, -LN2_SHORT_0, v)
    p = fma(EXP_SHORT_7, r, EXP_SHORT_6)
    p = fma(p, r, EXP_SHORT_5)
    p = fma(p, r, EXP_SHORT_4)
    p = fma(p, r, EXP_SHORT_3)
    p = fma(p, r, EXP_SHORT_2)
    p = fma(p, r, EXP_SHORT_1)
    p = fma(p, r, EXP_SHORT_0)
    return float_of(bits_of(p * p) + (bits_of(t) << 52))


@_inlined
def exp_short(u):
    """Return exp(u)."""
    return clamped_exp_short(min(max(u, -700.0), 350.0))


@_inlined
def pair_mul_single(a, x, b):
    """Return (a + x) * b."""
    p = a * b
    return p, fma(x, b, fma(a, b, -p))


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
            t1 = v_gate * -0.7071067811865476
            t2 = erfc_short(t1)
            t3 = v_gate * t2
            t4 = 0.0 if v_gate == -math.inf else t3
            t5 = v_value * t4 * 0.5
            y_1[at_y_1 + i] = t5


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
            t1, t2 = exact_product(-0.5, v_gate)
            t3, t4 = pair_mul(t1, t2, 1.4142135623730951, -9.667293313452913e-17)
            t5 = erfc_single_float64(t3, t4 if abs(t3) < math.inf else 0.0)
            t6 = v_gate * t5
            t7 = 0.0 if v_gate == -math.inf else t6
            t8 = v_value * t7 * 0.5
            y_1[at_y_1 + i] = t8


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
            t1 = v_gate * -0.7071067811865476
            t2 = erfc_short(t1)
            t3 = v_gate * t2
            t4 = 0.0 if v_gate == -math.inf else t3
            t5 = v_g_1 * t4 * 0.5
            t6 = v_gate * v_gate
            t7 = t6 * -0.5
            t8 = exp_short(t7)
            t9 = v_gate * t8 * 0.7978845608028654
            t10 = t9 + t2
            t11 = 0.0 if v_gate == -math.inf else t10
            t12 = v_g_1 * v_value * t11 * 0.5
            y_1[at_y_1 + i] = t5
            y_2[at_y_2 + i] = t12


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
            t1, t2 = exact_product(-0.5, v_gate)
            t3, t4 = pair_mul(t1, t2, 1.4142135623730951, -9.667293313452913e-17)
            t5 = erfc_single_float64(t3, t4 if abs(t3) < math.inf else 0.0)
            t6 = v_gate * t5
            t7 = 0.0 if v_gate == -math.inf else t6
            t8 = v_g_1 * t7 * 0.5
            t9, t10 = exact_product(v_gate, v_gate)
            t11, t12 = pair_mul_single(t9, t10, -0.5)
            t13 = exp_whole_float64(t11, t12)
            t14 = v_gate * t13 * 0.7978845608028654
            t15 = t14 + t5
            t16 = 0.0 if v_gate == -math.inf else t15
            t17 = v_g_1 * v_value * t16 * 0.5
            y_1[at_y_1 + i] = t8
            y_2[at_y_2 + i] = t17


@_loop
def _vjp_float64_flat_serial(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, units):
    _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float64_flat_parallel(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, k * share, min(units, (k + 1) * share))


KERNEL = RowKernel(
    "geglu",
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
