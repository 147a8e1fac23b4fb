"""The way to the engine (引擎): keys, codec, converter, plugin, connection. Knows no law."""
