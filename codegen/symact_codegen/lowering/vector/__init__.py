"""Vector functions: straight-line arithmetic of x at the default parameters, and where on the line it is certain.

`nodes` turns an expression into a graph, `ranges` encloses every node on cells of the line, `errors` and `propagation`
bound what rounding does there, `plan` decides where the result is certain and which nodes need pairs, `cost` guides it,
`emit`, `series` and `guard` write the text, and `text` puts one function together.
"""
