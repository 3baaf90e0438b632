"""The command ``bianmin``."""
