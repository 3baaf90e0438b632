"""How a matter runs: steps, the ways out of each, limits."""

from dataclasses import dataclass

from bianmin.catalogue.types.forms import Field
from bianmin.catalogue.types.words import Outcome, Party
from bianmin.kit.texts import Text
from bianmin.office.types import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """By when. ``rule`` is a rule of ``kit.periods``, such as ``petition``, ``days:10``, ``workdays:6``."""

    rule: str
    from_receipt: bool = False
    """Counted from the day the matter was received; otherwise from the day its step was entered."""
    extension: str = ""
    """The rule by which it can be extended once, with a reason and approval; empty where it can't."""
    cap: str = ""
    """The rule no extension may pass, counted from receipt."""
    basis: Text | None = None
    """The article it comes from, where the rule's own basis isn't enough."""
    warn_days: int = 2
    """So many days before it a matter counts as near."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exit:
    """A way out of a step: what can be done there, by whom, and what follows.

    The step's own party takes it, unless ``by`` names another. ``effect`` names a function the
    procedure registered: the engine calls it inside the decision's transaction.
    """

    verb: str
    title: Text
    to: str
    by: Party | None = None
    roles: frozenset[Role] = frozenset()
    """Narrower than the step's roles where set."""
    fields: tuple[Field, ...] = ()
    """What must be said when it is taken: the reason, the date, the periods."""
    letter: str = ""
    """Code of the letter that is made, empty for none."""
    effect: str = ""
    condition: str = ""
    """Name of a registered test that says why it can't be taken now; empty where it always can."""
    tells: Text | None = None
    """What the applicant is told; also by message where he left an address."""
    when: Text | None = None
    """The condition as words on the arrow of the chart."""
    second_person: bool = False
    """Somebody else than who prepared the step must take it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A state of a matter. One with ``ends`` has no exits; every other has at least one."""

    code: str
    title: Text
    party: Party = Party.OFFICE
    roles: frozenset[Role] = frozenset()
    """Who of the office may act here; empty where another party does."""
    limit: Limit | None = None
    about: Text | None = None
    checklist: tuple[Text, ...] = ()
    law: tuple[Text, ...] = ()
    exits: tuple[Exit, ...] = ()
    pauses: bool = False
    """The service's own clock stands still while the matter is here (a supplement is awaited)."""
    ends: Outcome | None = None
