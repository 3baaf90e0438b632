"""Settings, read once from the environment; everything a branch may change is dated data instead."""

import os
from pathlib import Path
from urllib.parse import urlsplit

from bianmin.config.single_sign_on import oidc_providers
from bianmin.kit.database import connection_settings
from bianmin.kit.home import bianmin_home, secret_key

HOME = bianmin_home()
BASE_URL = os.environ.get("BIANMIN_BASE_URL", f"http://127.0.0.1:{os.environ.get('BIANMIN_PORT', '8000')}").rstrip("/")
DEBUG = False
SECRET_KEY = secret_key(HOME)
IS_HTTPS = BASE_URL.startswith("https:")
ALLOWED_HOSTS = [
    h.strip() for h in os.environ.get("BIANMIN_HOSTS", "127.0.0.1,localhost,[::1]").split(",") if h.strip()
]
ALLOWED_HOSTS += [host for host in (urlsplit(BASE_URL).hostname,) if host and host not in ALLOWED_HOSTS]
# Proxies of the office's own before this server; only then are their headers believed (config.guard).
PROXIES = int(os.environ.get("BIANMIN_PROXIES") or "0")
CSRF_TRUSTED_ORIGINS = [BASE_URL]
ROOT_URLCONF = "bianmin.config.urls"
WSGI_APPLICATION = "bianmin.config.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

INSTALLED_APPS = [
    "bianmin.kit",
    "bianmin.office",
    "bianmin.catalogue",
    "bianmin.cases",
    "bianmin.desk",
    "bianmin.surveys",
    "bianmin.reviews",
    "bianmin.activities",
    "bianmin.inspections",
    "bianmin.controls",
    "bianmin.plans",
    "bianmin.payments",
    "bianmin.bookings",
    "bianmin.documents",
    "bianmin.requests",
    "bianmin.procedures",
    "bianmin.reports",
    "bianmin.pages",
    "bianmin.jobs",
    "bianmin.api",
    "bianmin.console",
    "bianmin.hall",
    "bianmin.site",
    "wagtail.contrib.forms",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.simple_translation",
    "wagtail.locales",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.openid_connect",
    "procrastinate.contrib.django",
    "django_htmx",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.humanize",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "bianmin.config.gate.ApiGate",
    "bianmin.config.guard.BehindProxy",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "bianmin.config.guard.BodyLimit",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "bianmin.console.accounts.EntrancePolicy",
    "bianmin.console.second_factor.SecondFactor",
    "django_htmx.middleware.HtmxMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "bianmin.site.middleware.PublicSite",
    "bianmin.site.editors.EditorsGate",
]
# What a call of the machine API passes instead (config.gate): no session, no form, no page.
API_MIDDLEWARE = [
    "bianmin.config.guard.BehindProxy",
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "bianmin.config.gate.ApiAnswer",
    "bianmin.config.guard.BodyLimit",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    }
]

DATABASES = {"default": connection_settings(HOME)}
SCHEMA_SNAPSHOT = Path(__file__).with_name("schema.sql")

# Limits at log-in count for all processes together, in a table; the rest of the cache is each process's own.
CACHES = {
    "default": {"BACKEND": "bianmin.kit.cache.OfficeCache", "LOCATION": "bianmin"},
    "shared": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "kit_cache"},
}

AUTH_USER_MODEL = "office.Staff"
CSRF_FAILURE_VIEW = "bianmin.site.errors.csrf"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 12}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator",
        "OPTIONS": {"user_attributes": ("username", "full_name", "email")},
    },
]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]

# Log-in of staff (django-allauth): by name and password, then TOTP or passkey where set up; nobody signs up.
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/console/"
ACCOUNT_ADAPTER = "bianmin.console.accounts.StaffAdapter"
ACCOUNT_FORMS = {
    "login": "bianmin.console.accounts.StaffLogin",
    "reauthenticate": "bianmin.console.accounts.StaffConfirmation",
    "change_password": "bianmin.console.accounts.StaffPassword",
}
ACCOUNT_LOGIN_METHODS = {"username"}
ACCOUNT_SIGNUP_FIELDS = ["username*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "10/m/ip,5/5m/key", "reauthenticate": "10/m/user"}
SOCIALACCOUNT_ADAPTER = "bianmin.console.single_sign_on.OfficeSignOn"
SOCIALACCOUNT_PROVIDERS = oidc_providers(os.environ)
OIDC_CLAIM = os.environ.get("BIANMIN_OIDC_CLAIM", "preferred_username")
MFA_ADAPTER = "bianmin.console.accounts.KeyAdapter"
MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not IS_HTTPS

LANGUAGE_CODE = "zh-hant"
LANGUAGES = [("zh-hant", "中文"), ("en", "English")]
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
WAGTAIL_SITE_NAME = "便民 Bianmin"
WAGTAILADMIN_BASE_URL = BASE_URL
WAGTAIL_GRAVATAR_PROVIDER_URL = None  # no pictures from outside: the addresses of staff stay here
TIME_ZONE = "Asia/Taipei"
USE_TZ = True
USE_I18N = True

# Facts: the application's database role may add to these tables and never change or remove a row.
# ``migrate`` applies it (kit.database.grants).
APPEND_ONLY_TABLES = (
    "payments_entry",
    "cases_case_event",
    "cases_intake_entry",
    "cases_assignment_entry",
    "office_look",
    "office_site_period",
    "documents_delivery",
    "documents_letter",
    "documents_letter_delivery",
    "desk_ticket_event",
    "desk_kiosk_use",
    "desk_training",
    "desk_watch",
    "bookings_step",
    "requests_event",
    "surveys_improvement_event",
    "desk_past_enquiry",
    "requests_past_matter",
    "payments_past_payment",
    "kit_record_load",
    "plans_submission",
    "plans_outcome",
    "activities_session_change",
    "activities_resolution_note",
    "reviews_change",
    "inspections_expected",
    "controls_evidence",
    "reports_section_text",
    "reports_snapshot_figure",
    "reports_snapshot_chunk",
    "reports_branch_file",
    "reports_signature",
)

# One https origin or none: with https in BIANMIN_BASE_URL cookies travel by https alone and browsers keep to it.
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = LANGUAGE_COOKIE_SECURE = IS_HTTPS
SESSION_COOKIE_HTTPONLY = CSRF_COOKIE_HTTPONLY = LANGUAGE_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = LANGUAGE_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_AGE = 12 * 3600
SECURE_HSTS_SECONDS = 365 * 86400 if IS_HTTPS else 0
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if PROXIES else None
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_PERMISSIONS = 0o600
# Receipts of citizens are cleaned in memory: a process that is killed leaves no copy in a temporary folder.
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {
            "class": "bianmin.kit.redact.RedactingFormatter",
            "format": "{asctime} {levelname} {name}: {message}",
            "style": "{",
        }
    },
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    # Unknown addresses and refused forms are everyday things; failures of ours are not.
    "loggers": {"django.request": {"handlers": ["stderr"], "level": "ERROR", "propagate": False}},
}

# Static files are served from where the packages keep them: nothing to collect, nothing to forget.
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
WHITENOISE_MAX_AGE = 300

STATIC_URL = "/static/"
MEDIA_ROOT = str(HOME / "media")
MEDIA_URL = "/media/"
PROJECT = Path(__file__).resolve().parents[3]
