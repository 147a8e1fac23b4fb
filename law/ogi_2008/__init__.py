"""The Regulation of 2008 (国务院令第492号), in force 2008-05-01 to 2019-05-14: one file for each article that decides something."""
