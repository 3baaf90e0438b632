"""The wall's papers from the catalogue: time limits and flow boards."""

from datetime import date

from bianmin.catalogue import queries as catalogue
from bianmin.documents.printing import boards
from bianmin.office import queries as office


def limit_table_pdf(language: str, on: date) -> bytes:
    """Return the table of time limits (處理時限表) of all public services, in ``zh`` or ``en``."""
    return boards.limits_pdf(office.branch(), catalogue.limit_table(on), language, on)


def flow_board_pdf(code: str, language: str, on: date) -> bytes:
    """Return one service's flow board on A3; refuse (``UnknownService``) a code nobody defined."""
    return boards.boards_pdf(office.branch(), [catalogue.service(code, on)], language, on)


def flow_boards_pdf(language: str, on: date) -> bytes:
    """Return the flow boards of all public services, a sheet each."""
    return boards.boards_pdf(office.branch(), catalogue.services(on, public=True), language, on)
