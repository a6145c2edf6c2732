"""The domain, one module or package per subsystem, each ending in its SUBSYSTEM.

The folder is read by `engine/registry.py`, not listed: a new file is a new subsystem.
"""
