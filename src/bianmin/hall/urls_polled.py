"""What boards and telephones poll: one address for both languages."""

from django.urls import re_path

from bianmin.hall import quick

app_name = "hall-polled"

urlpatterns = [re_path(r"^(?P<place>(?:board|t)/[A-Za-z0-9_-]{1,40})\.json$", quick.poll, name="poll")]
