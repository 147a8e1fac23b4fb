"""The clocks (期限): one file for each sort, ``all.py`` puts them together."""
