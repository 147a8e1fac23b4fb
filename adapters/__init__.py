"""The outside world (外部适配): each fits a port of ``activities/ports.py``; every wire of theirs is laid in ``wiring.py``."""
