"""The office's own rules (内部规则): who may do what, who is told when, and every open point of the law with its default."""
