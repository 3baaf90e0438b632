"""Tables of the double-entry ledger: accounts, entries, what each case owes, the numbers money comes in under."""

from django.db import models
from django.db.models import F, Q


class Account(models.Model):
    """A ledger account.

    Codes: ``receivable.principal`` … ``receivable.costs``; ``claims:<agency>`` (what an agency claims
    through us); ``payable:<agency>`` (what was allocated for it and not yet paid out); ``suspense``;
    ``held``; ``transit``; ``fees``; the money accounts ``cash``, ``cheques``, ``bank.store`` … An asset
    grows on the debit side, a liability on the credit side.
    """

    code = models.CharField(max_length=40, unique=True)
    name_zh = models.CharField(max_length=100)
    name_en = models.CharField(max_length=160)
    kind = models.CharField(max_length=12)  # asset, liability
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, null=True)

    class Meta:
        db_table = "payments_account"


class Entry(models.Model):
    """One movement between two accounts. The application's role may only read and insert.

    ``reverses`` has no foreign key in the database: checking one would take a row lock on the entry
    reversed, and a row lock needs the very UPDATE right that nobody has here. A standing check looks
    after it instead.
    """

    at = models.DateTimeField()
    on_date = models.DateField()
    debit = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+", db_index=False)
    credit = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="+", db_index=False)
    amount = models.BigIntegerField()
    movement = models.CharField(max_length=20)  # types.Movement
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT, null=True)
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, null=True, db_index=False)
    source = models.CharField(max_length=20)  # types.SourceKind
    source_id = models.BigIntegerField()
    reverses = models.ForeignKey("self", on_delete=models.PROTECT, null=True, db_index=False, db_constraint=False)
    who = models.CharField(max_length=80)

    class Meta:
        db_table = "payments_entry"
        constraints = [
            models.CheckConstraint(condition=Q(amount__gt=0), name="payments_entry_positive"),
            models.CheckConstraint(condition=~Q(debit=F("credit")), name="payments_entry_two_accounts"),
            models.UniqueConstraint(
                fields=["reverses"], condition=Q(reverses__isnull=False), name="payments_entry_reversed_once"
            ),
        ]
        indexes = [
            # A batch of intake has up to a million entries and is found through its cases instead.
            models.Index(fields=["source", "source_id"], name="payments_entry_source", condition=~Q(source="batch")),
            models.Index(fields=["debit", "-id"], name="payments_entry_debit"),
            models.Index(fields=["credit", "-id"], name="payments_entry_credit"),
        ]


class Receivable(models.Model):
    """What a case owes today by part: the sum of its entries, kept so that it can be locked and read fast.

    balance = due + adjusted − paid = principal + surcharge + interest + costs (outstanding).
    ``pay_code`` is the unguessable code of the case's pay page (122 random bits).
    """

    case = models.OneToOneField("cases.Case", on_delete=models.PROTECT, primary_key=True)
    agency = models.ForeignKey("office.Agency", on_delete=models.PROTECT, db_index=False)
    principal = models.BigIntegerField()
    surcharge = models.BigIntegerField()
    interest = models.BigIntegerField()
    costs = models.BigIntegerField()
    due = models.BigIntegerField()
    adjusted = models.BigIntegerField(default=0)
    paid = models.BigIntegerField(default=0)
    balance = models.BigIntegerField()
    pay_code = models.CharField(max_length=32, unique=True)

    class Meta:
        db_table = "payments_receivable"
        constraints = [
            models.CheckConstraint(
                condition=Q(principal__gte=0, surcharge__gte=0, interest__gte=0, costs__gte=0),
                name="payments_receivable_parts",
            ),
            models.CheckConstraint(
                condition=Q(balance=F("due") + F("adjusted") - F("paid"))
                & Q(balance=F("principal") + F("surcharge") + F("interest") + F("costs")),
                name="payments_receivable_sum",
            ),
        ]


class Reference(models.Model):
    """A number money comes in under: a write-off number or a virtual account. Many may point at a case."""

    value = models.CharField(max_length=20, primary_key=True)
    kind = models.CharField(max_length=16)  # write_off, virtual_account
    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    issued_on = models.DateField()

    class Meta:
        db_table = "payments_reference"


class Adjustment(models.Model):
    """A recorded change of what is owed: costs added, reduced, paid at the agency, withdrawn, corrected."""

    case = models.ForeignKey("cases.Case", on_delete=models.PROTECT)
    kind = models.CharField(max_length=20)  # types.AdjustmentKind
    part = models.CharField(max_length=10, blank=True, default="")
    amount = models.BigIntegerField()  # signed effect on the balance
    on_date = models.DateField()
    reason = models.CharField(max_length=300)
    key = models.CharField(max_length=100, unique=True)
    who = models.CharField(max_length=80)
    made_at = models.DateTimeField()

    class Meta:
        db_table = "payments_adjustment"
