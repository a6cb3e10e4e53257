"""Reductions along a row that become vector instructions.

A sum of floats is only computed on several lanes where its terms may be taken in another order: `sum_in_lanes` allows
that for this one addition and for nothing else. Which lanes there are depends on the machine and on the length of the
row alone. `larger` is NaN if an argument is, and unlike a comparison it is reduced on several lanes too.
"""

from typing import Any

from llvmlite import ir
from numba import types

from symact_codegen.lowering.primitives.pair import intrinsic_float


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
