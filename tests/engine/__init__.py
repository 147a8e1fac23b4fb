"""The way to the engine: codec, keys, converter, logs, metrics, namespace (引擎)."""
