"""The API itself: every router, the token, the problem details."""

from ninja import NinjaAPI

from bianmin.api import cases, collections, notices, problems, requests, transfers
from bianmin.api.auth import AgencyToken

api = NinjaAPI(
    title="Bianmin 便民 machine API",
    version="1",
    description=(
        "For transferring agencies and collectors: transfer files, collection lines, case status, notices, answers."
    ),
    docs_url=None,
    urls_namespace="bianmin-v1",
    auth=AgencyToken(),
)
for module in (transfers, collections, cases, notices, requests):
    api.add_router("", module.router)
problems.register(api)
