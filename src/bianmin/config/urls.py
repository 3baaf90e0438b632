"""Addresses: one line a face."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import URLPattern, URLResolver, include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from bianmin.console.accounts import entrance_language

urlpatterns: list[URLPattern | URLResolver] = [
    path("console/", include("bianmin.console.urls")),
    path("api/v1/", include("bianmin.api.urls")),
    path("accounts/language/", entrance_language, name="entrance-language"),
    path("accounts/", include("allauth.urls")),
    path("cms/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
]

# The public site stands last: Chinese at /, English at /en/, and what is no computed page is Wagtail's.
urlpatterns += i18n_patterns(
    path("", include("bianmin.site.urls")),
    path("", include(wagtail_urls)),
    prefix_default_language=False,
)

handler400 = "bianmin.site.errors.bad_request"
handler403 = "bianmin.site.errors.forbidden"
handler404 = "bianmin.site.errors.not_found"
handler429 = "bianmin.site.errors.too_many"  # asked for by allauth
handler500 = "bianmin.site.errors.broken"
