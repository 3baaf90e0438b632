"""Who measures, keeps, signs and reports, written out a second time from the office's point of view."""

from bianmin.office.types import Permission

P = Permission
DESKS = (
    "registry section_clerk officer cashier cashier_supervisor accounts accounts_approver manager administrator"
    " front_desk unit_head secretariat ethics personnel"
)
INSIDE = f"{DESKS} auditor"
STAFF = f"{INSIDE} guard web_editor"
#: Permission → who may, and who only for the own section's.
EXPECTED: dict[Permission, tuple[str, str]] = {
    P.READ_PLANS: (INSIDE, ""),
    P.WRITE_PLANS: ("secretariat", ""),
    P.APPROVE_PLANS: ("manager", ""),
    P.ASSESS_SERVICE: ("manager unit_head secretariat", ""),
    P.IMPROVE_SERVICE: ("officer manager unit_head secretariat ethics personnel", ""),
    P.READ_REVIEWS: ("manager personnel", "officer unit_head"),
    P.KEEP_REVIEWS: ("personnel", ""),
    P.SCORE_CONDUCT: ("manager unit_head secretariat ethics personnel", ""),
    P.SHARE_IDEAS: (STAFF, ""),
    P.REVIEW_IDEAS: ("officer manager unit_head secretariat personnel", ""),
    P.WRITE_MANUALS: ("officer unit_head secretariat personnel", ""),
    P.APPROVE_REVIEWS: ("manager unit_head", ""),
    P.READ_ACTIVITIES: (STAFF, ""),
    P.KEEP_ACTIVITIES: (DESKS, ""),
    P.MANAGE_ACTIVITIES: ("unit_head secretariat personnel", ""),
    P.HOLD_MEETINGS: ("officer manager unit_head secretariat ethics personnel", ""),
    P.READ_TRAINING: ("manager auditor unit_head secretariat personnel", ""),
    P.READ_INSPECTIONS: (STAFF, ""),
    P.DO_ROUNDS: ("registry front_desk unit_head secretariat personnel guard web_editor", ""),
    P.MANAGE_FACILITIES: ("secretariat", ""),
    P.APPROVE_MESSAGES: ("manager unit_head", ""),
    P.REGISTER_VISITORS: ("front_desk secretariat guard", ""),
    P.READ_CONTROLS: (
        "officer accounts accounts_approver manager administrator auditor unit_head secretariat ethics personnel",
        "",
    ),
    P.KEEP_CONTROLS: ("auditor secretariat", ""),
    P.IMPROVE_CONTROLS: ("officer accounts accounts_approver unit_head secretariat ethics personnel", ""),
    P.SIGN_AS_HEAD: ("manager", ""),
    P.SIGN_AS_CONVENER: ("manager unit_head", ""),
    P.KEEP_TENDERS: ("registry front_desk secretariat", ""),
    P.READ_REPORTS: ("officer manager auditor front_desk unit_head secretariat ethics personnel web_editor", ""),
    P.WRITE_SECTIONS: ("officer front_desk unit_head secretariat ethics personnel web_editor", ""),
    P.WRITE_REPORTS: ("secretariat", ""),
    P.SIGN_REPORTS: ("manager unit_head", ""),
    P.APPROVE_REPORTS: ("manager", ""),
    P.READ_FIGURES: (INSIDE, ""),
    P.FREEZE_FIGURES: ("manager secretariat", ""),
    P.TAKE_BRANCH_FILES: ("manager administrator secretariat", ""),
    P.CLOSE_FIGURES: ("administrator", ""),
}
#: What only persons do: they sign or approve what others made.
PERSONS_ALONE = {
    P.APPROVE_PLANS, P.APPROVE_REVIEWS, P.APPROVE_MESSAGES, P.SIGN_AS_HEAD, P.SIGN_AS_CONVENER, P.SIGN_REPORTS,
    P.APPROVE_REPORTS,
}  # fmt: skip
