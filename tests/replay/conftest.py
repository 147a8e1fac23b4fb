"""One office for all tests of a module that need no more than a case of their own (共用办公室)."""

from tests.workflows.conftest import station

__all__ = ["station"]
