"""Getting and running the servers, and the office, on real processes."""
