"""The data converter (数据转换): Pydantic values, encrypted payloads, encrypted failures; the same everywhere."""

from __future__ import annotations

from temporalio.contrib.pydantic import PydanticPayloadConverter
from temporalio.converter import DataConverter, DefaultFailureConverterWithEncodedAttributes, PayloadCodec


def converter(codec: PayloadCodec | None) -> DataConverter:
    """The house's converter. ``codec`` None: in the clear, for the tests' positive control only."""
    return DataConverter(
        payload_converter_class=PydanticPayloadConverter,
        failure_converter_class=DefaultFailureConverterWithEncodedAttributes,
        payload_codec=codec,
    )
