# Written by symact 0.1.0; do not edit.
"""One module per activation, each with its `KERNEL`."""
