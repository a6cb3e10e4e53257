# Written by symact 0.1.0; do not edit.
# SHA-256 of the definition: edc96728590ff38ed75bdcb14dadb2eee2322867f8cc61369cea2de700587774
"""The map of rows gtu, compiled.

    y[i] = tanh(value[i])/(1 + exp(-gate[i]))

The axis of x holds the parts value, gate, one after the other.

References:
    van den Oord, A\\"aron; others (2016). Conditional image generation with PixelCNN decoders. arXiv
        1606.05328
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


TWICE_LOG2E_SHORT_0 = 2.8853900817779268
BIASED_MAGIC_SHORT = 6755399441056767.0
HALF_LN2_SHORT_0 = 0.34657359027997264
TANH_SHORT_8 = 0.021217135365681917
TANH_SHORT_6 = -0.05395122360220745
TANH_SHORT_4 = 0.13333315124460068
TANH_SHORT_2 = -0.33333333265092513
TANH_SHORT_0 = 0.9999999999995905
LOG2E_SHORT_0 = 1.4426950408889634
MAGIC_SHORT = 6755399441055744.0
LN2_SHORT_0 = 0.6931471805599453
EXP_BOTTOM_BRIEF_0_0 = 10.002148712167438
EXP_TOP_BRIEF_2 = 0.08324420423552555
EXP_TOP_BRIEF_0 = 5.001074353428795
TANH_MOST_64 = 24.0
TANH_SHIFT_64 = 0.006
TWO_LOG2E_64_0 = 2.8853900817779268
MAGIC_64 = 6755399441055744.0
HALF_LN2_64_0 = 0.34657359027997264
HALF_LN2_64_1 = 1.1595234069231498e-17
TANH_SINGLE_64_10 = 0.0034343909244532967
TANH_SINGLE_64_8 = -0.008856429851478559
TANH_SINGLE_64_6 = 0.021869343422183135
TANH_SINGLE_64_4 = -0.05396825240099615
TANH_SINGLE_64_2 = 0.13333333332554395
TANH_SINGLE_64_0 = -0.33333333333332044
NORMAL_EXP_64 = 708.0
GATE_LEAST_64 = -708.0
LOG2E_64_0 = 1.4426950408889634
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
SECH2_MOST_64 = 709.7


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
def tanh_parts_short(u):
    """Return s, T and 1 / ((s + 1) + T (s - 1)), see above."""
    v = min(max(u, -175.0), 175.0)
    t = fma(v, TWICE_LOG2E_SHORT_0, BIASED_MAGIC_SHORT)
    r = fma(t - BIASED_MAGIC_SHORT, -HALF_LN2_SHORT_0, v)
    w = r * r
    p = fma(TANH_SHORT_8, w, TANH_SHORT_6)
    p = fma(p, w, TANH_SHORT_4)
    p = fma(p, w, TANH_SHORT_2)
    p = fma(p, w, TANH_SHORT_0)
    s = float_of(bits_of(t) << 52)
    return s, p * r, 1.0 / fma(-(p * r), 1.0 - s, 1.0 + s)


@_inlined
def tanh_short(u):
    """Return tanh(u); the sign of a zero is kept, since 1 - s is +0 for it."""
    s, p, inverse = tanh_parts_short(u)
    return fma(p, 1.0 + s, -(1.0 - s)) * inverse


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
def tanh_single_float64(u, v):
    """Return tanh(u + v)."""
    sign = math.copysign(1.0, u)
    m = sign * u
    a = TANH_MOST_64 if m > TANH_MOST_64 else m
    b = -0.0 if m > TANH_MOST_64 else sign * v
    t = fma(a - TANH_SHIFT_64, -TWO_LOG2E_64_0, MAGIC_64)
    k = t - MAGIC_64
    r = fma(k, HALF_LN2_64_0, a)
    c = fma(k, HALF_LN2_64_1, b)
    x = r + c
    w = x * x
    p = fma(TANH_SINGLE_64_10, w, TANH_SINGLE_64_8)
    p = fma(p, w, TANH_SINGLE_64_6)
    p = fma(p, w, TANH_SINGLE_64_4)
    p = fma(p, w, TANH_SINGLE_64_2)
    p = fma(p, w, TANH_SINGLE_64_0)
    d = fma(w * x, p, c)
    y = r + d
    z = (r - y) + d
    s = power_of_two(t)
    g = 1.0 + s
    f = g - 1.0
    n = 1.0 - f
    e = s - f
    top = fma(g, y, n)
    below = fma(n, y, g)
    inverse = 1.0 / below
    h = top * inverse
    rest = fma(g, z, fma(g, y, n - top)) + fma(-h, below, top)
    rest = fma(-h, fma(n, z, fma(n, y, g - below)), fma(-2.0, fma(-e, y, e), rest))
    return fma(rest, inverse, h) * sign


@_inlined
def ordered_sum(a, b):
    """Return a + b exactly, as a pair, for abs(a) >= abs(b) or a = 0."""
    s = a + b
    return s, b - (s - a)


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
def sech2_short(u):
    """Return 1 / cosh(u)**2 = 1 - tanh(u)**2."""
    s, p, inverse = tanh_parts_short(u)
    return ((4.0 * s) * inverse) * (fma(-p, p, 1.0) * inverse)


@_inlined
def complement_brief(u):
    """Return 1 / (1 + exp(u)) = logistic(-u), from what logistic(u) is computed from."""
    n, d = exp_minus_brief(u)
    return n * (1.0 / (d + n))


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
def sech2_of_exp_float64(t, h, tail):
    """Return 4 q / (1 + q)**2 for q = 2**n (h + tail), t = MAGIC_64 + n."""
    s = power_of_two(t + 2.0)
    f = s * 0.25
    w = h * f
    g = 1.0 + w
    rest = fma(tail, f, w - (g - 1.0))
    j = g * g
    low = fma(g + g, rest, fma(g, g, -j))
    i = 1.0 / j
    y = h * i
    z = (fma(-y, j, h) + fma(-y, low, tail)) * i
    return y * s, z * s


@_inlined
def sech2_single_float64(u, v):
    """Return 1 / cosh(u + v)**2."""
    sign = math.copysign(2.0, u)
    m = sign * u
    a = SECH2_MOST_64 if m > SECH2_MOST_64 else m
    b = -0.0 if m > SECH2_MOST_64 else sign * v
    t, r, p = exp_short_float64(-a, -b)
    h = 1.0 + (r + p)
    y, z = sech2_of_exp_float64(t, h, (r - (h - 1.0)) + p)
    return y + z


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
            t1 = tanh_short(v_value)
            t2 = logistic_brief(v_gate)
            t3 = t1 * t2
            y_1[at_y_1 + i] = t3


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
            t1 = tanh_single_float64(v_value, 0.0)
            t2 = logistic_whole_float64(v_gate, 0.0)
            t3 = t1 * t2
            y_1[at_y_1 + i] = t3


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
            t1 = logistic_brief(v_gate)
            t2 = sech2_short(v_value)
            t3 = v_g_1 * t1 * t2
            t4 = tanh_short(v_value)
            t5 = complement_brief(v_gate)
            t6 = v_g_1 * t4 * t5 * t1
            y_1[at_y_1 + i] = t3
            y_2[at_y_2 + i] = t6


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
            t1 = logistic_whole_float64(v_gate, 0.0)
            t2 = sech2_single_float64(v_value, 0.0)
            t3 = v_g_1 * t1 * t2
            t4 = tanh_single_float64(v_value, 0.0)
            t5 = complement_whole_float64(v_gate, 0.0)
            t6 = v_g_1 * t4 * t5 * t1
            y_1[at_y_1 + i] = t3
            y_2[at_y_2 + i] = t6


@_loop
def _vjp_float64_flat_serial(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, units):
    _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, 0, units)


@_parallel_loop
def _vjp_float64_flat_parallel(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, units, share):
    for k in prange((units + share - 1) // share):
        _vjp_float64_flat(a_value, a_gate, a_g_1, y_1, y_2, places, n, inner, tile, k * share, min(units, (k + 1) * share))


KERNEL = RowKernel(
    "gtu",
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
