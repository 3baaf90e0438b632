"""Sealing: what anybody can lock with a public key, only two holders together can open.

A sealed box is X25519 with a key of its own for each box, HKDF-SHA256 and ChaCha20-Poly1305. The unit's
private key is kept under both holders' passphrases (scrypt, both needed) and, for the day one is lost,
under a recovery key of which three paper shares exist; any two of them give it back (Shamir, 2 of 3).
Neither passphrases nor shares nor the open private key are ever written down by this program.
"""

import base64
import hashlib
import os
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from bianmin.requests.errors import BadPassphrase, SealedNotOpened
from bianmin.requests.rules.numbers import folded_code

_HEAD = b"B1"
_KEY = 32
_SALT = 16
_NONCE = bytes(12)  # every box and wrap has a key of its own, so the nonce may be the same
_COST = 1 << 15
SHORTEST = 12
SHARES = 3


@dataclass(frozen=True, slots=True)
class Pair:
    """A new key pair as it is kept, and the shares that are shown once."""

    public: bytes
    wrapped: bytes
    recovery: bytes
    shares: tuple[str, str, str]


def seal(public: bytes, content: bytes) -> bytes:
    """Lock content so that only the private key's holder can open it."""
    fresh = X25519PrivateKey.generate()
    own = fresh.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    key = _box_key(fresh.exchange(X25519PublicKey.from_public_bytes(bytes(public))), own, bytes(public))
    return _HEAD + own + ChaCha20Poly1305(key).encrypt(_NONCE, content, _HEAD)


def unseal(private: bytes, box: bytes) -> bytes:
    """Open what was sealed to the key; refuse (``SealedNotOpened``) what was changed or sealed to another."""
    box = bytes(box)
    own, body = box[len(_HEAD) : len(_HEAD) + _KEY], box[len(_HEAD) + _KEY :]
    try:
        secret = X25519PrivateKey.from_private_bytes(private)
        public = secret.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
        key = _box_key(secret.exchange(X25519PublicKey.from_public_bytes(own)), own, public)
        return ChaCha20Poly1305(key).decrypt(_NONCE, body, _HEAD)
    except (InvalidTag, ValueError):
        raise SealedNotOpened from None


def make_pair(one: str, two: str) -> Pair:
    """Make a key pair under two passphrases, with three recovery shares."""
    check_passphrases(one, two)
    fresh = X25519PrivateKey.generate()
    private = fresh.private_bytes(Encoding.Raw, PrivateFormat.Raw, NoEncryption())
    recovery_key = os.urandom(_KEY)
    return Pair(
        public=fresh.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw),
        wrapped=wrap(private, one, two),
        recovery=ChaCha20Poly1305(recovery_key).encrypt(_NONCE, private, b"recovery"),
        shares=split(recovery_key),
    )


def check_passphrases(one: str, two: str) -> None:
    """Refuse passphrases that are short or the same."""
    if min(len(one), len(two)) < SHORTEST or one == two:
        raise BadPassphrase


def wrap(private: bytes, one: str, two: str) -> bytes:
    """Lock a private key under both passphrases together."""
    salt = os.urandom(_SALT)
    return salt + ChaCha20Poly1305(_both(one, two, salt)).encrypt(_NONCE, private, b"holders")


def unwrap(wrapped: bytes, one: str, two: str) -> bytes:
    """Return the private key; either passphrase alone opens nothing. Their order doesn't matter."""
    wrapped = bytes(wrapped)
    for first, second in ((one, two), (two, one)):
        try:
            cipher = ChaCha20Poly1305(_both(first, second, wrapped[:_SALT]))
            return cipher.decrypt(_NONCE, wrapped[_SALT:], b"holders")
        except InvalidTag:  # sealed to another key: the next is tried
            continue
    raise SealedNotOpened


def recovered(recovery: bytes, shares: tuple[str, str]) -> bytes:
    """Return the private key from two of the three paper shares."""
    try:
        return ChaCha20Poly1305(join(*shares)).decrypt(_NONCE, bytes(recovery), b"recovery")
    except (InvalidTag, ValueError):
        raise SealedNotOpened from None


def reply_pair(code: str) -> tuple[bytes, bytes]:
    """Return the key pair (private, public) that belongs to an applicant's code, to which answers are sealed."""
    seed = HKDF(SHA256(), _KEY, b"bianmin/reply/v1", b"x25519").derive(folded_code(code).encode())
    private = X25519PrivateKey.from_private_bytes(seed)
    return seed, private.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)


def lock(code: str, content: bytes) -> bytes:
    """Encrypt what only the holder of a code shall read again: a draft."""
    nonce = os.urandom(len(_NONCE))
    return nonce + ChaCha20Poly1305(_code_key(code)).encrypt(nonce, content, b"draft")


def unlock(code: str, box: bytes | memoryview) -> bytes:
    """Return what was locked with a code."""
    box = bytes(box)
    try:
        return ChaCha20Poly1305(_code_key(code)).decrypt(box[: len(_NONCE)], box[len(_NONCE) :], b"draft")
    except InvalidTag:
        raise SealedNotOpened from None


def _code_key(code: str) -> bytes:
    return HKDF(SHA256(), _KEY, b"bianmin/draft/v1", b"chacha20").derive(folded_code(code).encode())


def split(secret: bytes) -> tuple[str, str, str]:
    """Return three shares of a secret, any two of which give it back and one of which tells nothing."""
    slope = os.urandom(len(secret))
    made = [
        bytes(byte ^ _times(rise, place) for byte, rise in zip(secret, slope, strict=True))
        for place in range(1, SHARES + 1)
    ]
    return _written(1, made[0]), _written(2, made[1]), _written(3, made[2])


def join(one: str, two: str) -> bytes:
    """Return the secret of two shares; ValueError where they can't be shares of one."""
    (x, a), (y, b) = _read(one), _read(two)
    if x == y or len(a) != len(b):
        raise ValueError("two different shares are needed")
    # f(0) of the line through (x, a) and (y, b), in the field of 256 elements.
    left, right = _times(y, _inverse(x ^ y)), _times(x, _inverse(x ^ y))
    return bytes(_times(p, left) ^ _times(q, right) for p, q in zip(a, b, strict=True))


def _box_key(shared: bytes, own: bytes, public: bytes) -> bytes:
    return HKDF(SHA256(), _KEY, own + public, b"bianmin/sealed/v1").derive(shared)


def _both(one: str, two: str, salt: bytes) -> bytes:
    keys = [
        Scrypt(salt=hashlib.sha256(salt + bytes([place])).digest(), length=_KEY, n=_COST, r=8, p=1).derive(
            passphrase.strip().encode()
        )
        for place, passphrase in enumerate((one, two))
    ]
    return HKDF(SHA256(), _KEY, salt, b"bianmin/holders/v1").derive(keys[0] + keys[1])


def _written(place: int, share: bytes) -> str:
    body = bytes([place]) + share
    text = base64.b32encode(body + hashlib.sha256(body).digest()[:2]).decode().rstrip("=")
    return "-".join(text[at : at + 4] for at in range(0, len(text), 4))


def _read(text: str) -> tuple[int, bytes]:
    letters = "".join(text.upper().split()).replace("-", "")
    data = base64.b32decode(letters + "=" * (-len(letters) % 8))
    body, check = data[:-2], data[-2:]
    if hashlib.sha256(body).digest()[:2] != check or not 1 <= body[0] <= SHARES:
        raise ValueError("this is no share, or it was typed wrongly")
    return body[0], body[1:]


def _times(a: int, b: int) -> int:
    """Multiply in the field of 256 elements (the polynomial of AES)."""
    product = 0
    while b:
        if b & 1:
            product ^= a
        a = (a << 1) ^ (0x11B if a & 0x80 else 0)
        b >>= 1
    return product


def _inverse(a: int) -> int:
    """Return a^254, which is 1/a."""
    result = 1
    for _ in range(254):
        result = _times(result, a)
    return result
