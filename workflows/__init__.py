"""The durable shell (持久流程): takes acts and alarms one after the other, until the case is over."""
