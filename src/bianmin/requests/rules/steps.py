"""Which ways out a step has, and who takes them."""

from bianmin.catalogue.types import Exit, Openness, Outcome, Party, Service, Step
from bianmin.kit.texts import Text, t
from bianmin.office.types import Role

PARTY_NAMES: dict[Party, Text] = {
    Party.OFFICE: t("本分署", "the branch"),
    Party.APPLICANT: t("申請人", "the applicant"),
    Party.AGENCY: t("移送機關", "the transferring agency"),
    Party.SUPERIOR: t("行政執行署", "the Administrative Enforcement Agency"),
    Party.OUTSIDE: t("其他機關", "another body"),
}


def exit_named(step: Step, verb: str) -> Exit | None:
    """Return a step's way out by its verb, or None."""
    return next((one for one in step.exits if one.verb == verb), None)


def taken_by(step: Step, way: Exit) -> Party:
    """Return whose doing an exit is."""
    return way.by or step.party


def roles_for(step: Step, way: Exit) -> frozenset[Role]:
    """Return who of the office may take an exit; empty: whoever works requests (what another party did is recorded)."""
    return way.roles or step.roles


def step_roles(step: Step) -> frozenset[Role]:
    """Return every role that has something to do in a step."""
    return step.roles.union(*(way.roles for way in step.exits)) if step.exits else step.roles


def is_sealed(service: Service) -> bool:
    """Tell whether what is said in a matter is encrypted to its unit."""
    return service.openness is Openness.SEALED


def waits_for(step: Step) -> Text:
    """Return what a pausing step waits for."""
    return step.title


def withdrawal(service: Service, step: str) -> Exit | None:
    """Return the applicant's way to withdraw from a step, where the chart shows one."""
    stands = service.step(step)
    for way in stands.exits:
        if taken_by(stands, way) is Party.APPLICANT and service.step(way.to).ends is Outcome.WITHDRAWN:
            return way
    return None


def supplements(service: Service, step: str) -> tuple[Exit, ...]:
    """Return the applicant's other ways out of a step: what is awaited of him."""
    stands = service.step(step)
    return tuple(
        way
        for way in stands.exits
        if taken_by(stands, way) is Party.APPLICANT and service.step(way.to).ends is not Outcome.WITHDRAWN
    )
