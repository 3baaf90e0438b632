"""Addresses of the console's year plan: plans and their targets, self-assessments, findings."""

from django.urls import path

from bianmin.console import plans, plans_assessing, plans_findings, plans_parts, plans_targets

urlpatterns = [
    path("plans/", plans.Plans.as_view(), name="plans"),
    path("plans/<int:plan_id>/", plans.Plan.as_view(), name="plan"),
    path("plans/<int:plan_id>/head/", plans_parts.Head.as_view(), name="plan-head"),
    path("plans/<int:plan_id>/add/<slug:part>/<int:parent_id>/", plans_parts.Add.as_view(), name="plan-add"),
    path("plans/<int:plan_id>/change/<slug:part>/<int:part_id>/", plans_parts.Change.as_view(), name="plan-change"),
    path("plans/targets/", plans_targets.Targets.as_view(), name="plan-targets"),
    path("plans/assessments/", plans_assessing.Assessments.as_view(), name="plan-assessments"),
    path("plans/assessments/<int:assessment_id>/", plans_assessing.Assessment.as_view(), name="plan-assessment"),
    path("plans/findings/", plans_findings.Findings.as_view(), name="plan-findings"),
    path("plans/findings/<int:finding_id>/", plans_findings.Finding.as_view(), name="plan-finding"),
]
