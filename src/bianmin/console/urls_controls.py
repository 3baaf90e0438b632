"""Addresses of the console's internal control: risks, audits, statements, evidence, tenders."""

from django.urls import path

from bianmin.console import controls, controls_audits, controls_statements, controls_tenders

urlpatterns = [
    path("controls/", controls.Risks.as_view(), name="controls"),
    path("controls/evidence/", controls.Evidence.as_view(), name="controls-evidence"),
    path("controls/audits/", controls_audits.Audits.as_view(), name="controls-audits"),
    path("controls/audits/<int:audit_id>/", controls_audits.Audit.as_view(), name="controls-audit"),
    path("controls/statements/", controls_statements.Statements.as_view(), name="controls-statements"),
    path("controls/statements/<int:year>/", controls_statements.Statement.as_view(), name="controls-statement"),
    path(
        "controls/statements/<int:year>/print/",
        controls_statements.StatementPaper.as_view(),
        name="controls-statement-print",
    ),
    path("controls/tenders/", controls_tenders.Tenders.as_view(), name="controls-tenders"),
    path("controls/tenders/<int:tender_id>/", controls_tenders.Tender.as_view(), name="controls-tender"),
    path("controls/authority/", controls_tenders.Authorities.as_view(), name="controls-authority"),
]
