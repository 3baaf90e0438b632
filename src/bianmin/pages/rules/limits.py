"""How often something may be tried."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address, ip_network


@dataclass(frozen=True, slots=True)
class Limit:
    """At most ``tries`` in a window of ``minutes``."""

    tries: int
    minutes: int

    def window(self, now: datetime) -> datetime:
        """Return the beginning of the window ``now`` falls in."""
        seconds = self.minutes * 60
        return datetime.fromtimestamp(int(now.timestamp()) // seconds * seconds, tz=UTC)

    def opens_again(self, now: datetime) -> datetime:
        """Return when the next window begins."""
        return self.window(now) + timedelta(minutes=self.minutes)


def network_of(address: str) -> str:
    """Return what counts as one visitor: an IPv4 address, or the /64 a household has of IPv6."""
    try:
        parsed = ip_address(address)
    except ValueError:  # no address: counted together
        return "unknown"
    if parsed.version == 6:  # noqa: PLR2004  (the version's own number)
        return str(ip_network(f"{parsed}/64", strict=False))
    return str(parsed)
