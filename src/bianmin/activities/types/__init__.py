"""What activities speak of: records of files, words, shapes."""

from bianmin.activities.types.records import SessionRecord

__all__ = ["SessionRecord"]
