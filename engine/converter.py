"""The data converter (数据转换): Pydantic values, encrypted payloads, encrypted failures; the same everywhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import ValidationError
from temporalio.api.common.v1 import Payload
from temporalio.contrib.pydantic import PydanticPayloadConverter
from temporalio.converter import DataConverter, DefaultFailureConverterWithEncodedAttributes, PayloadCodec


class DoesNotFit(Exception):  # noqa: N818 - the house's word for it
    """A value that came is not of the type awaited (值与类型不符). No value is repeated."""


class PayloadConverter(PydanticPayloadConverter):
    """Pydantic's, but for its errors: they would repeat the name of an unknown kind of act, which may be anything."""

    def from_payloads(self, payloads: Sequence[Payload], type_hints: list[type] | None = None) -> list[Any]:
        """Raises DoesNotFit, with the kinds of error only."""
        try:
            return super().from_payloads(payloads, type_hints)
        except ValidationError as error:
            kinds = sorted({one["type"] for one in error.errors(include_url=False, include_input=False)})
            raise DoesNotFit(f"{error.title}: {', '.join(kinds)}") from None


def converter(codec: PayloadCodec | None) -> DataConverter:
    """The house's converter. ``codec`` None: in the clear, for the tests' positive control only."""
    return DataConverter(
        payload_converter_class=PayloadConverter,
        failure_converter_class=DefaultFailureConverterWithEncodedAttributes,
        payload_codec=codec,
    )
