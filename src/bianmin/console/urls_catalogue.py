"""Addresses of the services in the console."""

from django.urls import path

from bianmin.console import catalogue, catalogue_edit, catalogue_papers, letters

urlpatterns = [
    path("services/", catalogue.Services.as_view(), name="services"),
    path("services/time-limits.<str:language>.pdf", catalogue_papers.LimitTable.as_view(), name="service-limits"),
    path("services/boards.<str:language>.pdf", catalogue_papers.Boards.as_view(), name="service-boards"),
    path("services/<slug:code>/", catalogue.ServiceView.as_view(), name="service"),
    path("services/<slug:code>/board.<str:language>.pdf", catalogue_papers.Board.as_view(), name="service-board"),
    path("services/<slug:code>/compare/", catalogue.Compare.as_view(), name="service-compare"),
    path("services/<slug:code>/edit/<slug:part>/", catalogue_edit.ServiceEdit.as_view(), name="service-edit"),
    # official letters
    path("letters/", letters.Words.as_view(), name="letter-words"),
    path("letters/words/<slug:code>/", letters.Wording.as_view(), name="letter-wording"),
    path("letters/<int:letter_id>.pdf", letters.Letter.as_view(), name="letter-pdf"),
    path("letters/<int:letter_id>.odt", letters.LetterCopy.as_view(), name="letter-odt"),
]
