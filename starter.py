"""The command line's door (命令行入口): ``.venv/bin/python starter.py --help``."""

import sys

from cli.app import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
