"""Paper: a frozen result goes in, the bytes of a PDF come out, equal bytes for equal results.

`recap` prints an official table, `sheet` one record, `figure` a chart; `page`, `table` and the
small rooms beside them draw. Nothing here asks the database or knows a web request: results are
computed in `app/engine/summary.py` and sent by `app/views`.
"""
