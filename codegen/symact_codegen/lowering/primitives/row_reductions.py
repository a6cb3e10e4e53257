"""Reductions along a row that become vector instructions.

A sum of floats is only computed on several lanes where its terms may be taken in another order: `sum_in_lanes` and
`sum_of_products` allow that for their one addition and for nothing else. Which lanes there are depends on the machine
and on the length of the row alone. `larger` is NaN if an argument is, and unlike a comparison it is reduced on several
lanes too.

`largest_float` finds a largest value from the largest and the least of the floats' bits as integers, which take fewer
and quicker operations than `larger`: positive floats are ordered as their bits are, and if there is none, the largest
float has the least bits. NaN is larger or less than every number, by its sign, so that this is for rows whose results
are NaN from elsewhere.
"""

from typing import Any

from llvmlite import ir
from numba import types

from symact_codegen.lowering.primitives.pair import float_of, intrinsic_float, intrinsic_integer
from symact_codegen.lowering.primitives.wide_error_free import device


@intrinsic_float
def sum_in_lanes(typing: Any, a: Any, b: Any) -> Any:
    """Return a + b, which LLVM may reorder in a loop."""
    return a(a, a), lambda context, builder, signature, arguments: builder.fadd(*arguments, flags=("reassoc",))


@intrinsic_float
def sum_of_products(typing: Any, s: Any, a: Any, b: Any) -> Any:
    """Return s + a * b, which LLVM may reorder in a loop, with one rounding where the machine has an instruction."""
    kind = ir.DoubleType()
    return s(s, s, s), lambda context, builder, signature, arguments: builder.call(
        builder.module.declare_intrinsic("llvm.fmuladd", (kind,), ir.FunctionType(kind, (kind, kind, kind))),
        (arguments[1], arguments[2], arguments[0]), fastmath=("reassoc",))


@intrinsic_float
def larger(typing: Any, a: Any, b: Any) -> Any:
    """Return the larger of two floats of one format, NaN if either is."""
    name, kind = ("llvm.maximum.f32", ir.FloatType()) if a == types.float32 else ("llvm.maximum.f64", ir.DoubleType())
    return a(a, a), lambda context, builder, signature, arguments: builder.call(
        builder.module.declare_intrinsic(name, (), ir.FunctionType(kind, (kind, kind))), arguments)


@intrinsic_integer
def larger_integer(typing: Any, a: Any, b: Any) -> Any:
    """Return the larger of two integers of one width."""
    return a(a, a), lambda context, builder, signature, arguments: builder.select(
        builder.icmp_signed(">", *arguments), *arguments)


@intrinsic_integer
def smaller_integer(typing: Any, a: Any, b: Any) -> Any:
    """Return the smaller of two integers of one width."""
    return a(a, a), lambda context, builder, signature, arguments: builder.select(
        builder.icmp_signed("<", *arguments), *arguments)


@device
def largest_float(most: int, least: int) -> float:
    """Return the largest of some floats from the largest and the least of their bits as integers."""
    return float_of(most if most >= 0 else least)
