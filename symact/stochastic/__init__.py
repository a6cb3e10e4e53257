"""Activations that draw random numbers in training: definitions with noise, and what is derived from them.

`distributions` has the distributions of noise, `definition` the activation itself, `expectation` the exact mean over
the noise, `moments` mean, variance and gradients as functions of x, and `report` what is proved of them.
"""
