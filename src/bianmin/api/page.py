"""The page that explains the API, made from its OpenAPI 3.1 description; works without JavaScript."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from bianmin.api.machine import api

CURL = 'curl -H "Authorization: Bearer $TOKEN" {options}"{base}{path}"'


def operations(schema: dict[str, Any]) -> list[dict[str, Any]]:
    """Return each operation with what it takes and answers, as the template shows it."""
    found = []
    for address, methods in schema["paths"].items():
        for method, operation in methods.items():
            body = operation.get("requestBody", {}).get("content", {})
            kind = next(iter(body), "")
            options = {"multipart/form-data": "-F file=@FILE ", "application/json": "-d @BODY.json "}.get(kind, "")
            found.append({
                "method": method.upper(),
                "path": address,
                "summary": operation.get("summary", ""),
                "description": operation.get("description", ""),
                "parameters": operation.get("parameters", []),
                "body": kind,
                "fields": _fields(schema, body.get(kind, {}).get("schema", {})),
                "answers": [
                    {"status": code, "fields": _answer(schema, answer)}
                    for code, answer in operation.get("responses", {}).items()
                ],
                "options": options,
            })  # fmt: skip
    return found


def _answer(schema: dict[str, Any], answer: dict[str, Any]) -> list[dict[str, Any]]:
    return _fields(schema, answer.get("content", {}).get("application/json", {}).get("schema", {}))


def _fields(schema: dict[str, Any], part: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the fields of a schema, references followed."""
    if "$ref" in part:
        part = schema["components"]["schemas"][part["$ref"].rsplit("/", 1)[-1]]
    needed = set(part.get("required", []))
    return [
        {"name": name, "kind": _kind(value), "needed": name in needed, "text": value.get("description", "")}
        for name, value in part.get("properties", {}).items()
    ]


def _kind(value: dict[str, Any]) -> str:
    if "$ref" in value:
        return str(value["$ref"]).rsplit("/", 1)[-1]
    if "anyOf" in value:
        return " | ".join(_kind(one) for one in value["anyOf"])
    if "enum" in value:
        return " | ".join(str(one) for one in value["enum"])
    return str(value.get("format") or value.get("const") or value.get("type", ""))


def reference(request: HttpRequest) -> HttpResponse:
    """Show the reference."""
    schema = api.get_openapi_schema()
    return render(
        request,
        "api/reference.html",
        {"operations": operations(dict(schema)), "base": request.build_absolute_uri("/").rstrip("/")},
    )
