"""Layouts of collection files: bytes in, money lines out, one at a time, whatever the file's size."""

from collections.abc import Iterator
from typing import BinaryIO

from bianmin.payments.rules.layouts.base import Line
from bianmin.payments.rules.layouts.camt import read_camt053
from bianmin.payments.rules.layouts.sheets import read_card, read_virtual_account
from bianmin.payments.rules.layouts.store import read_store
from bianmin.payments.rules.layouts.swift import read_mt940
from bianmin.payments.types import Layout

_READERS = {
    Layout.STORE: read_store,
    Layout.VIRTUAL_ACCOUNT: read_virtual_account,
    Layout.CARD: read_card,
    Layout.CAMT053: read_camt053,
    Layout.MT940: read_mt940,
}


def read(layout: Layout, file: BinaryIO) -> Iterator[Line]:
    """Yield the money lines of a file.

    Raises:
        UnusableFile: the file can't be read as this layout at all. It may come late: whoever reads
            keeps nothing of a file before its end.
    """
    return _READERS[layout](file)


__all__ = ["Line", "read"]
