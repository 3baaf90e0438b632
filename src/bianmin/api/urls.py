"""Addresses of the machine API and of the page that explains it."""

from django.urls import path
from ninja import NinjaAPI

from bianmin.api import cases, collections, notices, problems, transfers
from bianmin.api.auth import AgencyToken
from bianmin.api.page import reference

api = NinjaAPI(
    title="Bianmin 便民 machine API",
    version="1",
    description="For transferring agencies and collectors: transfer files, collection lines, case status, notices.",
    docs_url=None,
    urls_namespace="bianmin-v1",
    auth=AgencyToken(),
)
for module in (transfers, collections, cases, notices):
    api.add_router("", module.router)
problems.register(api)

urlpatterns = [path("", reference, name="api-reference"), path("", api.urls)]
