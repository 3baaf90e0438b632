"""The fixed accounts, the entries' protection, and the view that lists join to read a case's balance."""

from django.db import migrations

ACCOUNTS = """
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

# The owner of the table loses these rights too, and the application's role wherever it was given them
# with all other tables; only a superuser of the server is beyond it.
PROTECT = """
do $$
begin
    revoke update, delete, truncate on payments_entry from public, current_user;
    if exists (select from pg_roles where rolname = 'bianmin_app') then
        revoke update, delete, truncate on payments_entry from bianmin_app;
    end if;
end
$$
"""

VIEW = """
create view payments_case_money as
select r.case_id, r.agency_id, r.due, r.adjusted, r.paid, r.balance,
       r.principal, r.surcharge, r.interest, r.costs
from payments_receivable r
"""


class Migration(migrations.Migration):
    dependencies = [("payments", "0001_initial")]
    operations = [
        migrations.RunSQL(ACCOUNTS, migrations.RunSQL.noop),
        migrations.RunSQL(PROTECT, "grant update, delete, truncate on payments_entry to current_user"),
        migrations.RunSQL(VIEW, "drop view payments_case_money"),
    ]
