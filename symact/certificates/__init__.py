"""Proofs of signs by enclosures, as data: the search for them, and the checker that believes nothing.

`terms`, `boxes`, `scales` and `tails` enclose formulas; `checker` and `steps` verify; `tiling` searches;
`activation_certificate` is the only module that knows SymPy.
"""
