"""Vector-valued activations: maps of rows, written over indexed components, and what is derived from them.

`indexed` has the words of a definition (components, sums, largest values, solutions of an equation), `definition` the
definition itself, `row_form` its normal form, `shift` the form that cannot overflow, and `gradient` the Jacobian and
the vector-Jacobian product, which is a map of rows again.
"""
