"""Stories of corpora: a hundred thousand reports in a file, some lines of it broken, the work interrupted."""

import json
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pyarrow import parquet

import zfxxgk
from zfxxgk import Limits, Report, check_corpus
from zfxxgk.cli import streams
from zfxxgk.cli.main import main
from zfxxgk.many import corpus

REPORTS = [made.report for made in zfxxgk.synthetic_reports(300, seed=5, broken=0.05)]
FINDINGS = [
    (i, f.rule.id, f.instance, f.left_sum, f.right_sum)
    for i, report in enumerate(REPORTS, 1)
    for f in zfxxgk.check(report)
]


@pytest.fixture(params=["jsonl", "parquet"])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    target = tmp_path / f"corpus.{request.param}"
    assert zfxxgk.write_corpus(target, iter(REPORTS)) == 300
    return target


@pytest.fixture
def jsonl(tmp_path: Path) -> Path:
    """Return a corpus with an empty line, one that is no JSON, one that is no report, and no line feed at its end."""
    lines = [zfxxgk.dumps(report) for report in REPORTS[:6]]
    wrong = lines[2].replace(b'"year":', b'"Year":')
    target = tmp_path / "some.jsonl"
    target.write_bytes(b"\n".join([lines[0], b"", lines[1], b"{oops", wrong, *lines[3:6]]))
    return target


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "_PART", 20_000)
    monkeypatch.setattr(corpus, "_ROWS", 64)


def found(path: Path, **options: Any) -> tuple[list[tuple[Any, ...]], list[int], int]:
    """Return findings, lines that are no reports, and how many reports there are."""
    findings, bad, before, reports = [], [], 0, 0
    for part in check_corpus(path, **options):
        findings += [
            (before + f["line"], f["rule"], f["instance"], f["left_sum"], f["right_sum"])  # type: ignore[operator]
            for f in part.findings
        ]
        bad += [before + line for line, _ in part.errors]
        before += part.lines
        reports += part.reports
    return findings, bad, reports


def test_there_and_back(path: Path) -> None:
    assert list(zfxxgk.read_corpus(path)) == REPORTS


@pytest.mark.usefixtures("small_parts")
def test_the_findings_of_check_whatever_the_parts(path: Path) -> None:
    assert found(path) == (FINDINGS, [], 300)


@pytest.mark.slow
@pytest.mark.usefixtures("small_parts")
def test_work_is_taken_up_at_the_end_of_any_part(path: Path) -> None:
    parts = list(check_corpus(path))
    assert len(parts) > 3
    assert parts[-1].end == corpus.size_of(path)
    for i, part in enumerate(parts[:-1]):
        assert list(check_corpus(path, start=part.end)) == parts[i + 1 :]


def test_processes_find_the_same_in_the_same_order(tmp_path: Path) -> None:
    target = tmp_path / "corpus.jsonl"
    zfxxgk.write_corpus(target, REPORTS * 4)
    assert list(check_corpus(target, jobs=2)) == list(check_corpus(target))
    assert (corpus.size_of(target) or 0) > corpus._PART


def test_a_line_that_is_no_report_is_told_and_the_rest_goes_on(jsonl: Path) -> None:
    _, bad, reports = found(jsonl)
    assert (bad, reports) == ([4, 5], 5)
    told: list[int] = []
    read = list(zfxxgk.read_corpus(jsonl, bad=lambda line, _: told.append(line)))
    assert (told, read) == ([4, 5], [*REPORTS[:2], *REPORTS[3:6]])
    with pytest.raises(zfxxgk.InvalidReport) as caught:
        list(zfxxgk.read_corpus(jsonl))
    assert caught.value.__notes__ == [f"{jsonl}, line 4"]


def test_a_line_that_is_too_long_costs_itself_only(tmp_path: Path) -> None:
    line = zfxxgk.dumps(REPORTS[0])
    target = tmp_path / "long.jsonl"
    target.write_bytes(line + b"\n" + b'{"x":"' + b"y" * 100_000 + b'"}\n' + line + b"\n")
    limits = Limits(max_bytes=20_000)
    _, bad, reports = found(target, limits=limits)
    assert (bad, reports) == ([2], 2)
    (part,) = check_corpus(target, limits=limits)
    assert isinstance(part.errors[0][1], zfxxgk.LimitExceeded)


@pytest.mark.usefixtures("small_parts")
def test_lines_longer_than_a_part(tmp_path: Path) -> None:
    long = zfxxgk.evolve(REPORTS[0], {"/overview/passages/0/text": "长" * 30_000})
    target = tmp_path / "long.jsonl"
    zfxxgk.write_corpus(target, [long, REPORTS[1], long])
    assert found(target)[1:] == ([], 3)
    assert sum(part.lines for part in check_corpus(target)) == 3


def test_files_that_are_no_corpora(tmp_path: Path) -> None:
    wrong = tmp_path / "x.parquet"
    wrong.write_bytes(b"PAR1 no PAR1")
    with pytest.raises(zfxxgk.InvalidReport, match="to_frame"):
        list(check_corpus(wrong))
    zfxxgk.to_frame(REPORTS[:1]).drop("/applications/received/total").write_parquet(wrong)
    with pytest.raises(zfxxgk.InvalidReport, match="/applications/received/total"):
        list(check_corpus(wrong))
    with pytest.raises(zfxxgk.InvalidReport, match="/applications/received/total"):
        list(zfxxgk.read_corpus(wrong))
    with pytest.raises(ValueError, match=r"\.jsonl"):
        list(check_corpus(tmp_path / "x.csv"))


def test_an_empty_corpus(tmp_path: Path) -> None:
    for name in ("x.jsonl", "x.parquet"):
        assert zfxxgk.write_corpus(tmp_path / name, []) == 0
        assert found(tmp_path / name) == ([], [], 0)
        assert list(zfxxgk.read_corpus(tmp_path / name)) == []


# --- the command line --------------------------------------------------------------------------------------------------


def test_check_a_corpus(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(path)]) == 1
    out = capsys.readouterr().out
    lines = out.splitlines()
    assert lines[0].startswith(f"{FINDINGS[0][0]}: 合成机关0000019 ")
    assert "300  份报告" in out
    for rule in {rule for _, rule, *_ in FINDINGS}:
        count = sum(rule == other for _, other, *_ in FINDINGS)
        assert any(line.strip().startswith(f"{count}  {rule} ") for line in lines)


@pytest.mark.parametrize("name", ["found.jsonl", "found.parquet"])
def test_findings_in_a_file(path: Path, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / name
    assert main(["--lang", "en", "check", str(path), "--output", str(target), "--jobs", "1"]) == 1
    assert "300  reports (" in capsys.readouterr().out
    rows = (
        parquet.read_table(target).to_pylist()
        if target.suffix == ".parquet"
        else [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    )
    assert [(r["line"], r["rule"], r["instance"], r["left_sum"], r["right_sum"]) for r in rows] == FINDINGS
    assert list(tmp_path.glob("*.progress*")) == []


def test_bad_lines_are_in_the_output(jsonl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "found.jsonl"
    assert main(["check", str(jsonl), "--output", str(target)]) == 2
    assert "2  行不是报告" in capsys.readouterr().out
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [row["line"] for row in rows if "error" in row] == [4, 5]
    assert "/Year" in rows[-1]["error"]["message"]["zh"]
    assert main(["check", str(jsonl)]) == 2
    assert "4: 不是报告：" in capsys.readouterr().out


@pytest.mark.usefixtures("small_parts")
def test_interrupted_work_is_taken_up(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def three_parts(*arguments: Any, **options: Any) -> Iterator[Any]:
        for i, part in enumerate(check_corpus(*arguments, **options)):
            if i == 3:
                raise KeyboardInterrupt
            yield part

    target = tmp_path / "found.jsonl"
    command = ["check", str(path), "--output", str(target), "--jobs", "1"]
    with monkeypatch.context() as patch:
        patch.setattr(streams, "check_corpus", three_parts)
        assert main(command) == 130
    assert "再次运行同一命令即从这里继续" in capsys.readouterr().err
    with target.open("ab") as file:
        file.write(b'{"half a line')  # what was written after the last note
    assert main(command) == 1
    caught = capsys.readouterr()
    assert "行继续" in caught.err
    assert "300  份报告" in caught.out
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [(r["line"], r["rule"], r["instance"], r["left_sum"], r["right_sum"]) for r in rows] == FINDINGS


@pytest.mark.usefixtures("small_parts")
def test_work_on_a_file_that_has_changed_is_not_taken_up(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target, output = tmp_path / "c.jsonl", tmp_path / "found.jsonl"
    zfxxgk.write_corpus(target, REPORTS)
    notes = tmp_path / "found.jsonl.progress"
    for content in ('{"source": "c.jsonl", "size": 1, "modified": 2, "end": 9}', "no JSON", '{"other": 1}'):
        notes.write_text(content, encoding="utf-8")
        again = ["check", str(target), "--output", str(output), "--jobs", "1"]
        assert main(again) == 2
        assert "未做完的工作接不上" in capsys.readouterr().err
        assert main([*again, "--force"]) == 1
        assert "继续" not in capsys.readouterr().err


def test_a_process_that_is_interrupted(tmp_path: Path) -> None:
    """Control and C in the middle of the work: no traceback, and it says where it stopped."""
    target = tmp_path / "c.jsonl"
    zfxxgk.write_corpus(tmp_path / "few.jsonl", REPORTS)
    with target.open("wb") as file:
        for _ in range(200):
            with (tmp_path / "few.jsonl").open("rb") as few:
                shutil.copyfileobj(few, file)
    output = tmp_path / "found.jsonl"
    # A shell starts what runs in the background deaf to Control and C; here the program is to hear it.
    program = (
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "from zfxxgk.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", program, "check", str(target), "--output", str(output), "--jobs", "1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        while not (tmp_path / "found.jsonl.progress").exists() and process.poll() is None:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.startswith("已停在第 ")
    assert "Traceback" not in err


def test_what_cannot_be_asked_of_a_corpus(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = tmp_path / "report.json"
    zfxxgk.dump(REPORTS[0], report)
    for arguments in (
        [str(path), str(path)],
        [str(path), "--series"],
        [str(report), "--output", str(tmp_path / "x.jsonl")],
        [str(path), "--output", str(tmp_path / "x.csv")],
        [str(path), "--output", str(tmp_path / "none" / "x.jsonl")],
        [str(tmp_path / "none.jsonl")],
    ):
        assert main(["check", *arguments]) == 2
        err = capsys.readouterr().err
        assert err.count("\n") == 1
        assert "Traceback" not in err


def test_many_files_become_a_corpus_and_one_corpus_another(
    jsonl: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for i, report in enumerate(REPORTS[:3]):
        zfxxgk.dump(report, tmp_path / f"{i}.json")
    files = [str(tmp_path / f"{i}.json") for i in range(3)]
    assert main(["convert", *files, str(tmp_path / "all.jsonl")]) == 0
    assert list(zfxxgk.read_corpus(tmp_path / "all.jsonl")) == REPORTS[:3]
    assert main(["convert", str(tmp_path / "all.jsonl"), files[0], str(tmp_path / "all.parquet")]) == 0
    assert list(zfxxgk.read_corpus(tmp_path / "all.parquet")) == [*REPORTS[:3], REPORTS[0]]
    capsys.readouterr()
    assert main(["convert", str(jsonl), str(tmp_path / "rest.jsonl")]) == 2
    caught = capsys.readouterr()
    assert "some.jsonl 第 4 行" in caught.err
    assert caught.out == "5 份报告\n2 份无法读取\n"
    assert len(list(zfxxgk.read_corpus(tmp_path / "rest.jsonl"))) == 5


def test_a_row_of_parquet_that_is_no_report_is_told_with_its_number(tmp_path: Path) -> None:
    from pyarrow import parquet

    table = zfxxgk.to_frame(REPORTS[:3], "pyarrow")
    years = table.column("/year").to_pylist()
    years[1] = 1234
    wrong = table.set_column(table.schema.get_field_index("/year"), table.schema.field("/year"), [years])
    parquet.write_table(wrong, tmp_path / "some.parquet")
    told: list[tuple[int, str]] = []
    read = list(
        zfxxgk.read_corpus(tmp_path / "some.parquet", bad=lambda n, error: told.append((n, error.errors[0].pointer)))
    )
    assert (read, told) == ([REPORTS[0], REPORTS[2]], [(2, "/year")])


def test_the_last_line_is_too_long_and_has_no_end(tmp_path: Path) -> None:
    path = tmp_path / "cut.jsonl"
    path.write_bytes(zfxxgk.dumps(REPORTS[0]) + b"\n" + b"[" * 70_000)
    (part,) = zfxxgk.check_corpus(path, limits=Limits(max_bytes=20_000))
    assert (part.reports, part.lines, [line for line, _ in part.errors]) == (1, 2, [2])
    assert "20000" in str(part.errors[0][1])


# --- synthetic reports -------------------------------------------------------------------------------------------------


def test_synthetic_reports_are_broken_just_where_they_say() -> None:
    made = list(zfxxgk.synthetic_reports(400, seed=3, broken=0.25))
    assert sum(bool(each.broken) for each in made) == 100
    for each in made:
        found = zfxxgk.check(each.report)
        assert {f"{f.rule.id}/{f.instance}" for f in found} == set(each.broken)
    assert [r for r, _ in made] == [r for r, _ in zfxxgk.synthetic_reports(400, seed=3, broken=0.25)]
    assert made[0].report != next(zfxxgk.synthetic_reports(1, seed=4)).report
    with pytest.raises(ValueError, match="2"):
        next(zfxxgk.synthetic_reports(1, broken=2))


def test_synthetic_reports_are_reports() -> None:
    assert all(zfxxgk.loads(zfxxgk.dumps(r)) == r for r, _ in zfxxgk.synthetic_reports(20))
    assert {type(r) for r, _ in zfxxgk.synthetic_reports(3)} == {Report}
