"""Contextual activations: what is done to a number depends on the channel, the sample or the neighbours around it.

`sources` says where the core's inputs and coefficients come from, `definition` joins them with the core, which is a map
of rows without reductions, and `formulas` writes the whole as equations.
"""

from symact.contextual.definition import Context, ContextualActivation
from symact.contextual.sources import Attention, Network, PerChannel, Rolled, Unchanged, Window

__all__ = ["Attention", "Context", "ContextualActivation", "Network", "PerChannel", "Rolled", "Unchanged", "Window"]
