"""One press for all tests of letters (排印机): its fonts are loaded once."""

from __future__ import annotations

import pytest

from letters.press import Press
from toolchain.bootstrap_fonts import font_folders


@pytest.fixture(scope="session")
def press() -> Press:
    return Press(font_folders())
