"""Minimax approximations behind the pair primitives: how each was found, its coefficients, and a proof of its error.

`row` says what an approximation is, `table` lists all of them, `remez` finds coefficients, `rounding` makes floats of
them, `proof` bounds the error of what was rounded, and `python -m symact_codegen.lowering.approximations` writes the
modules `primitives/pair_constants_*.py`, or checks them.
"""
