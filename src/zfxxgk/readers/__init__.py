"""Published documents → reports.

`entry` has `read`. It passes a document to `direct`, which reads it in this process (JSON always is), or to `workers`,
which has a separate process read it, within limits of memory and time that hold whatever the document does.

Every format is first turned into the same simple model, a document of text blocks and grids; one interpreter then finds
the report in it. Each format has its own adapter, listed in `formats`.
"""
