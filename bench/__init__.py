"""Measuring at the size of a nation: how a big database is built, and what is timed on it.

`make bench` prints the figures beside those asked for; it asserts nothing, for a machine may be
busy. The command is `scripts/bench.py`.
"""
