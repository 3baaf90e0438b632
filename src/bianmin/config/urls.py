"""Addresses: one line a face."""

from typing import NoReturn

from django.conf.urls.i18n import i18n_patterns
from django.http import Http404, HttpRequest
from django.urls import URLPattern, URLResolver, include, path, re_path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from bianmin.console import single_sign_on
from bianmin.console.accounts import entrance_language

UNUSED_WAYS_IN = (
    r"(accounts/(signup|email|confirm-email|password/(set|reset)|login/code|3rdparty|social)|(en/)?_util/login)/"
)
"""Ways in that the libraries bring along: staff are added by the administrator and log in at one door, which
counts tries and asks for the second step. Wagtail's own would do neither."""


def closed(_request: HttpRequest, *_parts: str) -> NoReturn:
    """Answer as where nothing is."""
    raise Http404


urlpatterns: list[URLPattern | URLResolver] = [
    path("console/", include("bianmin.console.urls")),
    path("api/v1/", include("bianmin.api.urls")),
    path("hall/", include("bianmin.hall.urls_polled")),
    path("accounts/language/", entrance_language, name="entrance-language"),
    re_path(rf"^{UNUSED_WAYS_IN}", closed),
    path("accounts/oidc/<slug:provider_id>/login/", single_sign_on.begin, name="openid_connect_login"),
    path("accounts/oidc/<slug:provider_id>/login/callback/", single_sign_on.come_back, name="openid_connect_callback"),
    path("accounts/", include("allauth.urls")),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]

# The public site stands last: Chinese at /, English at /en/, and what is no computed page is Wagtail's.
urlpatterns += i18n_patterns(
    path("hall/", include("bianmin.hall.urls")),
    path("", include("bianmin.site.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

handler400 = "bianmin.site.errors.bad_request"
handler403 = "bianmin.site.errors.forbidden"
handler404 = "bianmin.site.errors.not_found"
handler429 = "bianmin.site.errors.too_many"  # asked for by allauth
handler500 = "bianmin.site.errors.broken"
