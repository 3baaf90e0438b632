"""What is decided in controls: values in, values out."""

from bianmin.controls.rules.matrix import level, matrix
from bianmin.controls.rules.statement import words_of

__all__ = ["level", "matrix", "words_of"]
