# Written by symact 0.1.0; do not edit.
"""Parameters that form arrays: callers pass and receive an array, the loops know its elements by name."""

from __future__ import annotations

import operator
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from symact_kernels._parameters import Array, Parameter, as_float64


class Groups:
    """The arrays among the parameters of a kernel, each with the names of its elements in order.

    For x with C channels along axis, an array of S elements has shape (S,), or (C, S) with one row for each
    channel. An element can also be passed alone, by its own name.
    """

    def __init__(self, kernel: str, parameters: Sequence[Parameter]) -> None:
        self._kernel = kernel
        self._members: dict[str, list[str]] = {}
        for p in parameters:
            if p.group:
                self._members.setdefault(p.group, []).append(p.name)

    def spread(self, given: Mapping[str, Any], shape: tuple[int, ...], axis: int | None) -> dict[str, Any]:
        """The values by the names of single parameters.

        Raises TypeError if an array is no array of real numbers or also given by elements, ValueError if its
        shape does not fit.
        """
        values = dict(given)
        for group, members in self._members.items():
            if group not in given:
                continue
            twice = [name for name in members if name in given]
            if twice:
                raise TypeError(f"{self._kernel}: parameter {group} is given together with its element "
                                f"{twice[0]}; give the one or the other.")
            array = as_float64(self._kernel, group, values.pop(group))
            self._check(group, array, shape, axis)
            values.update((name, array[..., k]) for k, name in enumerate(members))
        return values

    def gathered(self, gradients: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
        """The gradients by the names that the caller used: arrays unless elements were given alone."""
        found: dict[str, Any] = {}
        arrays = {name: group for group, members in self._members.items() if not any(m in given for m in members)
                  for name in members}
        for name, gradient in gradients.items():
            found.setdefault(arrays.get(name, name), []).append(gradient)
        return {name: np.stack(parts, axis=-1) if name in self._members else parts[0]
                for name, parts in found.items()}

    def _check(self, group: str, array: Array, shape: tuple[int, ...], axis: int | None) -> None:
        wanted = [(len(self._members[group]),)]
        if axis is not None and -len(shape) <= operator.index(axis) < len(shape):
            wanted += [(shape[axis], *wanted[0])]
        if array.shape not in wanted:
            where = f" for x of shape {shape} with axis {axis}" if axis is not None else ""
            hint = "; one row for each channel needs axis=" if axis is None and array.ndim == 2 else ""
            raise ValueError(f"{self._kernel}: parameter {group} has shape {array.shape}; it must have shape "
                             f"{' or '.join(map(str, wanted))}{where}{hint}.")
