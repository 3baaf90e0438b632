"""Addresses of the console's reviews: courtesy, conduct, awards, stars, proposals, knowledge, manuals, skills."""

from django.urls import path

from bianmin.console import (
    reviews_awards,
    reviews_conduct,
    reviews_courtesy,
    reviews_draws,
    reviews_honours,
    reviews_ideas,
    reviews_manuals,
    reviews_own,
    reviews_scales,
)

urlpatterns = [
    path("reviews/", reviews_own.Own.as_view(), name="reviews"),
    path("reviews/courtesy/", reviews_courtesy.Courtesy.as_view(), name="courtesy-tests"),
    path("reviews/courtesy/draws/", reviews_draws.Draws.as_view(), name="courtesy-draws"),
    path("reviews/courtesy/draws/<int:draw_id>/", reviews_draws.Draw.as_view(), name="courtesy-draw"),
    path("reviews/courtesy/new/", reviews_draws.NewTest.as_view(), name="courtesy-new"),
    path("reviews/courtesy/sheets/", reviews_scales.Scales.as_view(), name="courtesy-scales"),
    path("reviews/courtesy/<int:test_id>/", reviews_courtesy.Test.as_view(), name="courtesy-test"),
    path("reviews/conduct/", reviews_conduct.Conduct.as_view(), name="conduct"),
    path("reviews/conduct/score/", reviews_conduct.Scoring.as_view(), name="conduct-score"),
    path("reviews/conduct/<int:review_id>/", reviews_conduct.Review.as_view(), name="conduct-review"),
    path("reviews/awards/", reviews_awards.Awards.as_view(), name="awards"),
    path("reviews/honours/", reviews_honours.Honours.as_view(), name="honours"),
    path("reviews/stars/", reviews_honours.Stars.as_view(), name="stars"),
    path("reviews/skills/", reviews_own.Skills.as_view(), name="skills"),
    path("reviews/ideas/", reviews_ideas.Ideas.as_view(), name="ideas"),
    path("reviews/ideas/<int:idea_id>/", reviews_ideas.Idea.as_view(), name="idea"),
    path("reviews/knowledge/", reviews_ideas.Knowledge.as_view(), name="knowledge"),
    path("reviews/knowledge/<int:article_id>/", reviews_ideas.Article.as_view(), name="article"),
    path("reviews/manuals/", reviews_manuals.Manuals.as_view(), name="manuals"),
    path("reviews/manuals/<int:manual_id>/", reviews_manuals.Manual.as_view(), name="manual"),
]
