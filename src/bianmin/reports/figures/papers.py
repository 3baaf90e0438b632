"""Figures of definitions and papers: services changed, blank forms fetched, letters sent."""

from bianmin.kit.texts import t
from bianmin.office.types import Permission
from bianmin.reports.figures.shape import Facts, Figure, distinct, total

VERSIONS = Facts(
    "catalogue.versions",
    t("服務定義改版", "Versions of services"),
    """select v.id::text as record, v.valid_from as day, '' as site, null::numeric as amount, v.service
         from catalogue_service_version v
        where v.valid_from between %(first)s and %(last)s and v.withdrawn_at is null""",
    parts={"service": t("服務", "Service")},
    distinct={"service": t("服務", "Service")},
    sees=Permission.READ_SERVICES,
)

DOWNLOADS = Facts(
    "documents.forms",
    t("書表下載（按月）", "Forms fetched, by month"),
    """select d.id::text as record, d.month as day, '' as site, d.count::numeric as amount, d.code, d.kind
         from documents_form_download d
        where d.month between %(first)s and %(last)s""",
    parts={"code": t("書表", "Form"), "kind": t("檔案", "File")},
    distinct={"code": t("書表", "Form")},
    sees=Permission.READ_SERVICES,
    amount=t("下載次數", "Times fetched"),
)

FIGURES = [
    Figure(
        "catalogue.versions.made",
        t("服務流程改版次數", "Versions of services in force"),
        t("次", "versions"),
        t(
            "期間內開始適用的服務定義版本，撤回的不計。",
            "Versions of service definitions that came into force; withdrawn ones not.",
        ),
        VERSIONS,
    ),
    Figure(
        "catalogue.versions.services",
        t("改版的服務項數", "Services revised"),
        t("項", "services"),
        t("期間內有新版適用的服務，每項計一次。", "Services with a version that came into force, each once."),
        VERSIONS,
        value=distinct("service"),
    ),
    Figure(
        "documents.forms.downloads",
        t("書表下載次數", "Forms fetched"),
        t("次", "times"),
        t(
            "期間各月網站書表的下載次數，不記錄下載者。",
            "How often blank forms were fetched from the website, by whom isn't kept.",
        ),
        DOWNLOADS,
        value=total(),
    ),
    Figure(
        "documents.forms.fetched",
        t("有人下載的書表種數", "Kinds of forms fetched"),
        t("種", "forms"),
        t("期間內至少被下載一次的書表，每種計一次。", "Forms fetched at least once, each kind once."),
        DOWNLOADS,
        value=distinct("code"),
    ),
]
