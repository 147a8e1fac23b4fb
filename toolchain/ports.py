"""Free ports of this machine (空闲端口)."""

from __future__ import annotations

import random
import socket
from collections.abc import Iterable

# Below the range from which the system itself takes ports for outgoing connections: a client that knocks again and again
# at a port of that range while the server is down may be connected to itself, and the server finds its port taken.
LOWEST, HIGHEST = 20_000, 32_000


def is_free(port: int) -> bool:
    """Whether a server could listen there now."""
    with socket.socket() as probe:
        # As servers do, so that connections of a server that was just killed are no hindrance.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True


def free_ports(count: int) -> tuple[int, ...]:
    """So many different free ports, taken by chance so that two who ask at once hardly get the same.

    Raises:
        OSError: there are not so many.
    """
    found: list[int] = []
    for port in random.SystemRandom().sample(range(LOWEST, HIGHEST), HIGHEST - LOWEST):
        if len(found) == count:
            break
        if is_free(port):
            found.append(port)
    if len(found) < count:
        raise OSError(f"no {count} free ports between {LOWEST} and {HIGHEST}")
    return tuple(found)


def all_free(ports: Iterable[int]) -> bool:
    return all(map(is_free, ports))
