"""Who signs in the tests: this server with a key of its own, or a service at another address."""
from __future__ import annotations

from pathlib import Path

import pytest

from tests import authority
from tests.signing_service import PASSWORD, USER, Service
from tests.views.signers import settings


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("kunci")


@pytest.fixture(scope="session")
def service():
    made = Service()
    yield made
    made.close()


@pytest.fixture
def ours(house, folder):
    """Let the server sign with its own key."""
    with settings(house, signer="pkcs12", signer_pkcs12=authority.pkcs12_file(folder),
                  signer_password=authority.PASSWORD,
                  signer_roots=authority.roots_file(folder), signer_issuer="BSrE"):
        yield house


@pytest.fixture
def theirs(house, folder, service):
    """Let a service sign."""
    service.mood = "baik"
    with settings(house, signer="remote", signer_url=service.url, signer_user=USER,
                  signer_password=PASSWORD, signer_roots=authority.roots_file(folder),
                  signer_issuer="BSrE", signer_timeout=30):
        yield house
