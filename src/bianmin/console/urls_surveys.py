"""Addresses of the console's surveys, ratings, polls and improvements."""

from django.urls import path

from bianmin.console import improvements, survey_keeping, survey_opinions, survey_paper, surveys

urlpatterns = [
    path("surveys/", surveys.Surveys.as_view(), name="surveys"),
    path("surveys/new/", survey_keeping.New.as_view(), name="survey-new"),
    path("surveys/comments/", survey_opinions.Comments.as_view(), name="survey-comments"),
    path("surveys/ratings/", survey_opinions.Ratings.as_view(), name="survey-ratings"),
    path("surveys/ratings/file.csv", survey_opinions.RatingsFile.as_view(), name="survey-ratings-file"),
    path("surveys/polls/", survey_opinions.Polls.as_view(), name="survey-polls"),
    path("surveys/of/<slug:code>/", surveys.SurveyPage.as_view(), name="survey"),
    path("surveys/of/<slug:code>/file.csv", surveys.SurveyFile.as_view(), name="survey-file"),
    path("surveys/of/<slug:code>/paper/", survey_paper.Paper.as_view(), name="survey-paper"),
    path("surveys/of/<slug:code>/edit/", survey_keeping.Edit.as_view(), name="survey-edit"),
    path("improvements/", improvements.Improvements.as_view(), name="improvements"),
    path("improvements/<int:improvement_id>/", improvements.Improvement.as_view(), name="improvement"),
]
