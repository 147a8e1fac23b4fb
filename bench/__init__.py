"""Ratios, each measured within one run (基准): ``make bench`` writes them to ``var/bench/``."""
