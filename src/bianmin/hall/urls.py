"""Addresses of the hall: those of a kiosk and a board bear the code of their site, those of a ticket its own."""

from django.urls import path

from bianmin.hall import board, kiosk, mycase, opinions, papers, tickets

app_name = "hall"

urlpatterns = [
    path("t/<slug:code>/", tickets.Phone.as_view(), name="phone"),
    path("t/<slug:code>/slip/", tickets.Slip.as_view(), name="slip"),
    path("t/<slug:code>/rate/", opinions.RateTicket.as_view(), name="rate-ticket"),
    path("<slug:site>/", kiosk.Start.as_view(), name="start"),
    path("<slug:site>/board/", board.Board.as_view(), name="board"),
    path("<slug:site>/ticket/", tickets.ChooseQueue.as_view(), name="ticket"),
    path("<slug:site>/ticket/<slug:queue>/", tickets.TakeNumber.as_view(), name="care"),
    path("<slug:site>/taken/<slug:code>/", tickets.Taken.as_view(), name="taken"),
    path("<slug:site>/case/", mycase.Ask.as_view(), name="case"),
    path("<slug:site>/case/shown/", mycase.Shown.as_view(), name="case-shown"),
    path("<slug:site>/services/", kiosk.Services.as_view(), name="services"),
    path("<slug:site>/services/<slug:code>/", kiosk.OneService.as_view(), name="service"),
    path("<slug:site>/forms/", papers.Forms.as_view(), name="forms"),
    path("<slug:site>/forms/<slug:code>/", papers.OneForm.as_view(), name="form"),
    path("<slug:site>/forms/<slug:code>/form.pdf", papers.FormPaper.as_view(), name="form-paper"),
    path("<slug:site>/hours/", kiosk.Hours.as_view(), name="hours"),
    path("<slug:site>/survey/", opinions.Choose.as_view(), name="survey"),
    path("<slug:site>/survey/<slug:code>/", opinions.Ask.as_view(), name="survey-ask"),
    path("<slug:site>/rate/", opinions.ChooseCounter.as_view(), name="rate-choose"),
    path("<slug:site>/rate/<slug:counter>/", opinions.Rate.as_view(), name="rate"),
    path("<slug:site>/thanks/", opinions.Thanks.as_view(), name="thanks"),
    path("<slug:site>/pair/", kiosk.Pair.as_view(), name="pair"),
    path("<slug:site>/alive/", kiosk.Alive.as_view(), name="alive"),
]
