"""What tests of papers share: the faces, which must be here."""

import pytest

from bianmin.documents.printing import fonts


@pytest.fixture(scope="session", autouse=True)
def faces() -> fonts.Faces:
    """Prepare the faces once for all tests; say loudly what to do where none is here."""
    state = fonts.state()
    if not state.usable:
        pytest.exit("No Chinese font on this machine: run `bianmin fonts` (or install fonts-noto-cjk) first.", 2)
    return fonts.faces()
