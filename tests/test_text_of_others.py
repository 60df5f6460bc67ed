"""Names and titles that others chose: a terminal does not obey them, and a spreadsheet does not work them out."""

import json
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pytest
from pyarrow import parquet

import zfxxgk
from zfxxgk.cli.main import main
from zfxxgk.problems import UNSEEN, visible

EVIL = "甲\n恶意: no findings\x1b[2J\u202e\x9b1m\u2028乙"
SHOWN = "甲\\x0a恶意: no findings\\x1b[2J⟨U+202E⟩\\x9b1m⟨U+2028⟩乙"
BROKEN = zfxxgk.evolve(zfxxgk.zero(agency="某局", year=2024), {"/applications/received/total": 5})


def lines_of(capsys: pytest.CaptureFixture[str]) -> list[str]:
    out, err = capsys.readouterr()
    lines = (out + err).split("\n")
    assert not any(UNSEEN.search(line) for line in lines)
    return lines


def test_a_text_is_one_line_that_nothing_obeys() -> None:
    assert visible(EVIL) == SHOWN
    assert visible("某县　“某局” é 🙂") == "某县　“某局” é 🙂"


@pytest.mark.parametrize("command", ["check", "claims", "diff", "convert"])
@pytest.mark.parametrize("content", [zfxxgk.dumps(BROKEN), b"\x89PNG", b'{"a\\u001b": 1}', b""])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_name_of_a_file(
    command: str,
    content: bytes,
    lang: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("恶意").mkdir()
    name = EVIL.replace("/", "")
    Path(name).write_bytes(content)
    rest = {"diff": [name], "convert": ["恶意/" + name]}.get(command, [])
    main([command, "--lang", lang, name, *rest])
    lines = lines_of(capsys)
    assert not any(line.startswith("恶意: no findings") for line in lines)
    if content != zfxxgk.dumps(BROKEN) or command == "check":
        assert any(SHOWN in line for line in lines)


@pytest.mark.parametrize("form", [[], ["--format", "json"]])
def test_an_organ_in_a_parquet_file(form: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = zfxxgk.to_frame([BROKEN], "pyarrow")
    at = table.column_names.index("/agency/name")
    parquet.write_table(table.set_column(at, "/agency/name", pa.array([EVIL])), tmp_path / "c.parquet")
    assert main(["check", str(tmp_path / "c.parquet"), *form]) == 1
    lines = lines_of(capsys)
    if form:
        assert {json.loads(line)["agency"] for line in lines if line} == {EVIL}
    else:
        assert all(SHOWN in line for line in lines if line.startswith("1:"))


@pytest.mark.parametrize("before", ["", " ", "\u3000", "\u200b", "\ufeff", "\u202e", "\t ", "\xa0"])
@pytest.mark.parametrize("sign", "=+-@＝＋－＠")
def test_a_spreadsheet_keeps_a_text_a_text(before: str, sign: str) -> None:
    text = f"{before}{sign}SUM(1)"
    report = zfxxgk.evolve(BROKEN, {"/annotations": [zfxxgk.Annotation(at="/disclosure/fees", text=text)]})
    made = zfxxgk.to_csv(report)
    assert f"'{text}" in made
    assert zfxxgk.read(made.encode()).report.annotations == report.annotations


# --- names ---------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("sign", ["\u202e", "\u200f", "\u2066", "\x9b"])
@pytest.mark.parametrize("write", [zfxxgk.to_html, zfxxgk.to_markdown])
def test_readers_take_out_of_names_and_titles_what_no_name_may_hold(
    sign: str, write: Callable[[zfxxgk.Report], str]
) -> None:
    report = zfxxgk.complete(zfxxgk.zero(agency="某县数据局", year=2024))
    reading = zfxxgk.read(write(report).replace("某县数据局", f"某县{sign}数据局").encode())
    assert reading.report.agency.name == "某县数据局"
    assert "characters-removed" in {note.code for note in reading.notes}
    assert reading.report.publication is None or sign not in str(reading.report.publication.title)


def test_a_name_that_is_given_must_be_one() -> None:
    page = zfxxgk.to_html(zfxxgk.zero(agency="某局", year=2024)).encode()
    with pytest.raises(zfxxgk.InvalidReport, match="/agency/name"):
        zfxxgk.read(page, agency="某\n局")
