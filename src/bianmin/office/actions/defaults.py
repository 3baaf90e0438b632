"""The branch a fresh database begins with. Making it again changes nothing, also what people changed since."""

from datetime import datetime

from django.db import connection, transaction

from bianmin.kit import clock
from bianmin.office import models
from bianmin.office.rules import default_branch as given

_LOCK = 0x42_69_61_6E  # "Bian": two first starts at once wait for each other


@transaction.atomic
def ensure_default_branch(*, now: datetime | None = None) -> bool:
    """Make the default branch where there is none; return whether it was made.

    ``bianmin migrate`` calls this, so that an empty database can take in cases at once. Whatever an
    administrator changed or removed later stays as it is.
    """
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [_LOCK])
    if models.Branch.objects.exists():
        return False
    models.Branch.objects.create(**given.BRANCH)
    moment = now or clock.now()
    sites = []
    for place, (code, row) in enumerate(given.SITES):
        site = models.Site.objects.create(code=code, position=place)
        models.SitePeriod.objects.create(site=site, valid_from=given.BEGINNING, made_at=moment, **row)
        sites.append(site)
    models.Section.objects.bulk_create(
        models.Section(
            code=code,
            name_zh=given.section_name(code),
            name_en=name_en,
            position=position,
            officer=officer,
            telephone=given.BRANCH["telephone"],
            extension=extension,
            site=sites[0],
        )
        for position, (code, name_en, officer, extension) in enumerate(given.SECTIONS, start=1)
    )
    models.Agency.objects.bulk_create(
        models.Agency(code=code, name_zh=zh, name_en=en, kind=kind, bank_code=bank, bank_account=account)
        for code, zh, en, kind, bank, account in given.AGENCIES
    )
    models.CaseType.objects.bulk_create(
        models.CaseType(word=word, name_zh=zh, name_en=en, limitation=limitation)
        for word, zh, en, limitation in given.CASE_TYPES
    )
    models.AccountScheme.objects.bulk_create(
        models.AccountScheme(
            code=code,
            bank_code=bank,
            bank_name_zh=zh,
            bank_name_en=en,
            company_id=company_id,
            spec=spec,
            valid_from=valid_from,
        )
        for code, bank, zh, en, company_id, spec, valid_from in given.SCHEMES
    )
    models.DatedSetting.objects.bulk_create(
        models.DatedSetting(key=key, scope=scope, value=value, valid_from=valid_from, basis=basis, made_at=moment)
        for key, scope, value, valid_from, basis in given.settings()
    )
    return True
