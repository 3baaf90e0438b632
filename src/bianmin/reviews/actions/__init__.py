"""What changes in reviews. Only here is it written."""

from bianmin.reviews.actions.conduct import close_conduct, correct_conduct, note_measure, score_conduct
from bianmin.reviews.actions.courtesy import correct_test, draw_extensions, enter_test, set_sheet, tell_person
from bianmin.reviews.actions.honours import (
    add_honour,
    choose_model,
    decide_award,
    name_stars,
    propose_award,
    propose_leaders,
    publish_honour,
    withdraw_honour,
)
from bianmin.reviews.actions.ideas import (
    carry_out,
    confirm_idea,
    propose_knowledge_awards,
    put_forward,
    review_idea,
    settle_article,
    share_article,
    submit_idea,
)
from bianmin.reviews.actions.loading import take_conduct_reviews, take_courtesy_tests
from bianmin.reviews.actions.manuals import decide_version, write_version
from bianmin.reviews.actions.skills import record_skill_test, record_staff_event

__all__ = [
    "add_honour",
    "carry_out",
    "choose_model",
    "close_conduct",
    "confirm_idea",
    "correct_conduct",
    "correct_test",
    "decide_award",
    "decide_version",
    "draw_extensions",
    "enter_test",
    "name_stars",
    "note_measure",
    "propose_award",
    "propose_knowledge_awards",
    "propose_leaders",
    "publish_honour",
    "put_forward",
    "record_skill_test",
    "record_staff_event",
    "review_idea",
    "score_conduct",
    "set_sheet",
    "settle_article",
    "share_article",
    "submit_idea",
    "take_conduct_reviews",
    "take_courtesy_tests",
    "tell_person",
    "withdraw_honour",
    "write_version",
]
