"""The shapes of a service definition."""

from bianmin.catalogue.types.forms import Choice, Evidence, Field, FormPage, Question
from bianmin.catalogue.types.matter import Done, Matter
from bianmin.catalogue.types.names import AUDIENCES, CHANNELS, OPENNESS, OUTCOMES, PARTIES, SITUATIONS, UNITS
from bianmin.catalogue.types.service import LimitRow, Service, ServiceGroup
from bianmin.catalogue.types.steps import Exit, Limit, Step
from bianmin.catalogue.types.versions import Change, PathName, VersionInfo
from bianmin.catalogue.types.words import (
    Audience,
    Channel,
    FieldKind,
    Openness,
    Outcome,
    Party,
    Situation,
    Standing,
    Unit,
)

__all__ = [
    "AUDIENCES",
    "CHANNELS",
    "OPENNESS",
    "OUTCOMES",
    "PARTIES",
    "SITUATIONS",
    "UNITS",
    "Audience",
    "Change",
    "Channel",
    "Choice",
    "Done",
    "Evidence",
    "Exit",
    "Field",
    "FieldKind",
    "FormPage",
    "Limit",
    "LimitRow",
    "Matter",
    "Openness",
    "Outcome",
    "Party",
    "PathName",
    "Question",
    "Service",
    "ServiceGroup",
    "Situation",
    "Standing",
    "Step",
    "Unit",
    "VersionInfo",
]
