"""How staff log in, and in what state the keys of personal data are."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from bianmin.console.parts import Part, PartsPage
from bianmin.kit.clock import today
from bianmin.kit.forms import OfficeForm
from bianmin.kit.secrets import key_files, keyring
from bianmin.kit.texts import t
from bianmin.office import actions
from bianmin.office import queries as office
from bianmin.office.types import Permission


class Security(PartsPage):
    """How staff log in, and in what state the keys of personal data are."""

    title = t("登入與個資金鑰", "Log-in and keys")
    nav = "security"
    permission = Permission.READ_SETTINGS

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show it."""
        required = bool(office.setting("staff_totp_required", today()))
        may = self.may(Permission.MANAGE_SETTINGS)
        return self.made_of(
            Part(
                title=t("雙重驗證", "Second factor"),
                texts=[
                    t(
                        "現在必須：沒有設定驗證器或通行金鑰的人，登入後只能先設定。",
                        "Required: who has no authenticator or passkey must set one up first.",
                    )
                    if required
                    else t(
                        "現在不強制；同仁可自行在「登入安全」設定。",
                        "Not required; everybody may set one up under Log-in security.",
                    )
                ],
                form=OfficeForm() if may else None,
                submit=t("改為不強制", "Stop requiring it") if required else t("要求雙重驗證…", "Require it…"),
                deed="optional" if required else "require",
            ),
            self.single_sign_on(),
            self.keys(),
        )

    @staticmethod
    def single_sign_on() -> Part:
        """Say whether single sign-on is set up; it comes from the environment, never from a page."""
        apps = settings.SOCIALACCOUNT_PROVIDERS.get("openid_connect", {}).get("APPS", [])
        facts: list[tuple[object, object]] = [
            (t("狀態", "State"), t("已設定", "Set up") if apps else t("未設定", "Not set up"))
        ]
        for app in apps:
            facts += [
                (t("名稱", "Name"), app["name"]),
                (t("登入伺服器", "Server"), app["settings"]["server_url"]),
                (t("用戶端代號", "Client id"), app["client_id"]),
                (t("對應欄位", "Claim that names the person"), settings.OIDC_CLAIM),
            ]
        return Part(
            title=t("單一簽入（OpenID Connect）", "Single sign-on (OpenID Connect)"),
            facts=facts,
            texts=[]
            if apps
            else [
                t(
                    "由主機的環境變數設定：BIANMIN_OIDC_URL、BIANMIN_OIDC_CLIENT_ID、BIANMIN_OIDC_SECRET。",
                    "Set by the server's environment: BIANMIN_OIDC_URL, BIANMIN_OIDC_CLIENT_ID, BIANMIN_OIDC_SECRET.",
                )
            ],
        )

    @staticmethod
    def keys() -> Part:
        """Say which versions of the key live and whether the files are safe; never a key itself."""
        ring = keyring()
        versions = sorted({version for version, _ in ring.hashes("x")})
        loose = [file.path.name for file in key_files() if not file.is_safe]
        facts: list[tuple[object, object]] = [
            (t("現用版本", "Current version"), ring.current),
            (t("仍可解讀的版本", "Versions still read"), str(t("、", ", ")).join(map(str, versions))),
            (
                t("金鑰檔權限", "Key files"),
                t("有不安全的檔案：{names}", "Unsafe: {names}").fill(names=", ".join(loose))
                if loose
                else t("安全", "Safe"),
            ),
        ]
        return Part(
            title=t("個人資料金鑰", "Keys of personal data"),
            texts=[
                t(
                    "更換金鑰在主機上執行。舊版金鑰停用後，用舊版加密而未轉換的識別碼不能再解讀。",
                    "Keys are changed on the server. What an old version sealed can't be read once it is retired.",
                )
            ],
            facts=facts,
        )

    def post(self, request: HttpRequest) -> HttpResponse:
        """Switch the requirement; on only after a second look, since people without an authenticator stand outside."""
        office.require(self.actor, Permission.MANAGE_SETTINGS)
        required = request.POST.get("deed") == "require"
        if required and not self.confirmed:
            return self.second_look(
                t("要求所有同仁雙重驗證？", "Require a second factor of all staff?"),
                [
                    t(
                        "今天起，沒有設定的人登入後只能先設定驗證器或通行金鑰。",
                        "From today who has none must set up an authenticator or a passkey first.",
                    ),
                    t("您自己也一樣，請先確認您已設定。", "This goes for you too: make sure you have one."),
                ],
                t("要求雙重驗證", "Require it"),
                "/console/admin/security/",
                kept=[("deed", "require")],
            )
        actions.require_totp(actor=self.actor, required=required)
        said = (
            t("已要求雙重驗證。", "A second factor is required.")
            if required
            else t("已改為不強制。", "It is no longer required.")
        )
        return self.done(said, "console:security")
