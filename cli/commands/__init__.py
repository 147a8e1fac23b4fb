"""One module a command (命令)."""
