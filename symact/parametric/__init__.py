"""For which parameter values a property holds: statements proved with the parameters as symbols."""
