"""Reductions along a row that become vector instructions.

A sum of floats is only computed on several lanes where its terms may be taken in another order: `sum_in_lanes` allows
that for this one addition and for nothing else. Which lanes there are depends on the machine and on the length of the
row alone. `larger` is NaN if an argument is, and unlike a comparison it is reduced on several lanes too.

`larger_key` finds a largest value among integers that are ordered as the floats are: those of the bits, with the lower
ones inverted under a sign. That takes fewer and quicker operations than `larger`. NaN is larger or less than every
number, by its sign, so that this is for rows whose results are NaN from elsewhere.
"""

from typing import Any

from llvmlite import ir
from numba import types

from symact_codegen.lowering.primitives.pair import bits_of, float_of, intrinsic_float, intrinsic_integer
from symact_codegen.lowering.primitives.wide_error_free import device


@intrinsic_float
def sum_in_lanes(typing: Any, a: Any, b: Any) -> Any:
    """Return a + b, which LLVM may reorder in a loop."""
    return a(a, a), lambda context, builder, signature, arguments: builder.fadd(*arguments, flags=("reassoc",))


@intrinsic_float
def larger(typing: Any, a: Any, b: Any) -> Any:
    """Return the larger of two floats of one format, NaN if either is."""
    name, kind = ("llvm.maximum.f32", ir.FloatType()) if a == types.float32 else ("llvm.maximum.f64", ir.DoubleType())
    return a(a, a), lambda context, builder, signature, arguments: builder.call(
        builder.module.declare_intrinsic(name, (), ir.FunctionType(kind, (kind, kind))), arguments)


@intrinsic_integer
def folded(typing: Any, n: Any) -> Any:
    """Return an integer, with all bits but its sign inverted if it is negative; folded twice it is itself."""
    places = 31 if n == types.int32 else 63
    return n(n), lambda context, builder, signature, arguments: builder.xor(arguments[0], builder.lshr(
        builder.ashr(arguments[0], context.get_constant(n, places)), context.get_constant(n, 1)))


@intrinsic_integer
def larger_integer(typing: Any, a: Any, b: Any) -> Any:
    """Return the larger of two integers of one width."""
    return a(a, a), lambda context, builder, signature, arguments: builder.select(
        builder.icmp_signed(">", *arguments), *arguments)


@device
def larger_key(key: int, a: float) -> int:
    """Return the larger of a key and the key of a float."""
    return larger_integer(key, folded(bits_of(a)))


@device
def float_of_key(key: int) -> float:
    """Return the float that has a key."""
    return float_of(folded(key))
