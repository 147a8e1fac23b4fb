"""Getting and running what Mingda runs on: the virtual environment, the Temporal server, the office (运行环境)."""
