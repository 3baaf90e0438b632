"""Make a generated sample branch: small (5,000 cases) or full (1,000,000), with a year of its life.

產生示範分署：小型（5,000件）或完整（1,000,000件），含一年的收繳歷程。資料都由電腦產生。
"""

import argparse
from dataclasses import replace
from datetime import date
from time import monotonic

from bianmin.cli.output import emit, progress, say
from bianmin.kit.errors import Refusal
from bianmin.kit.texts import t

SIZES = {"small": 5_000, "full": 1_000_000}


class NotEmpty(Refusal):
    """The branch has cases that are no sample."""

    code = "not-empty"
    text = t(
        "這個分署已有案件，不能加入示範資料。請另設BIANMIN_HOME再試。",
        "This branch has cases already: a sample can't be put in. Try again with another BIANMIN_HOME.",
    )


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Size and the last day of its year."""
    parser.add_argument("--size", choices=sorted(SIZES), required=True, help="small: 5,000 cases; full: 1,000,000")
    parser.add_argument("--on", type=date.fromisoformat, help="last day of the sample's year (default: today)")
    parser.add_argument("--cases", type=int, help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Make the sample once; where it stands already, say so and change nothing."""
    from bianmin.cases import queries as cases  # noqa: PLC0415  (Django is set up only now)
    from bianmin.cli.sample import (  # noqa: PLC0415  (Django is set up only now)
        activities,
        bookings,
        controls,
        inspections,
        office,
        plans,
        requests,
        reviews,
        surveys,
        year,
    )
    from bianmin.jobs.nightly import note_plan_targets  # noqa: PLC0415  (Django is set up only now)
    from bianmin.kit.clock import today  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office import actions  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office import queries as offices  # noqa: PLC0415  (Django is set up only now)
    from bianmin.office.types import Actor, Role  # noqa: PLC0415  (Django is set up only now)

    if cases.batches(size=1)[0]:
        if not offices.branch().is_sample:
            raise NotEmpty
        if args.json:
            emit({"made": False})
        else:
            say(t("示範資料已經存在，未變更。", "The sample is there already; nothing was changed."))
        return 0
    started = monotonic()
    on = args.on or today()
    actions.mark_sample(actor=Actor.system("sample"))
    # The sample's log-ins are printed at the start and guard nobody's data: a password is enough for them.
    actions.require_totp(actor=Actor.system("sample"), required=False, on=date(2000, 1, 1))
    staff = office.hire(max(date(2025, 1, 1), on.replace(year=on.year - 1, day=1)))
    # Casework of every section: the sample's officer stands for all of them.
    officer = staff["officer"]
    staff["officer_all"] = replace(officer, roles=officer.roles | {Role.REGISTRY, Role.SYSTEM})
    show = progress(t("產生示範資料", "Making the sample"))
    figures = year.make(args.cases or SIZES[args.size], on, staff, show)
    figures |= bookings.make(on, staff)
    figures |= requests.make(on, staff)
    figures |= plans.make(on, staff)
    figures |= reviews.make(on, staff)
    figures |= activities.make(on, staff)
    figures |= inspections.make(on, staff)
    figures |= controls.make(on, staff)
    figures |= surveys.make(on, staff)
    figures["targets"] = note_plan_targets(on)  # last: the targets' figures count what the others made
    answer = {"made": True, "size": args.size, "on": on.isoformat(), **figures}
    answer["seconds"] = round(monotonic() - started, 1)
    if args.json:
        emit(answer)
    else:
        say(t("示範資料已產生：{n}件案件。", "The sample is made: {n} cases.").fill(n=f"{figures.get('cases', 0):,}"))
    return 0
