"""A small identity server (OpenID Connect) on loopback: discovery, authorisation code with PKCE, RS256.

Its people are made up. ``lie`` makes it answer wrongly in one way, as a forged or broken server would.
"""

import hashlib
import json
import threading
import time
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "bianmin-office", "a-shared-secret-of-the-tests-0123456789"


@cache
def key(which: str) -> rsa.RSAPrivateKey:
    """Return a key pair: the server's own, or one of somebody else."""
    assert which in {"own", "foreign"}
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


class IdentityServer(ThreadingHTTPServer):
    """Knows one person at a time, and checks what an identity server has to check."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.person = {"sub": "1001", "preferred_username": "nobody"}
        self.lie = ""
        self.asked: dict[str, dict[str, str]] = {}

    @property
    def url(self) -> str:
        """Where it is."""
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def environment(self) -> dict[str, str]:
        """What the office is told of it."""
        return {"BIANMIN_OIDC_URL": self.url, "BIANMIN_OIDC_CLIENT_ID": CLIENT, "BIANMIN_OIDC_SECRET": SECRET}

    def approve(self, asked: dict[str, str]) -> str:
        """Let the person in at once; return where the browser goes back to."""
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT
        assert asked["code_challenge_method"] == "S256"
        assert "openid" in asked["scope"].split()
        assert len(asked["nonce"]) >= 20
        code = f"code-{len(self.asked)}"
        self.asked[code] = asked
        answer = {"error": "access_denied"} if self.lie == "cancelled" else {"code": code}
        return f"{asked['redirect_uri']}?{urlencode(answer | {'state': asked['state']})}"

    def tokens(self, given: dict[str, str]) -> dict[str, Any]:
        """Give tokens for a code, once, to whom it was made for."""
        asked = self.asked.pop(given["code"])
        challenge = urlsafe_b64encode(hashlib.sha256(given["code_verifier"].encode()).digest()).rstrip(b"=").decode()
        assert challenge == asked["code_challenge"]
        assert given["client_secret"] == SECRET
        assert given["redirect_uri"] == asked["redirect_uri"]
        now = int(time.time())
        claims = self.person | {
            "iss": "http://elsewhere.example" if self.lie == "issuer" else self.url,
            "aud": "another-office" if self.lie == "audience" else CLIENT,
            "iat": now - 7200 if self.lie == "expired" else now,
            "exp": now - 3600 if self.lie == "expired" else now + 300,
            "nonce": "of-another-log-in" if self.lie == "nonce" else asked["nonce"],
        }
        if self.lie == "shared secret":
            token = jwt.encode(claims, SECRET, "HS256", headers={"kid": "one"})
        elif self.lie == "unsigned":
            token = jwt.encode(claims, "", "none", headers={"kid": "one"})
        else:
            which = "foreign" if self.lie == "signature" else "own"
            token = jwt.encode(claims, key(which), "RS256", headers={"kid": "one"})
        answer = {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300, "id_token": token}
        if self.lie == "no token":
            del answer["id_token"]
        return answer


class Handler(BaseHTTPRequestHandler):
    """The server's addresses."""

    server: IdentityServer

    def do_GET(self) -> None:
        """Discovery, keys, the log-in itself, and who it is."""
        place = urlsplit(self.path)
        here = self.server.url
        if place.path == "/.well-known/openid-configuration":
            self.say({
                "issuer": here, "authorization_endpoint": f"{here}/authorize", "token_endpoint": f"{here}/token",
                "userinfo_endpoint": f"{here}/userinfo", "jwks_uri": f"{here}/keys",
                "token_endpoint_auth_methods_supported": ["client_secret_post"],
            })  # fmt: skip
        elif place.path == "/keys":
            public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key("own").public_key()))
            self.say({"keys": [public | {"kid": "one", "alg": "RS256", "use": "sig"}]})
        elif place.path == "/authorize":
            asked = {name: values[0] for name, values in parse_qs(place.query).items()}
            self.send_response(302)
            self.send_header("Location", self.server.approve(asked))
            self.send_header("Content-Length", "0")
            self.end_headers()
        elif place.path == "/userinfo":
            self.say(self.server.person | ({"sub": "9999"} if self.server.lie == "somebody else" else {}))
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        """Give tokens for a code."""
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.say(self.server.tokens({name: values[0] for name, values in parse_qs(body).items()}))

    def say(self, value: dict[str, Any]) -> None:
        """Answer with JSON."""
        content = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_words: object) -> None:
        """Say nothing of each request."""


@contextmanager
def identity_server() -> Iterator[IdentityServer]:
    """Run an identity server until the block ends."""
    server = IdentityServer()
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
