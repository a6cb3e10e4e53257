# Written by symact 0.1.0; do not edit.
"""Parameters of a kernel: their conditions as data, and the values of a call as one table each."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

import numpy as np

Array: TypeAlias = np.ndarray[Any, np.dtype[Any]]

_COMPARISONS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq,
                "!=": operator.ne}


class Condition(NamedTuple):
    """A comparison that must hold: a parameter's name or a number on either side; `text` is for messages."""

    left: str | float
    comparison: str
    right: str | float
    text: str


class Parameter(NamedTuple):
    """A parameter: `role` is "fixed", "learned" or "random".

    The parameters of one `group`, in order, are the elements of an array.
    """

    name: str
    default: float
    role: str
    meaning: str
    conditions: tuple[Condition, ...]
    group: str = ""

    @property
    def learned(self) -> bool:
        """Whether the vector-Jacobian product gives a gradient for it."""
        return self.role == "learned"


class Bound(NamedTuple):
    """The parameters of one call: a read-only float64 table for each, all with one value per channel.

    `channels` is 1 if all are numbers. `inner` is how many consecutive elements share a channel, 0 for all.
    `shapes` are the shapes in which the values were given.
    """

    tables: tuple[Array, ...]
    channels: int
    inner: int
    shapes: tuple[tuple[int, ...], ...]


def bind(kernel: str, parameters: tuple[Parameter, ...], given: Mapping[str, Any], shape: tuple[int, ...],
         axis: int | None) -> Bound:
    """Check the values given for a call on an array of this shape, and lay them out.

    Raises TypeError for an unknown name or something that is not a real number, ValueError for a value
    outside its condition or a shape that does not fit.
    """
    known = [p.name for p in parameters]
    for name in given:
        if name not in known:
            raise TypeError(f"{kernel}: there is no parameter '{name}'; allowed are "
                            f"{', '.join(dict.fromkeys(p.group or p.name for p in parameters)) or 'none'}.")
    position = _position(kernel, shape, axis)
    values = {p.name: as_float64(kernel, p.name, given.get(p.name, p.default)) for p in parameters}
    long = [name for name in known if values[name].size != 1]
    for name in long:
        _check_shape(kernel, name, values[name], shape, position)
    for p in parameters:
        _check_value(kernel, p, values)
    channels = shape[position] if long and position is not None else 1
    inner = int(np.prod(shape[position + 1:])) if long and position is not None else 0
    tables = tuple(_table(values[name], channels) for name in known)
    return Bound(tables, channels, inner, tuple(values[name].shape for name in known))


def _position(kernel: str, shape: tuple[int, ...], axis: int | None) -> int | None:
    if axis is None:
        return None
    position = operator.index(axis)
    if not -len(shape) <= position < len(shape):
        raise ValueError(f"{kernel}: axis is {axis}, but x has {len(shape)} dimensions.")
    return position % len(shape)


def as_float64(kernel: str, name: str, value: Any) -> Array:
    """The value as float64; raises TypeError if it is not a real number or an array of them."""
    try:
        array = np.asarray(value)
    except ValueError:
        array = np.asarray(None)
    if array.dtype.kind not in "iuf":
        raise TypeError(f"{kernel}: parameter {name} is {value!r}; it must be a real number or an array of "
                        f"them.")
    return array.astype(np.float64)


def _check_shape(kernel: str, name: str, value: Array, shape: tuple[int, ...], position: int | None) -> None:
    if position is None:
        raise ValueError(f"{kernel}: parameter {name} has shape {value.shape}; an array of values needs "
                         f"axis=, the axis of x along which it runs.")
    if value.shape != (shape[position],):
        raise ValueError(f"{kernel}: parameter {name} has shape {value.shape}; along axis {position} of x, "
                         f"which has shape {shape}, it must be a number or have shape ({shape[position]},).")


def _check_value(kernel: str, parameter: Parameter, values: Mapping[str, Array]) -> None:
    wanted = " and ".join(["finite", *(c.text for c in parameter.conditions)])
    value = values[parameter.name]
    holds = np.isfinite(value)
    for left, comparison, right, _ in parameter.conditions:
        sides = (values[side] if isinstance(side, str) else np.float64(side) for side in (left, right))
        holds = holds & _COMPARISONS[comparison](*sides)
    if not np.all(holds):
        wrong = np.broadcast_to(value, holds.shape)[~holds].reshape(-1)[0]
        raise ValueError(f"{kernel}: parameter {parameter.name} is {float(wrong)!r}; it must be {wanted}.")


def _table(value: Array, channels: int) -> Array:
    table: Array = np.ascontiguousarray(np.broadcast_to(value.reshape(-1), (channels,)))
    table.flags.writeable = False
    return table
