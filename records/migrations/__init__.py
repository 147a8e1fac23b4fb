"""How the register's tables came to be what they are (数据库迁移), one file a step."""
