"""Lowering of maps of rows: from a row form to the passes over a row, in lines of scalar float64 code.

`passes` plans and has the result, `emit` writes expressions, `guards` selects limits at infinite components, `normal`
finds products with the normal distribution function, `style` names the primitives.
"""
