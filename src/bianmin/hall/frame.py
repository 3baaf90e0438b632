"""What every page of the hall shares: which site it stands in, the language, the way back, the time-out, refusals."""

from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse, translate_url
from django.utils.translation import get_language
from django.views import View

from bianmin.desk import queries as desk
from bianmin.desk.types import DeviceInfo
from bianmin.kit.clock import now, today
from bianmin.kit.errors import NotFound, Refusal
from bianmin.kit.texts import Text, t
from bianmin.office import queries as office
from bianmin.office.types import Actor, SiteInfo

COOKIE = "hall_device"
WARNING = 20
IDLE = "kiosk_idle_seconds"


class HallPage(View):
    """A page of the hall. Subclasses name ``title`` and ``template``, and ``prompt``, which can be read aloud."""

    title: Text = t("服務大廳", "Service hall")
    prompt: Text | None = None
    template = ""
    times_out = True
    site: SiteInfo | None = None

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:  # noqa: ANN401  (Django's)
        """Find the site, then answer; a refusal is a page with a way back."""
        try:
            if "site" in kwargs:
                self.site = site_of(str(kwargs["site"]))
            answer = super().dispatch(request, *args, **kwargs)
        except Refusal as refusal:
            answer = self.show(template="hall/refused.html", status=refusal.status, refusal=refusal, title=refusal.text)
        answer.headers.setdefault("Cache-Control", "no-store")
        return answer

    @property
    def actor(self) -> Actor:
        """Return a visitor who reads this page's language."""
        return Actor.citizen(self.language)

    @property
    def language(self) -> str:
        """Return the language of the page."""
        return "en" if (get_language() or "").startswith("en") else "zh-hant"

    def device(self) -> DeviceInfo | None:
        """Return the kiosk this browser is, by its key; None for any other browser."""
        key = self.request.COOKIES.get(COOKIE, "")
        return desk.device_by_key(key) if key else None

    def show(self, *, status: int = 200, template: str = "", **context: Any) -> HttpResponse:  # noqa: ANN401  (whatever a template shows)
        """Show the page in the hall's frame."""
        seconds = office.setting(IDLE, today()) if self.times_out and self.site else 0
        frame = {
            "branch": office.branch(),
            "place": self.site,
            "title": self.title,
            "prompt": self.prompt,
            "start": reverse("hall:start", args=(self.site.code,)) if self.site else "",
            "other_url": translate_url(self.request.path, "zh-hant" if self.language == "en" else "en"),
            "idle": seconds,
            "warning": WARNING,
            "moment": now(),
            "today": today(),
        }
        return render(self.request, template or self.template, {**frame, **context}, status=status)


def site_of(code: str) -> SiteInfo:
    """Return the site with this code, which stands in the address of its kiosks and boards."""
    for site in office.sites():
        if site.code == code:
            return site
    raise NotFound(t("沒有這個服務據點。", "There is no such site."))
