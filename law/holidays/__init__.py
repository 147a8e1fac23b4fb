"""The State Council's calendar notices since 2007 (国务院办公厅放假通知), one file a year."""
