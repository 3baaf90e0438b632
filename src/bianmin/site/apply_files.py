"""Papers that come with an application: made harmless, counted, listed, taken out again."""

from collections.abc import Iterable

from django.core.files.uploadedfile import UploadedFile

from bianmin.catalogue.types import Field
from bianmin.kit import files
from bianmin.kit.files import BadUpload
from bianmin.kit.texts import Text, t
from bianmin.requests.types import Upload
from bianmin.site import uploads

MOST_BYTES = 10_000_000
"""Of one file; a scan of many pages is smaller."""
MOST_AT_ONCE = 5
ACCEPT = "image/jpeg,image/png,image/webp,application/pdf,.odt,.docx"
TAKEN = files.PICTURES | files.PDF | files.OFFICE

KINDS = t(
    "JPEG、PNG、WebP、PDF、ODT或DOCX，每個最大{n}MB。照片裡的位置資訊會在收到時去除。",
    "JPEG, PNG, WebP, PDF, ODT or DOCX, at most {n} MB each. Location data in pictures is removed on arrival.",
).fill(n=MOST_BYTES // 1_000_000)
TOO_MANY = t("最多{most}個檔案，請先移除不需要的。", "At most {most} files. Remove what isn't needed first.")
NONE_CHOSEN = t("請先選擇檔案。", "Choose a file first.")


def harmless(given: UploadedFile[bytes], field: str) -> Upload:
    """Return an upload as it may be kept; refuse (``BadUpload``) what can't be made harmless.

    Pictures are drawn anew; a PDF or document that is something else as well, or acts, is refused.
    """
    if given.size is not None and given.size > MOST_BYTES:
        raise BadUpload(
            t("檔案太大，請勿超過{size}MB。", "The file is too large; at most {size} MB, please."),
            size=MOST_BYTES // 1_000_000,
        )
    content = given.read()
    name = files.clean_name(given.name or "file")
    kind = files.check_upload(content, allowed=TAKEN, most=MOST_BYTES)
    if kind in files.PICTURES:
        return Upload(_named(name, ".jpg"), uploads.redraw(content), field)
    if kind in files.PDF:
        uploads.refuse_double(content)
    return Upload(name, content, field)


def problem_of_count(field: Field, there: int, coming: int) -> Text | None:
    """Return why so many more files can't be taken, or None."""
    most = field.most if field.most is not None else MOST_AT_ONCE
    return TOO_MANY.fill(most=most) if there + coming > most else None


def all_harmless(given: Iterable[UploadedFile[bytes]], field: str) -> tuple[list[Upload], list[Text]]:
    """Return what can be kept, and for each other file what is wrong with it, by its name."""
    good, problems = [], []
    for one in given:
        try:
            good.append(harmless(one, field))
        except BadUpload as refusal:
            name = files.clean_name(one.name or "file")
            problems.append(t("「{name}」：{why}", "“{name}”: {why}").fill(name=Text(name, name), why=refusal.text))
    return good, problems


def _named(name: str, ending: str) -> str:
    stem = name.rsplit(".", 1)[0] if "." in name[1:] else name
    return f"{stem}{ending}"
