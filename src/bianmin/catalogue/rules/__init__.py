"""Pure decisions about definitions: what is wrong with one, how one is changed, how it is drawn."""
