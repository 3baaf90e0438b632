"""Collection lines and files by machine: the same rules as ``bianmin collect``."""

import csv
import tempfile
from io import StringIO
from pathlib import Path
from typing import Annotated, Literal

from django.http import HttpRequest
from ninja import File, Form, Router
from ninja.files import UploadedFile
from pydantic import Field

from bianmin.api.auth import owner
from bianmin.api.schemas import CardLines, CollectionOut, VirtualAccountLines
from bianmin.jobs.reactions import run_all
from bianmin.kit.errors import Unusable
from bianmin.kit.texts import t
from bianmin.payments import actions as payments

router = Router(tags=["collections"])
MOST_BYTES = 200 * 1024 * 1024


def take(request: HttpRequest, layout: str, content: bytes, name: str) -> CollectionOut:
    """Take the money lines in one transaction."""
    info = owner(request, "collections")
    with tempfile.NamedTemporaryFile(prefix="collect-", suffix=".dat") as file:
        file.write(content)
        file.flush()
        result = payments.collect(Path(file.name), layout=layout, actor=info.actor(), file_name=name)
    run_all()
    return CollectionOut(**{key: getattr(result, key) for key in CollectionOut.model_fields})


@router.post("/collection-lines", response=CollectionOut, summary="Send payment lines", url_name="api-lines")
def send_lines(
    request: HttpRequest, body: Annotated[VirtualAccountLines | CardLines, Field(discriminator="layout")]
) -> CollectionOut:
    """Take up to 10,000 lines; a line sent before moves no money, so the same request can be repeated safely."""
    text = StringIO()
    rows = [line.model_dump(mode="json") for line in body.lines]
    writer = csv.DictWriter(text, fieldnames=list(rows[0]))
    writer.writeheader()
    writer.writerows(rows)
    return take(request, body.layout, text.getvalue().encode(), "api-lines.csv")


@router.post("/collections", response=CollectionOut, summary="Send a collection file", url_name="api-collections")
def send_file(
    request: HttpRequest,
    layout: Form[Literal["store", "virtual-account", "card", "camt053", "mt940"]],
    file: File[UploadedFile],
) -> CollectionOut:
    """Take a whole file in one of the five layouts."""
    if (file.size or 0) > MOST_BYTES:
        raise Unusable(t("檔案超過200 MB。", "The file is larger than 200 MB."))
    return take(request, layout, file.read(), Path(file.name or "collection").name[:200])
