"""Books over many cases (簿册): the register of seals, the list of letters sent, the list of letter numbers. Made of what they are given."""
