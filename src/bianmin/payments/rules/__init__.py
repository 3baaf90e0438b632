"""Pure decisions about money: no Django, no clock."""
