"""Published documents → reports.

`entry` holds `read`. What is JSON is read there and then; a document goes to `direct`, which reads it in this process, or to
`workers`, which has a process of its own read it, within limits of memory and time that hold whatever the document does.

Every format is first turned into the same small thing, a document of text blocks and grids; one interpreter then finds
the report in it. A format is an adapter of a few dozen lines, entered in `formats`.
"""
