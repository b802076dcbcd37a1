"""Writes the samples beside it with pyarrow; run as `python maak.py` in this folder."""
import datetime as day
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq

utc = day.timezone.utc
table = pa.table(
    {
        "code": pa.array(["0014", "0034", None, "0014"], pa.string()),
        "soort": pa.array(["huur", None, "koop", "huur"]).dictionary_encode(),
        "aantal": pa.array([1, None, -3, 40], pa.int32()),
        "nummer": pa.array([9007199254740993, 2, None, -4], pa.int64()),
        "groot": pa.array([18446744073709551615, 0, 1, None], pa.uint64()),
        "bedrag": pa.array([Decimal("12.30"), Decimal("-0.05"), None, Decimal("0")], pa.decimal128(9, 2)),
        "graden": pa.array([12.2, None, -0.5, 1e10], pa.float32()),
        "deel": pa.array([0.1, float("nan"), None, float("-inf")], pa.float64()),
        "ja": pa.array([True, False, None, True], pa.bool_()),
        "dag": pa.array([day.date(2020, 2, 29), None, day.date(1, 1, 1), day.date(1969, 12, 31)], pa.date32()),
        "moment": pa.array(
            [day.datetime(2024, 3, 31, 2, 30), None, day.datetime(1969, 12, 31, 23, 59, 59), day.datetime(1900, 1, 1)],
            pa.timestamp("us"),
        ),
        "zone": pa.array([day.datetime(2024, 7, 1, 10, 0, tzinfo=utc), None, None, None], pa.timestamp("ms", tz="Europe/Amsterdam")),
        "tijd": pa.array([day.time(8, 5, 9), None, day.time(23, 59, 59, 500000), day.time(0)], pa.time64("us")),
        "lijst": pa.array([[1, 2], [], None, [3]], pa.list_(pa.int32())),
    }
)
for codec in ["none", "snappy", "gzip", "brotli", "zstd", "lz4"]:
    pq.write_table(table, f"{codec}.parquet", compression=codec, row_group_size=3)
pq.write_table(table, "v2.parquet", data_page_version="2.0", compression="snappy", use_dictionary=False, row_group_size=3)
pq.write_table(
    table,
    "delta.parquet",
    use_dictionary=False,
    data_page_version="2.0",
    compression="zstd",
    column_encoding={"code": "DELTA_BYTE_ARRAY", "soort": "DELTA_LENGTH_BYTE_ARRAY", "aantal": "DELTA_BINARY_PACKED", "nummer": "DELTA_BINARY_PACKED", "deel": "BYTE_STREAM_SPLIT", "graden": "BYTE_STREAM_SPLIT", "ja": "RLE"},
)
