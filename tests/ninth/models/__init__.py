"""Subsystems that exist for the tests alone: what a newcomer's own file would be."""
