"""Proofs of signs by enclosures, as data: the search for them, and the checker that believes nothing.

`terms`, `boxes`, `scales` and `on_half_line` enclose formulas; `checker` and `steps` verify; `tiling` searches.
No module here knows SymPy.
"""
