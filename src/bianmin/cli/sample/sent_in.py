"""Receipts that citizens of the sample send in, as pictures that say they are samples."""

from datetime import date, datetime, time, timedelta
from io import BytesIO

from PIL import Image, ImageDraw

from bianmin.cli.sample.days import Days
from bianmin.cli.sample.money import Debt
from bianmin.kit.errors import Refusal
from bianmin.office.types import Actor
from bianmin.payments import actions as payments
from bianmin.payments import queries as money

WAYS = {"store": "store", "virtual-account": "virtual_account", "card": "card", "camt053": "bank", "mt940": "bank"}


def picture(amount: int, day: date) -> bytes:
    """Draw a receipt of no one in particular."""
    image = Image.new("RGB", (360, 220), "white")
    pen = ImageDraw.Draw(image)
    for line, text in enumerate(("SAMPLE RECEIPT", f"NT$ {amount:,}", f"{day:%Y-%m-%d}", "generated, not real")):
        pen.text((24, 24 + 40 * line), text, fill="black")
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def schedule(year: Days, debt: Debt, channel: str, amount: int, day: date) -> None:
    """Send a receipt in the day after paying; a clerk looks for the payment some days later."""

    def send(at: datetime) -> None:
        payments.send_receipt_return(
            debt.case_id,
            actor=Actor.citizen(),
            payer=debt.payer,
            amount=amount,
            paid_on=day,
            channel=WAYS[channel],
            content=picture(amount, day),
            file_name="receipt.png",
            now=at,
        )
        year.add("receipts_sent_in")

    year.at(day + timedelta(days=1), time(20, 15), send)
    year.at(year.workday(day + timedelta(days=18)), time(16, 30), lambda at: settle(year, debt.case_id, at))


def settle(year: Days, case_id: int, at: datetime) -> None:
    """Look for the payment a receipt shows; say so where it is there."""
    for waiting in money.returns_of_case(case_id):
        if waiting.state != "received":
            continue
        likely = money.likely_payments(waiting.id)
        try:
            payments.settle_receipt_return(
                waiting.id,
                actor=year.staff["officer_all"],
                payment_id=likely[0].id if likely else None,
                note="" if likely else "尚未查得入帳（示範）",
                now=at,
            )
        except Refusal:  # counted: the year says how many
            year.add("receipts_left")
