"""The 2019 Regulation (国务院令第711号), one file for each article that decides something."""
