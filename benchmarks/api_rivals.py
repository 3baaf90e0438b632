"""What people would serve a case with instead: a ModelSerializer of DRF; and a view that asks nothing."""

# ruff: noqa: E402  (settings before models)

import hashlib
import os
from types import ModuleType
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "bianmin.config.settings")

import sys

import django

django.setup()

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest, JsonResponse
from django.urls import path
from rest_framework import exceptions, generics, permissions, serializers
from rest_framework.authentication import BaseAuthentication
from rest_framework.renderers import JSONRenderer

from bianmin.cases.models import Case
from bianmin.office.models import ApiToken


class Token(BaseAuthentication):
    """DRF's way: the token is looked up at every request."""

    def authenticate(self, request: Any) -> tuple[Any, Any]:  # noqa: ANN401  (whatever the measured or tested call takes)
        """Return whose token it is."""
        raw = request.headers.get("Authorization", "").partition(" ")[2]
        row = ApiToken.objects.select_related("agency").filter(
            token_hash=hashlib.sha256(raw.encode()).hexdigest(), revoked_at=None
        ).first()  # fmt: skip
        if row is None:
            raise exceptions.AuthenticationFailed
        return row.agency, row


class CaseSerializer(serializers.ModelSerializer):  # type: ignore[misc]  # the library has no types
    """The fields our API gives."""

    section = serializers.SerializerMethodField()
    adjustments = serializers.IntegerField(source="receivable.adjusted")
    paid = serializers.IntegerField(source="receivable.paid")
    balance = serializers.IntegerField(source="receivable.balance")

    class Meta:
        model = Case
        fields = (
            "number", "agency_ref", "status", "received_on", "ended_on", "ended_why", "limit_on", "section",
            "principal", "surcharge", "interest", "costs", "amount_due", "adjustments", "paid", "balance",
        )  # fmt: skip

    def get_section(self, case: Case) -> dict[str, str]:
        """Return who keeps the case."""
        return {"code": case.section.code, "name": case.section.name_zh, "officer": case.section.officer,
                "telephone": case.section.telephone, "extension": case.section.extension}  # fmt: skip


class CaseView(generics.RetrieveAPIView):  # type: ignore[misc]  # the library has no types
    """A case by its number."""

    serializer_class = CaseSerializer
    lookup_field = "number"
    authentication_classes = (Token,)
    permission_classes = (permissions.AllowAny,)
    renderer_classes = (JSONRenderer,)

    def get_queryset(self) -> Any:  # noqa: ANN401  (whatever the measured or tested call takes)
        """Return the agency's own cases."""
        return Case.objects.select_related("section", "receivable").filter(agency=self.request.user)


def nothing(_request: HttpRequest, number: str) -> JsonResponse:
    """Answer without asking anything."""
    return JsonResponse({"number": number})


urls = ModuleType("api_rivals_urls")
urls.urlpatterns = [path("drf/<str:number>", CaseView.as_view()), path("bare/<str:number>", nothing)]  # type: ignore[attr-defined]  # a choice field: Django types what a form holds as Field
sys.modules["api_rivals_urls"] = urls
settings.ROOT_URLCONF = "api_rivals_urls"
# As a small API would be set up: nothing for pages.
settings.MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", "django.middleware.common.CommonMiddleware"]
drf = bare = WSGIHandler()
