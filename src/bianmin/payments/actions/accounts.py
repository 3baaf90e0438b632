"""The accounts of the ledger: the fixed ones, and two for each transferring agency."""

from django.db import connection


def ensure_accounts() -> None:
    """Open the accounts that are lacking; those there are stay as they are.

    Called when tables are made, and before money is opened or taken in, since an agency may be new.
    """
    with connection.cursor() as cursor:
        cursor.execute(FIXED)
        cursor.execute(OF_AGENCIES)


FIXED = """
insert into payments_account (code, name_zh, name_en, kind) values
  ('receivable.principal', '應收本金', 'Receivable: principal', 'asset'),
  ('receivable.surcharge', '應收滯納金', 'Receivable: surcharge', 'asset'),
  ('receivable.interest', '應收利息', 'Receivable: interest', 'asset'),
  ('receivable.costs', '應收執行必要費用', 'Receivable: costs of execution', 'asset'),
  ('cash', '庫存現金', 'Cash in hand', 'asset'),
  ('cheques', '待交換票據', 'Cheques and postal orders in hand', 'asset'),
  ('bank.store', '超商代收款', 'Held by the convenience stores'' collector', 'asset'),
  ('bank.virtual', '虛擬帳號專戶', 'Virtual-account bank account', 'asset'),
  ('bank.card', '信用卡及金融卡待撥款', 'Card payments due from the acquirer', 'asset'),
  ('bank.mobile', '行動支付待撥款', 'Mobile payments due from the provider', 'asset'),
  ('bank.tickets', '電子票證待撥款', 'Stored-value card payments due from the issuer', 'asset'),
  ('bank.main', '案款專戶', 'The office''s main bank account', 'asset'),
  ('suspense', '暫收款', 'Suspense', 'liability'),
  ('held', '待退還款', 'Held for refund', 'liability'),
  ('transit', '已核准待匯出款', 'Approved, not yet sent', 'liability'),
  ('fees', '規費收入', 'Fees', 'liability')
on conflict (code) do nothing
"""

OF_AGENCIES = """
insert into payments_account (code, name_zh, name_en, kind, agency_id)
select side.prefix || a.code, side.zh || a.name_zh, side.en || a.name_en, 'liability', a.id
from office_agency a
cross join (values ('claims:', '移送債權:', 'Claims of '), ('payable:', '應付代收款:', 'Payable to ')
           ) side(prefix, zh, en)
where not exists (select from payments_account x where x.code = side.prefix || a.code)
order by a.id
on conflict (code) do nothing
"""
