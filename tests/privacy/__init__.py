"""No name leaves the register: the whole way, searched afterwards (个人信息不外泄)."""
