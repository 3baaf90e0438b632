"""Addresses of the machine API and of the page that explains it."""

from django.urls import path

from bianmin.api.machine import api
from bianmin.api.page import reference

urlpatterns = [path("docs", reference, name="api-reference"), path("", api.urls)]
