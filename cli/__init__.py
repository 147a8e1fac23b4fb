"""The command line (命令行): what an operator types, in words that a tired officer reads at once."""
