"""The description of the API as OpenAPI 3.0, made from the declarations and from nothing else.

Shown to every signed-in person: it tells what fields there are, not what is stored in them. What
the addresses do is written in `api.py`.
"""
from __future__ import annotations

from typing import Any

from flask import Blueprint, g, jsonify

from app.engine import listing, registry, workflow
from app.engine.base import Approvable, Base, Reference, Regional, Status
from app.engine.documents import MOST_NOTE
from app.engine.states import Pemeriksaan
from app.engine.vocabulary import Field, Kind
from app.views import api_login
from app.views.api_values import STAMPS

blueprint = Blueprint("api_spec", __name__)
_TYPES: dict[Kind, dict[str, Any]] = {
    Kind.INTEGER: {"type": "integer"}, Kind.YEAR: {"type": "integer"},
    Kind.REFERENCE: {"type": "integer"}, Kind.DECIMAL: {"type": "number"},
    Kind.RUPIAH: {"type": "number"}, Kind.PERCENT: {"type": "number"},
    Kind.LATITUDE: {"type": "number"}, Kind.LONGITUDE: {"type": "number"},
    Kind.BOOLEAN: {"type": "boolean"}, Kind.DATE: {"type": "string", "format": "date"},
    Kind.MOMENT: {"type": "string", "format": "date-time"}}
_REFUSALS = {
    "400": "Permintaan tidak dapat dibaca.", "401": "Belum masuk, atau token tidak berlaku lagi.",
    "403": "Tidak berhak atas layar atau tindakan ini.",
    "404": "Data tidak ada, atau di luar wilayah.",
    "409": "Keadaan data tidak mengizinkan, atau sudah diubah orang lain.",
    "415": "Isi bukan JSON.", "422": "Isian belum benar; masalah menyebut tiap isian.",
    "428": "Versi data yang diubah belum disertakan."}

_REASONED = {"content": {"application/json": {"schema": {"type": "object", "properties": {
    "alasan": {"type": "string"}, "alasan_peringatan": {"type": "string"}}}}}}
_FOUND = {"content": {"application/json": {"schema": {"type": "object", "properties": {
    "pemeriksaan": {"type": "string", "enum": [each.value for each in Pemeriksaan]},
    "catatan": {"type": "string", "maxLength": MOST_NOTE}}}}}}
_MATCH = {"name": "If-Match", "in": "header", "required": False, "schema": {"type": "string"},
          "description": "Versi dari pembacaan terakhir, seperti pada ETag."}
_FILE = {"required": True, "content": {"multipart/form-data": {"schema": {
    "type": "object", "required": ["berkas"],
    "properties": {"berkas": {"type": "string", "format": "binary"}}}}}}
_TOKEN = {"description": "Token untuk isian berkas.", "content": {"application/json": {
    "schema": {"type": "object", "properties": {"token": {"type": "string"}}}}}}


@blueprint.get("/api/v1/_openapi")
def described() -> Any:
    """Answer the description to whoever is signed in, by screen or by token."""
    if not (g.get("user") is not None and g.user.is_authenticated):
        api_login.verify()
    return jsonify(document())


def document() -> dict[str, Any]:
    """Return the whole description."""
    paths: dict[str, Any] = {"/api/v1/security/login": {"post": _login()},
                             "/api/v1/security/refresh": {"post": _refresh()}}
    schemas: dict[str, Any] = {"Galat": _refusal_schema()}
    for entity in registry.entities():
        schemas[entity.__name__] = _schema(entity)
    for entity in registry.mains():
        schemas[f"{entity.__name__}Isian"] = _schema(entity, written=True)
        paths.update(_paths(entity))
    for entity in registry.entities():
        if entity.__owner__:
            schemas[f"{entity.__name__}Isian"] = _schema(entity, written=True)
    return {
        "openapi": "3.0.3",
        "info": {"title": "Polpum Terpadu", "version": "v1", "description": (
            "Hak, wilayah, dan pemeriksaan sama seperti pada layar. Sertakan kepala "
            "Authorization: Bearer <token>.")},
        "servers": [{"url": "/"}], "security": [{"jwt": []}], "paths": paths,
        "tags": [{"name": e.__tablename__, "description": e.__entity__.help or e.__entity__.label}
                 for e in registry.mains()],
        "components": {
            "schemas": schemas,
            "responses": {code: {"description": words, "content": _json("Galat")}
                          for code, words in _REFUSALS.items()},
            "securitySchemes": {"jwt": {"type": "http", "scheme": "bearer",
                                        "bearerFormat": "JWT"}}}}


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _refusal_schema() -> dict[str, Any]:
    return {"type": "object", "required": ["pesan"], "properties": {
        "pesan": {"type": "string", "description": "Kalimat untuk dibaca orang."},
        "masalah": {"type": "object", "description": "Kalimat menurut isian.",
                    "additionalProperties": {"type": "array", "items": {"type": "string"}}}}}


def _property(said: Field) -> dict[str, Any]:
    made: dict[str, Any] = {"title": said.label, "nullable": True}
    words = [said.help, said.law and f"Dasar hukum: {said.law}."]
    if said.choices:
        listed = {"type": "string", "enum": [member.value for member in said.choices]}
        made |= {"type": "array", "items": listed} if said.kind is Kind.SEVERAL else listed
        if said.kind is not Kind.SEVERAL:
            made["enum"] = [*made["enum"], None]
        words.append("; ".join(f"{m.value}: {m.label}" for m in said.choices))
    elif said.kind is Kind.ATTACHMENT:
        made |= {"oneOf": [{"type": "string"}, {"type": "integer"}]}
        words.append("Dikirim sebagai token dari unggahan; dibaca sebagai nomor berkas.")
    else:
        made |= _TYPES.get(said.kind, {"type": "string"})
        if said.size and made["type"] == "string":
            made["maxLength"] = said.size
    if said.kind is Kind.REFERENCE:
        words.append(f"Nomor id pada {said.target}.")
    if said.required and not said.identity:
        words.append("Wajib saat diajukan.")
    if not said.typed:
        made["readOnly"] = True
    made["description"] = " ".join(word for word in words if word)
    return made


def _schema(entity: type[Base], written: bool = False) -> dict[str, Any]:
    """Describe a record as it is read, or as it is sent."""
    fields = {name: _property(said) for name, said in entity.__fields__.items()
              if said.typed or not written}
    for name, child in registry.children(entity).items():
        many = entity.__children__[name]
        fields[name] = {
            "type": "array", "title": many.label, "description": many.help or many.label,
            "items": {"$ref": f"#/components/schemas/{child.__name__}{'Isian' * written}"}}
    made: dict[str, Any] = {"type": "object", "title": entity.__entity__.label, "properties": {
        **(_sent(entity) if written else _machine(entity)), **fields}}
    if written:
        made["additionalProperties"] = False
    elif not entity.__owner__:
        made["required"] = ["id", "version"]
    owed = [n for n, said in entity.__fields__.items() if said.typed and said.identity]
    if written and owed:
        made["description"] = "Draf baru paling sedikit menyebut: " + ", ".join(owed) + "."
    return made


def _machine(entity: type[Base]) -> dict[str, Any]:
    made: dict[str, Any] = {"id": {"type": "integer", "readOnly": True}}
    if entity.__owner__:
        return made
    made["version"] = {"type": "integer", "readOnly": True}
    if not issubclass(entity, Reference):
        made["wilayah_kode"] = {"type": "string", "readOnly": True}
    if issubclass(entity, Approvable):
        made["status"] = {"type": "string", "readOnly": True, "enum": [s.value for s in Status]}
    stamps = STAMPS if issubclass(entity, Approvable) else ()
    for name in ("created_at", "changed_at", *stamps):
        made[name] = {"type": "string", "format": "date-time", "readOnly": True, "nullable": True}
    return made


def _sent(entity: type[Base]) -> dict[str, Any]:
    if entity.__owner__:
        return {"id": {"type": "integer", "description": "Kosong untuk baris baru."},
                "hapus": {"type": "boolean", "description": "true bila baris ini dihapus."}}
    made: dict[str, Any] = {
        "version": {"type": "integer", "description": "Versi yang diubah, bila tanpa If-Match."},
        "alasan_peringatan": {"type": "string", "description": "Mengapa peringatan diabaikan."}}
    if not issubclass(entity, Reference):
        made["wilayah_kode"] = {"type": "string",
                                "description": "Kantor Anda, bila lebih dari satu."}
    return made


def _paths(entity: type[Base]) -> dict[str, Any]:
    table, name = entity.__tablename__, entity.__name__
    base, key = f"/api/v1/{table}/", _in_path("key", type="integer")
    one = _one(name, "Data ini.")
    made: dict[str, Any] = {
        base: {
            "get": _act(table, "Daftar", {"200": _listed(name)}, 400,
                        parameters=_asking(entity)),
            "post": _act(table, "Menambah", {"201": _one(name, "Tersimpan.")},
                         400, 415, 422, requestBody=_body(name))},
        base + "{key}": {
            "parameters": [key],
            "get": _act(table, "Membaca", {"200": one}, 404),
            "put": _act(table, "Mengubah", {"200": one, "202": {
                "description": "Data sudah disetujui; perubahan menjadi usulan."}},
                400, 404, 409, 415, 422, 428, parameters=[_MATCH], requestBody=_body(name)),
            "delete": _act(table, "Memindah ke Sampah", {"200": {"description": "Dipindah."}},
                           400, 404, 409, 415, 422, parameters=[_MATCH],
                           requestBody=_REASONED)},
        base + "berkas/{field}": {
            "parameters": [_in_path("field", type="string")],
            "post": _act(table, "Mengunggah berkas", {"201": _TOKEN}, 404, 422,
                         requestBody=_FILE)}}
    if issubclass(entity, Approvable):
        made[base + "{key}/{move}"] = {
            "parameters": [key, _in_path("move", type="string", enum=list(workflow.MOVES))],
            "post": _act(table, "Alur pemeriksaan", {"200": one}, 400, 404, 409, 415, 422, 428,
                         parameters=[_MATCH], requestBody=_REASONED)}
        made[base + "{key}/periksa/{file}"] = {
            "parameters": [key, _in_path("file", type="integer")],
            "post": _act(table, "Memeriksa dokumen", {"200": {"description": "Tersimpan."}},
                         400, 404, 409, 415, 422, requestBody=_FOUND)}
    return made


def _in_path(name: str, **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": schema}


def _one(name: str, words: str) -> dict[str, Any]:
    return {"description": words, "content": _json(name),
            "headers": {"ETag": {"schema": {"type": "string"}}}}


def _body(name: str) -> dict[str, Any]:
    return {"required": True, "content": _json(f"{name}Isian")}


def _listed(name: str) -> dict[str, Any]:
    return {"description": "Satu halaman.", "content": {"application/json": {"schema": {
        "type": "object", "properties": {
            "jumlah": {"type": "integer"}, "lebih": {"type": "boolean"},
            "halaman": {"type": "integer"},
            "hasil": {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}}}}}}}


def _asking(entity: type[Base]) -> list[dict[str, Any]]:
    said = (("q", "string", "Kata yang dicari."), ("urut", "string", "Kolom; - untuk menurun."),
            ("page", "integer", "Halaman."), ("per", "integer", "Baris per halaman, 1 s.d. 100."),
            ("jumlah", "string", "“ya” untuk menghitung semua baris, berapa pun banyaknya."))
    filters = {name: f"Saringan: {field.label}."
               for name, field in listing.filter_fields(entity).items()}
    if issubclass(entity, Regional):
        filters |= {"wilayah": "Kode wilayah: yang di dalamnya.",
                    listing.OFFICE: "Kode wilayah kantor pemilik."}
    return [{"name": name, "in": "query", "schema": {"type": kind}, "description": words}
            for name, kind, words in (*said, *((n, "string", w) for n, w in filters.items()))]


def _act(tag: str, words: str, answers: dict[str, Any], *refusals: int,
         **more: Any) -> dict[str, Any]:
    codes = sorted({401, 403, *refusals})
    return {"tags": [tag], "summary": words, **more, "responses": {
        **answers, **{str(code): {"$ref": f"#/components/responses/{code}"} for code in codes}}}


def _login() -> dict[str, Any]:
    asked = {"type": "object", "required": ["username", "password"], "properties": {
        "username": {"type": "string"}, "password": {"type": "string", "format": "password"},
        "refresh": {"type": "boolean"}}}
    given = {"type": "object", "properties": {
        "access_token": {"type": "string"}, "refresh_token": {"type": "string"}}}
    return {"tags": ["security"], "summary": "Masuk", "security": [],
            "requestBody": {"required": True, "content": {"application/json": {"schema": asked}}},
            "responses": {"200": {"description": "Token.", "content": {
                "application/json": {"schema": given}}},
                "400": {"$ref": "#/components/responses/400"},
                "401": {"$ref": "#/components/responses/401"},
                "415": {"$ref": "#/components/responses/415"}}}


def _refresh() -> dict[str, Any]:
    return {"tags": ["security"], "summary": "Memperbarui token",
            "responses": {"200": {"description": "Token baru."},
                          "401": {"$ref": "#/components/responses/401"}}}
