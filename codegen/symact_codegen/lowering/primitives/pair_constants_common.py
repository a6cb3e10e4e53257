"""Small typed constants that the pair primitives share; float64 needs none, since Python's literals are float64."""

from typing import Any

import numpy

np: Any = numpy
"""NumPy, untyped: to a type checker a float32 is no float, and no constant would fit the functions that take it."""

ZERO_32 = np.float32(0.0)
NOTHING_32 = np.float32(-0.0)
QUARTER_32 = np.float32(0.25)
HALF_32 = np.float32(0.5)
ONE_32 = np.float32(1.0)
TWO_32 = np.float32(2.0)
FOUR_32 = np.float32(4.0)
MAGIC_32 = np.float32(12582912.0)
MAGIC_64 = 6755399441055744.0
EXP_LEAST_32 = np.float32(-87.0)
EXPM1_LEAST_32 = np.float32(-24.0)
SECH2_MOST_32 = np.float32(88.5)
SOFTPLUS_MOST_32 = np.float32(87.0)
TANH_MOST_32 = np.float32(16.0)
TANH_SHIFT_32 = np.float32(0.006)
ROOT_HALF_BITS_32 = np.int32(0x3F3504F3)
ONE_BITS_32 = np.int32(0x3F800000)
EXPONENT_BITS_32 = np.int32(-0x800000)
MANTISSA_WIDTH_32 = np.int32(23)
