"""The 2^32 bit patterns of float32 in shards of 2^23: one sign and one exponent field each.

Within a shard with a finite exponent field, consecutive patterns j are equally spaced numbers
sign * (first + j) * 2^exponent, which is what polynomials on blocks of them need. The last shard of each sign
holds the infinity and the NaNs.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from flint import arb, fmpz
from numpy.typing import NDArray

SIZE = 2**23
"""How many bit patterns a shard has."""
COUNT = 512
"""How many shards there are."""


@dataclass(frozen=True)
class Shard:
    """The shard of an index from 0 to 511; the first half is positive, magnitudes grow within a half."""

    index: int

    @property
    def sign(self) -> int:
        """1 or -1."""
        return 1 if self.index < COUNT // 2 else -1

    @property
    def field(self) -> int:
        """The exponent field of the bit patterns, 0 to 255."""
        return self.index % (COUNT // 2)

    @property
    def is_finite(self) -> bool:
        """Whether its patterns are numbers, not an infinity and NaNs."""
        return self.field < 255

    @property
    def first(self) -> int:
        """The whole number m of pattern 0, where pattern j is the number sign * (m + j) * 2^exponent."""
        return SIZE if self.field else 0

    @property
    def exponent(self) -> int:
        """The exponent of the spacing of the shard's numbers."""
        return max(self.field, 1) - 150

    def patterns(self, start: int, stop: int) -> NDArray[np.float32]:
        """The floats start, ..., stop - 1 of the shard."""
        return np.arange(self.index * SIZE + start, self.index * SIZE + stop, dtype=np.uint32).view(np.float32)

    def exact(self, j: int) -> arb:
        """Number j of the shard, exactly; j may be anything for which first + j is not negative."""
        return arb(fmpz(self.sign * (self.first + j))) * arb(2) ** self.exponent

    def number(self, j: int) -> float:
        """Float j of the shard."""
        return float(self.patterns(j, j + 1)[0])


@dataclass(frozen=True)
class Block:
    """The `size` floats of a shard from `begin` on; the size is a power of two and `begin` a multiple of it."""

    shard: Shard
    begin: int
    size: int

    @property
    def interval(self) -> tuple[arb, arb]:
        """The least and the greatest of its numbers."""
        ends = self.shard.exact(self.begin), self.shard.exact(self.begin + self.size - 1)
        return ends if self.shard.sign > 0 else ends[::-1]

    @property
    def centre(self) -> arb:
        """Number begin + size / 2 of the shard, at which u = 0."""
        return self.shard.exact(self.begin + self.size // 2)

    @property
    def half(self) -> arb:
        """The signed distance from the centre at which u = 1."""
        return self.centre - self.shard.exact(self.begin)

    @property
    def halves(self) -> tuple[Block, Block]:
        """Its first and its second half."""
        half = self.size // 2
        return Block(self.shard, self.begin, half), Block(self.shard, self.begin + half, half)


def shard_of(x: float) -> tuple[int, int]:
    """The index of the shard that a float32 is in, and its place there."""
    bits = int(np.array([x], dtype=np.float32).view(np.uint32)[0])
    return bits // SIZE, bits % SIZE
