"""The Regulation (政府信息公开条例) as pure functions: no clock, no file, no network, no database."""
