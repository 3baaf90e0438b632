"""Addresses of the console's figures: values, trends, records, pivots, frozen figures, other branches."""

from django.urls import path

from bianmin.console import figures, figures_frozen, figures_pivot, figures_records

urlpatterns = [
    path("figures/", figures.Figures.as_view(), name="figures"),
    path("figures/figures.csv", figures.FiguresFile.as_view(), name="figures-csv"),
    path("figures/figures.ods", figures.FiguresFile.as_view(form="ods"), name="figures-ods"),
    path("figures/pivot/", figures_pivot.PivotPage.as_view(), name="figures-pivot"),
    path("figures/pivot/pivot.csv", figures_pivot.PivotPage.as_view(form="csv"), name="figures-pivot-csv"),
    path("figures/branches/", figures_pivot.Branches.as_view(), name="figures-branches"),
    path("figures/checks/", figures_pivot.Checks.as_view(), name="figures-checks"),
    path("figures/frozen/", figures_frozen.Frozen.as_view(), name="figures-frozen"),
    path("figures/frozen/<int:snapshot_id>/", figures_frozen.SnapshotPage.as_view(), name="figures-snapshot"),
    path(
        "figures/frozen/<int:snapshot_id>/figures.json",
        figures_frozen.SnapshotData.as_view(),
        name="figures-snapshot-data",
    ),
    path(
        "figures/frozen/<int:snapshot_id>/<str:code>/",
        figures_frozen.FrozenFigurePage.as_view(),
        name="figures-frozen-figure",
    ),
    path("figures/of/<str:code>/", figures.OneFigure.as_view(), name="figure"),
    path("figures/of/<str:code>/chart.svg", figures.Chart.as_view(), name="figure-chart"),
    path("figures/of/<str:code>/records/", figures_records.FigureRecords.as_view(), name="figure-records"),
]
