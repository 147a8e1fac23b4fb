"""The configuration files of the Temporal server (服务器配置): every service in one process, SQLite in one file."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from toolchain.ports import all_free, free_ports

CONFIG, DYNAMIC, DATABASE, PORTS = "server.yaml", "dynamic.yaml", "temporal.db", "ports.json"
HOST = "127.0.0.1"


@dataclass(frozen=True)
class ServerPorts:
    """Where the four services listen (端口): for calls, and for finding each other."""

    frontend: int
    history: int
    matching: int
    worker: int
    frontend_membership: int
    history_membership: int
    matching_membership: int
    worker_membership: int


def new_ports() -> ServerPorts:
    return ServerPorts(*free_ports(len(ServerPorts.__dataclass_fields__)))


def kept_ports(folder: Path) -> ServerPorts:
    """The ports of the last time where all are still free, so that other programs find the office again; else new ones."""
    try:
        ports = ServerPorts(**json.loads((folder / PORTS).read_text()))
        return ports if all_free(asdict(ports).values()) else new_ports()
    except (OSError, ValueError, TypeError):
        return new_ports()


def write_configuration(folder: Path, ports: ServerPorts, time_may_be_skipped: bool) -> None:
    """Writes all files of the server into its folder. JSON is YAML, and knows how to quote."""
    folder.mkdir(parents=True, exist_ok=True)
    dynamic = SKIPPING if time_may_be_skipped else STEADY
    for name, content in ((CONFIG, configuration(ports)), (DYNAMIC, dynamic), (PORTS, asdict(ports))):
        (folder / name).write_text(json.dumps(content, indent=1) + "\n")


def configuration(ports: ServerPorts) -> dict[str, Any]:
    """The server's own settings. All paths are relative to its folder, so that no name of a folder can break them."""
    return {
        "log": {"stdout": True, "level": "warn"},
        "persistence": persistence(),
        "global": {"membership": {"maxJoinDuration": "30s", "broadcastAddress": HOST}},
        "services": services(ports),
        "clusterMetadata": cluster(ports),
        "dcRedirectionPolicy": {"policy": "noop"},
        "dynamicConfigClient": {"filepath": DYNAMIC, "pollInterval": "10s"},
    }


def persistence() -> dict[str, Any]:
    """Write-ahead log and full synchronisation (2): what the server has confirmed survives a power cut."""
    attributes = {"cache": "private", "setup": "true", "journal_mode": "wal", "synchronous": "2"}
    sql = {
        "pluginName": "sqlite",
        "databaseName": DATABASE,
        "connectAddr": "localhost",
        "connectProtocol": "tcp",
        "connectAttributes": attributes,
        "maxConns": 1,
        "maxIdleConns": 1,
        "maxConnLifetime": "1h",
    }
    return {
        "defaultStore": "default",
        "visibilityStore": "visibility",
        "numHistoryShards": 1,
        "datastores": {"default": {"sql": sql}, "visibility": {"sql": sql}},
    }


def services(ports: ServerPorts) -> dict[str, Any]:
    numbers = asdict(ports)
    return {
        name: {
            "rpc": {"grpcPort": numbers[name], "membershipPort": numbers[f"{name}_membership"], "bindOnLocalHost": True}
        }
        for name in ("frontend", "history", "matching", "worker")
    }


def cluster(ports: ServerPorts) -> dict[str, Any]:
    address = f"{HOST}:{ports.frontend}"
    active = {"enabled": True, "initialFailoverVersion": 1, "rpcName": "frontend", "rpcAddress": address}
    return {
        "enableGlobalNamespace": False,
        "failoverVersionIncrement": 10,
        "masterClusterName": "active",
        "currentClusterName": "active",
        "clusterInformation": {"active": active},
    }


# New search attributes can be used at once.
STEADY: dict[str, Any] = {"system.forceSearchAttributesCacheRefreshOnRead": [{"value": True}]}
# Never for an office that serves people. With the two of the timer a skipped one costs about 20 ms instead of a second;
# with the last a new run begins at once, or else its wait is reckoned by the skipped clock and alarms are passed over.
SKIPPING: dict[str, Any] = {
    **STEADY,
    "frontend.WorkflowTimeSkippingEnabled": [{"value": True}],
    "history.timerProcessorMaxTimeShift": [{"value": "1ms"}],
    "history.timerProcessorMaxPollRPS": [{"value": 1000}],
    "history.workflowIdReuseMinimalInterval": [{"value": "0s"}],
}
