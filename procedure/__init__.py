"""The decider (程序): lines of a case in, where it stands out. Pure: no clock, no database, no engine.

One file a step says which acts are open, on what ground and within what limits; ``standing.py`` folds all.
"""
