"""Documents that mean harm: whatever they are, `read` raises what it says that it raises, and takes no more than it may."""

import os
import sys
import time

import hostile
import pytest

import zfxxgk
from zfxxgk import LimitExceeded, ReadLimits, UnreadableDocument, read

pytestmark = pytest.mark.slow
WALL = ReadLimits(max_seconds=1.5, max_memory=512 * 2**20)
SEEN = (
    *("pdf_flate_in_flate", "pdf_bfrange_all", "pdf_forms_doubling", "pdf_keyword_with_return", "pdf_run_length_twice"),
    *("pdf_media_box_strings", "pdf_media_box_names", "html_style_at_256k", "xlsx_diagonal_3000", "docx_boxes_38k"),
)
"""What was seen once to take more than a minute, gigabytes, or to raise what a library raised."""
TRIED = (
    tuple(hostile.DOCUMENTS) if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else tuple(hostile.DOCUMENTS)[::30]
)
INSIDE = (
    *("html_style_at_256k", "html_style_at_rule_64k", "html_style_font_hint", "html_style_pattern_zeros"),
    *("html_style_pattern_through", "html_style_pattern_clear_zeros", "html_table_cells_digits_2000"),
    *("xlsx_diagonal_3000", "xlsx_row_and_column", "xlsx_merged_tab", "xlsx_merged_dollars", "xlsx_merged_utf16"),
    *("xlsx_comment_rows", "xlsx_comment_cells_t", "xlsx_comment_merges", "xlsx_sheets_same_part", "xlsx_rows_empty"),
    *("xlsx_columns_hidden", "xlsx_pictures", "xlsx_links_all", "docx_boxes_38k", "docx_boxes_in_cells"),
    *("txt_pattern_between", "txt_pattern_entry", "txt_pattern_newlines_100k", "txt_pattern_organ", "txt_pattern_page"),
    *("txt_pattern_rule", "md_pattern_separator_wide_blanks", "json_pattern_quotes_escaped"),
    *("txt_combining", "txt_lines_contacts", "html_surrogates", "html_interpreted_tables_disagreeing"),
    *("html_interpreted_tables_of_rows", "json_keys", "json_problems"),
)
"""What is ours to bound: these ran for minutes, and each is read or refused now without another process to stop it."""


@pytest.mark.parametrize("name", dict.fromkeys((*SEEN, *TRIED)))
def test_nothing_but_what_is_promised_is_raised_and_no_more_is_taken(name: str) -> None:
    data = hostile.DOCUMENTS[name]()
    try:
        read(b"<p>", isolated=True)  # a process that is ready
    except UnreadableDocument:
        begun = time.monotonic()
    try:
        reading = read(data, isolated=True, limits=WALL)
        assert zfxxgk.loads(zfxxgk.dumps(reading.report)) == reading.report
    except (UnreadableDocument, LimitExceeded):
        pass
    except zfxxgk.InvalidReport:
        assert name.startswith(("json", "csv"))
    if not name.startswith("json"):  # read here, by a decoder with limits of its own
        assert time.monotonic() - begun < WALL.max_seconds + 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is known to hold RLIMIT_AS")
@pytest.mark.parametrize("name", ["pdf_flate_in_flate", "pdf_keyword_with_return", "docx_part_bomb_elements"])
def test_what_takes_too_much_memory_is_said_to(name: str) -> None:
    with pytest.raises(LimitExceeded, match="max_memory"):
        read(hostile.DOCUMENTS[name](), isolated=True, limits=ReadLimits(max_seconds=20, max_memory=512 * 2**20))


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", INSIDE)
def test_what_is_ours_is_bounded_without_another_process(name: str) -> None:
    with pytest.raises((UnreadableDocument, LimitExceeded, zfxxgk.InvalidReport)):
        read(hostile.DOCUMENTS[name](), isolated=False)
