"""Errands (活动): each does one thing, and is safe to repeat."""
