"""The cache: each process its own, but for what limits tries, which all processes count together."""

from typing import Any

from django.core.cache import BaseCache, caches
from django.core.cache.backends.locmem import LocMemCache

SHARED = ("allauth:rl:",)
"""Keys that count tries at log-in: a limit for each process would be a limit times the processes."""


class OfficeCache(LocMemCache):
    """Memory of the process; keys of ``SHARED`` go to the table of the cache named ``shared``."""

    @staticmethod
    def _table(key: Any) -> BaseCache | None:  # noqa: ANN401  (Django's keys)
        return caches["shared"] if str(key).startswith(SHARED) else None

    def get(self, key: Any, default: Any = None, version: int | None = None) -> Any:  # noqa: ANN401  (Django's signature)
        """Return what is kept under a key."""
        table = self._table(key)
        return table.get(key, default, version) if table else super().get(key, default, version)

    def add(self, key: Any, value: Any, *args: Any, **kwargs: Any) -> bool:  # noqa: ANN401  (Django's signature)
        """Keep a value where there is none yet; tell whether it was kept."""
        table = self._table(key)
        return table.add(key, value, *args, **kwargs) if table else super().add(key, value, *args, **kwargs)

    def set(self, key: Any, value: Any, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  (Django's signature)
        """Keep a value."""
        table = self._table(key)
        if table:
            table.set(key, value, *args, **kwargs)
        else:
            super().set(key, value, *args, **kwargs)

    def delete(self, key: Any, version: int | None = None) -> bool:  # noqa: ANN401  (Django's signature)
        """Forget a value."""
        table = self._table(key)
        return table.delete(key, version) if table else super().delete(key, version)
