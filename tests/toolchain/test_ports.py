"""Free ports."""

from __future__ import annotations

import socket

import pytest

from toolchain import ports as module
from toolchain.ports import HIGHEST, LOWEST, all_free, free_ports, is_free


def test_ports_are_different_and_free_and_outside_the_range_of_outgoing_connections() -> None:
    ports = free_ports(8)
    assert len(set(ports)) == 8
    assert all_free(ports)
    assert all(LOWEST <= port < HIGHEST for port in ports)


def test_a_port_on_which_somebody_listens_is_not_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        assert not is_free(taken)
        assert not all_free((*free_ports(1), taken))


def test_a_port_that_is_taken_is_never_given_and_too_few_are_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        monkeypatch.setattr(module, "LOWEST", taken)
        monkeypatch.setattr(module, "HIGHEST", taken + 1)
        with pytest.raises(OSError, match="no 1 free ports"):
            free_ports(1)
