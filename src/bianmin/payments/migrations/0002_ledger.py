"""The entries' protection, and the view that lists join to read a case's balance."""

from django.db import migrations

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
        migrations.RunSQL(PROTECT, "grant update, delete, truncate on payments_entry to current_user"),
        migrations.RunSQL(VIEW, "drop view payments_case_money"),
    ]
