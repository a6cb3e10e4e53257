"""The module of a definition, whatever kind of map it defines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from symact.activation import Activation
from symact.contextual.definition import ContextualActivation
from symact.stochastic.definition import StochasticActivation
from symact.vector_valued.definition import VectorActivation
from symact_codegen.targets.numba.contextual_module import emit_contextual
from symact_codegen.targets.numba.module import emit
from symact_codegen.targets.numba.row_module import emit_rows
from symact_codegen.targets.numba.stochastic_module import emit_stochastic

Definition: TypeAlias = Activation | VectorActivation | ContextualActivation | StochasticActivation
"""What a kernel can be generated from."""


def source_of(definition: Definition, facts: Sequence[str] = ()) -> str:
    """The source of the definition's module; raises SymactError if it cannot be lowered."""
    if isinstance(definition, ContextualActivation):
        return emit_contextual(definition)
    if isinstance(definition, VectorActivation):
        return emit_rows(definition, facts)
    if isinstance(definition, StochasticActivation):
        return emit_stochastic(definition, facts)
    return emit(definition, facts)
