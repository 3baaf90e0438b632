"""What the catalogue knows: definitions with the version in force, and how they came to be."""

from bianmin.catalogue.queries.services import service, service_at, services, services_at, version_of

__all__ = ["service", "service_at", "services", "services_at", "version_of"]
