"""The catalogue as a Django app."""

from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    """Definitions of public services and the versions the secretariat made of them."""

    name = "bianmin.catalogue"
    label = "catalogue"
    verbose_name = "服務目錄 Catalogue"
