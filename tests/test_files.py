"""Nothing that was given is lost: files that are written, work that is broken off, corpora that are packed."""

import contextlib
import gzip
import os
import random
import resource
import shutil
import signal
import stat
import subprocess
import sys
import time
from pathlib import Path

import pyarrow as pa
import pytest

import zfxxgk
from zfxxgk import InvalidReport, Report
from zfxxgk.cli import streams
from zfxxgk.cli.inputs import sources
from zfxxgk.cli.main import main
from zfxxgk.cli.outputs import places
from zfxxgk.many import corpus
from zfxxgk.wire import files
from zfxxgk.wire.files import put, written

REPORTS = [made.report for made in zfxxgk.synthetic_reports(40, seed=2, broken=0.2)]
COUNTY = Path(__file__).parent.parent / "docs" / "examples" / "county"
PROGRAM = (sys.executable, "-m", "zfxxgk")


@pytest.fixture
def jsonl(tmp_path: Path) -> Path:
    zfxxgk.write_corpus(tmp_path / "c.jsonl", REPORTS)
    return tmp_path / "c.jsonl"


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Return a corpus of some megabytes."""
    target = tmp_path / "many.jsonl"
    lines = b"".join(zfxxgk.dumps(report) + b"\n" for report in REPORTS)
    target.write_bytes(lines * 100)
    return target


def leftovers(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*.tmp"))


# --- a source is no target ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("force", [[], ["--force"]])
@pytest.mark.parametrize(
    "arguments",
    [
        ["convert", "c.jsonl", "c.jsonl"],
        ["convert", "c.jsonl", "extra.json", "c.jsonl"],
        ["convert", "c.jsonl", "link.jsonl"],
        ["check", "c.jsonl", "--output", "c.jsonl"],
        ["check", "c.jsonl", "--output", "link.jsonl"],
        ["convert", "a.docx", "a.docx"],
        ["convert", "extra.json", "."],
    ],
)
def test_a_source_is_never_a_target(
    arguments: list[str],
    force: list[str],
    jsonl: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(jsonl.parent)
    Path("link.jsonl").symlink_to(jsonl)
    zfxxgk.dump(REPORTS[0], "extra.json")
    zfxxgk.write(REPORTS[0], "a.docx")
    before = {path.name: path.read_bytes() for path in Path().iterdir()}
    status = main([*arguments, *force])
    after = {path.name: path.read_bytes() for path in Path().iterdir()}
    assert (status, after) == (2, before)
    assert ("这也是要读的文件" in capsys.readouterr().err) or "." in arguments


def test_a_corpus_written_onto_itself_is_itself(jsonl: Path) -> None:
    before = jsonl.read_bytes()
    assert zfxxgk.write_corpus(jsonl, zfxxgk.read_corpus(jsonl)) == len(REPORTS)
    assert jsonl.read_bytes() == before


# --- names in a folder -------------------------------------------------------------------------------------------------


def test_folders_are_kept_and_no_file_overwrites_another(tmp_path: Path) -> None:
    assert main(["convert", "--to", "json", str(COUNTY), str(tmp_path / "out")]) == 2  # one of them is a .doc
    made = {str(path.relative_to(tmp_path / "out")) for path in (tmp_path / "out").rglob("*.*")}
    assert made == {
        *("2023/示例县公安局.json", "2023/示例县教育局.json", "2024/示例县公安局.json", "2024/示例县教育局.json"),
        *("2024/示例县水利局.json", "2024/示例镇人民政府.json"),
    }


def test_names_that_would_meet_keep_their_ending(tmp_path: Path) -> None:
    for name in ("a.html", "a.md", "A.docx", "b.html", "2024.某局", "d/b.html", "é.md", "e\u0301.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()

    def of(*arguments: str) -> list[str]:
        return [str(path) for path in places(list(sources(arguments)), "json")]

    assert of(str(tmp_path)) == [
        *("A.docx.json", "a.html.json", "a.md.json", "b.json", "d/b.json", "e\u0301.html.json", "é.md.json")
    ]
    assert of(f"{tmp_path}/*/b.html") == ["d/b.json"]
    assert of(f"{tmp_path}/b.html", f"{tmp_path}/d/b.html") == ["b.json", "d/b.json"]
    assert of(f"{tmp_path}/2024.某局", "-") == ["2024.某局.json", "stdin.json"]


def test_a_file_that_two_arguments_name_is_converted_once(tmp_path: Path) -> None:
    folder = tmp_path / "d" / "e"
    folder.mkdir(parents=True)
    zfxxgk.dump(REPORTS[0], folder / "a.json")
    assert main(["convert", "--to", "json", f"{tmp_path}/d", f"{folder}/a.json", str(tmp_path / "out")]) == 0
    assert len(list((tmp_path / "out").rglob("*.json"))) == 1


def test_a_link_in_the_target_folder_is_not_followed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    victim, out = tmp_path / "victim.json", tmp_path / "out"
    victim.write_text("mine", encoding="utf-8")
    out.mkdir()
    (out / "2023").symlink_to(tmp_path)
    (out / "2024").mkdir()
    (out / "2024" / "示例县水利局.json").symlink_to(victim)
    assert main(["convert", "--force", "--to", "json", str(COUNTY), str(out)]) == 2
    assert victim.read_text("utf-8") == "mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "victim.json"]
    assert capsys.readouterr().err.count("这是链接") == 3


# --- what exists is kept -----------------------------------------------------------------------------------------------


def test_what_exists_is_kept_unless_forced(tmp_path: Path, jsonl: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for arguments in (
        ["convert", str(jsonl), str(tmp_path / "other.jsonl")],
        ["convert", str(COUNTY / "2024" / "示例县水利局.html"), str(tmp_path / "one.docx")],
        ["form", "--agency", "某局", "--year", "2024", str(tmp_path / "f.xlsx")],
        ["check", str(jsonl), "--output", str(tmp_path / "found.jsonl")],
        ["check", str(jsonl), "--output", str(tmp_path / "found.parquet")],
    ):
        target = next(Path(a) for a in arguments if a.startswith(str(tmp_path)) and a != str(jsonl))
        target.write_text("mine", encoding="utf-8")
        assert main(arguments) == 2
        assert target.read_text("utf-8") == "mine"
        assert "已有这个文件" in capsys.readouterr().err
        assert main([*arguments, "--force"]) in {0, 1}
        assert target.read_bytes() != b"mine"
    with pytest.raises(FileExistsError):
        zfxxgk.write_form(tmp_path / "f.xlsx", agency="某局", year=2024)
    zfxxgk.write_form(tmp_path / "f.xlsx", agency="某局", year=2024, overwrite=True)
    assert leftovers(tmp_path) == []


def test_a_mode_is_kept_and_a_link_that_was_named_is_followed(tmp_path: Path) -> None:
    target, link = tmp_path / "r.json", tmp_path / "link.json"
    link.symlink_to(target)
    zfxxgk.dump(REPORTS[0], link)
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o666 & ~os.umask(os.umask(0o22))
    target.chmod(0o640)
    zfxxgk.write(REPORTS[1], link)
    assert (stat.S_IMODE(target.stat().st_mode), zfxxgk.load(link)) == (0o640, REPORTS[1])


@pytest.mark.parametrize("target", ["/dev/stdout", "-"])
def test_what_is_no_regular_file_is_written_straight(target: str, jsonl: Path) -> None:
    zfxxgk.dump(REPORTS[0], jsonl.with_name("r.json"))
    command = [*PROGRAM, "convert", "--to", "json", "--canonical", str(jsonl.with_name("r.json")), target]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout == zfxxgk.dumps(REPORTS[0]) + b"\n"
    with jsonl.with_name("o").open("wb") as file:
        subprocess.run(command, stdout=file, check=True)
    assert jsonl.with_name("o").read_bytes() == done.stdout


@pytest.mark.parametrize("name", ["/dev/shm/x.json", "/development/x.json", "x.json"])
def test_a_regular_file_is_kept_wherever_it_is(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_status", lambda _: Path(__file__).stat())
    assert files.kept(name)
    assert not files.kept("/dev/stdout")


def test_a_pipe_is_written_straight(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.json"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE)
    zfxxgk.dump(REPORTS[0], pipe)
    assert reader.communicate()[0] == zfxxgk.dumps(REPORTS[0]) + b"\n"
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_two_that_write_one_new_file_do_not_lose_one(tmp_path: Path) -> None:
    target = tmp_path / "f"
    late = written(target, overwrite=False)
    late.__enter__().write(b"late")
    put(target, b"early", overwrite=False)
    with pytest.raises(FileExistsError):
        late.__exit__(None, None, None)
    assert target.read_bytes() == b"early"
    assert leftovers(tmp_path) == []


# --- work that is broken off -------------------------------------------------------------------------------------------


def unmeasured() -> dict[str, str]:
    """Return an environment in which coverage is not measured: its data needs a disk, too, and a hundred programs take long."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COV")}


@pytest.mark.parametrize("name", ["old.jsonl", "old.parquet", "old.jsonl.gz", "old.html"])
def test_a_full_disk_leaves_the_old_file(name: str, many: Path) -> None:
    target = many.with_name(name)
    target.write_bytes(b"old")
    source = str(many) if corpus.is_corpus(name) else str(COUNTY / "2024" / "示例县公安局.xlsx")

    def little() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (8000, 8000))

    command = [*PROGRAM, "convert", "--force", source, str(target)]
    done = subprocess.run(command, capture_output=True, check=False, preexec_fn=little, env=unmeasured())
    assert (done.returncode, target.read_bytes()) == (2, b"old")
    assert b"Traceback" not in done.stderr
    assert leftovers(many.parent) == []


def interrupted(command: list[str], sign: signal.Signals, after: float) -> int:
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=unmeasured())
    time.sleep(after)
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(sign)
    return process.wait()


def test_an_interrupt_leaves_the_old_corpus_or_the_new(many: Path) -> None:
    target = many.with_name("old.jsonl")
    whole = many.read_bytes()
    rng = random.Random(1)
    for after in (rng.uniform(0.3, 2.5) for _ in range(4)):
        target.write_bytes(b"old")
        interrupted([*PROGRAM, "convert", "--force", str(many), str(target)], signal.SIGINT, after)
        assert target.read_bytes() in (b"old", whole)
        assert many.read_bytes() == whole


MOMENTS = 50 if os.environ.get("HYPOTHESIS_PROFILE") == "thorough" else 15


@pytest.mark.slow
def test_killed_at_any_moment_nothing_is_lost(many: Path) -> None:
    """A kill that nothing can catch, at many moments of each: the source and the old file stay, the rest is taken up."""
    whole = many.read_bytes()
    once = many.with_name("once.jsonl")
    begun = time.monotonic()
    command = [*PROGRAM, "check", str(many), "--jobs", "1", "--output", str(once)]
    assert subprocess.run(command, check=False, env=unmeasured()).returncode == 1
    takes = time.monotonic() - begun
    rng = random.Random(7)
    kills = 0
    for i in range(MOMENTS):
        target, found = many.with_name(f"t{i}.jsonl"), many.with_name(f"f{i}.jsonl")
        interrupted([*PROGRAM, "convert", str(many), str(target)], signal.SIGKILL, rng.uniform(0, takes))
        assert not target.exists() or target.read_bytes() == whole
        checking = [*PROGRAM, "check", str(many), "--jobs", "1", "--output", str(found)]
        while interrupted(checking, signal.SIGKILL, rng.uniform(0.2, takes)) == -signal.SIGKILL:
            kills += 1
            assert not found.exists() or found.read_bytes() == once.read_bytes()
        assert found.read_bytes() == once.read_bytes()
        assert many.read_bytes() == whole
        found.unlink()
        target.unlink(missing_ok=True)
    assert kills > MOMENTS // 4
    assert list(many.parent.glob("*.part")) == list(many.parent.glob("*.progress")) == []


# --- work that is taken up ---------------------------------------------------------------------------------------------


def stopped(source: Path, output: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Check a corpus, and stop after three parts."""
    monkeypatch.setattr(corpus, "_PART", 20_000)
    parts = corpus.check_corpus

    def three(*arguments: object, **options: object) -> object:
        for i, part in enumerate(parts(*arguments, **options)):  # type: ignore[arg-type]
            if i == 3:
                raise KeyboardInterrupt
            yield part

    monkeypatch.setattr(streams, "check_corpus", three)
    assert main(["check", str(source), "--jobs", "1", "--output", str(output)]) == 130
    monkeypatch.setattr(streams, "check_corpus", parts)


def change_output(part: Path) -> None:
    data = bytearray(part.read_bytes())
    data[-5] ^= 1
    part.write_bytes(data)


@pytest.mark.parametrize(
    ("happens", "words"),
    [
        (lambda part: part.write_bytes(part.read_bytes()[:-9]), "后来被改过或删去"),
        (lambda part: part.unlink(), "后来被改过或删去"),
        (change_output, "后来被改过或删去"),
        (lambda part: part.with_name("found.jsonl.progress").unlink(), "没有 found.jsonl.progress"),
        (lambda part: part.with_name("found.jsonl.progress").write_bytes(b"{"), "内容已损坏"),
        (lambda part: os.utime(part.with_name("c.jsonl"), (1, 1)), "属于 c.jsonl，或其内容后来变了"),
    ],
)
def test_what_does_not_fit_is_said_and_begun_again_only_if_forced(
    happens: object, words: str, jsonl: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert callable(happens)
    once, output = jsonl.with_name("once.jsonl"), jsonl.with_name("found.jsonl")
    main(["check", str(jsonl), "--jobs", "1", "--output", str(once)])
    stopped(jsonl, output, monkeypatch)
    assert not output.exists()
    assert output.with_name("found.jsonl.part").stat().st_size
    happens(output.with_name("found.jsonl.part"))
    capsys.readouterr()
    again = ["check", str(jsonl), "--jobs", "1", "--output", str(output)]
    assert main(again) == 2
    assert words in capsys.readouterr().err
    assert main([*again, "--force"]) == 1
    assert output.read_bytes() == once.read_bytes()
    assert sorted(path.name for path in jsonl.parent.iterdir()) == ["c.jsonl", "found.jsonl", "once.jsonl"]


def test_what_fits_is_taken_up(
    jsonl: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    once, output = jsonl.with_name("once.jsonl"), jsonl.with_name("found.jsonl")
    main(["check", str(jsonl), "--jobs", "1", "--output", str(once)])
    stopped(jsonl, output, monkeypatch)
    with output.with_name("found.jsonl.part").open("ab") as part:
        part.write(b"half a line")  # written, and not noted any more
    capsys.readouterr()
    assert main(["check", str(jsonl), "--jobs", "1", "--output", str(output)]) == 1
    assert "继续" in capsys.readouterr().err
    assert output.read_bytes() == once.read_bytes()


def test_a_file_that_somebody_put_in_the_place_of_the_output_stays(
    jsonl: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = jsonl.with_name("found.jsonl")
    stopped(jsonl, output, monkeypatch)
    whole = output.with_name("found.jsonl.part").read_bytes()
    output.with_name("found.jsonl.part").unlink()
    for mine in (b"mine", whole + b"mine"):
        output.write_bytes(mine)
        assert main(["check", str(jsonl), "--jobs", "1", "--output", str(output)]) == 2
        assert "后来被改过或删去" in capsys.readouterr().err
        assert output.read_bytes() == mine


def test_work_that_was_done_but_for_its_notes_is_taken_up(jsonl: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    once, output = jsonl.with_name("once.jsonl"), jsonl.with_name("found.jsonl")
    main(["check", str(jsonl), "--jobs", "1", "--output", str(once)])
    stopped(jsonl, output, monkeypatch)
    output.with_name("found.jsonl.part").replace(output)
    assert main(["check", str(jsonl), "--jobs", "1", "--output", str(output)]) == 1
    assert output.read_bytes() == once.read_bytes()


# --- packed corpora ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["c.jsonl.gz", "C.NDJSON.GZ", "c.jsonl.zst"])
def test_packed_corpora(name: str, tmp_path: Path) -> None:
    target = tmp_path / name
    assert zfxxgk.write_corpus(target, iter(REPORTS)) == len(REPORTS)
    assert list(zfxxgk.read_corpus(target)) == REPORTS
    again = tmp_path / f"again.{name}"
    zfxxgk.write_corpus(again, REPORTS)
    assert again.read_bytes() == target.read_bytes()
    zfxxgk.write_corpus(tmp_path / "plain.jsonl", REPORTS)
    for jobs in (1, 2):
        parts = list(zfxxgk.check_corpus(target, jobs=jobs))
        assert parts == list(zfxxgk.check_corpus(tmp_path / "plain.jsonl"))
    assert main(["check", str(target)]) == 1
    assert main(["convert", str(target), str(tmp_path / "back.jsonl")]) == 0
    assert (tmp_path / "back.jsonl").read_bytes() == (tmp_path / "plain.jsonl").read_bytes()


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("name", ["c.jsonl", "c.jsonl.gz", "c.jsonl.zst"])
def test_work_on_a_corpus_can_be_taken_up_at_each_part(
    name: str, jobs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "_PART", 50_000)
    zfxxgk.write_corpus(tmp_path / name, REPORTS)
    parts = list(zfxxgk.check_corpus(tmp_path / name, jobs=jobs))
    assert len(parts) > 3
    for i, part in enumerate(parts[:-1]):
        assert list(zfxxgk.check_corpus(tmp_path / name, start=part.end)) == parts[i + 1 :]


def reports_until_damage(path: Path) -> list[Report]:
    found: list[Report] = []
    with pytest.raises(InvalidReport, match="压缩"):
        found.extend(zfxxgk.read_corpus(path))
    return found


@pytest.mark.parametrize("ending", ["gz", "zst"])
def test_a_packed_corpus_that_is_cut_is_said_to_be(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / f"c.jsonl.{ending}"
    zfxxgk.write_corpus(target, REPORTS)
    whole = target.read_bytes()
    for data in (whole[: len(whole) // 2], whole[:-3], b"no such thing", whole + b"trailing"):
        target.write_bytes(data)
        reports_until_damage(target)
        assert main(["check", str(target)]) == 2
        assert "压缩" in capsys.readouterr().err


def test_a_packed_corpus_of_several_pieces(tmp_path: Path) -> None:
    lines = [zfxxgk.dumps(report) + b"\n" for report in REPORTS[:4]]
    (tmp_path / "c.jsonl.gz").write_bytes(b"".join(map(gzip.compress, lines)))
    (tmp_path / "c.jsonl.zst").write_bytes(b"".join(pa.compress(line, "zstd", asbytes=True) for line in lines))
    for path in tmp_path.iterdir():
        assert list(zfxxgk.read_corpus(path)) == REPORTS[:4]


def test_without_the_library_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zfxxgk.write_corpus(tmp_path / "c.jsonl.zst", REPORTS[:1])
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(ModuleNotFoundError, match=r"zfxxgk\[frame\]"):
        list(zfxxgk.read_corpus(tmp_path / "c.jsonl.zst"))
    assert main(["check", str(tmp_path / "c.jsonl.zst")]) == 2


def test_a_bomb_is_read_line_by_line(tmp_path: Path) -> None:
    with gzip.open(tmp_path / "c.jsonl.gz", "wb") as file:
        for _ in range(200):
            file.write(b" " * 2**20)
    found: list[int] = []
    assert list(zfxxgk.read_corpus(tmp_path / "c.jsonl.gz", bad=lambda line, _: found.append(line))) == []
    assert found == [1]


def test_schema_files_that_differ_are_kept(tmp_path: Path) -> None:
    assert main(["schema", "--write", str(tmp_path)]) == 0
    assert main(["schema", "--write", str(tmp_path)]) == 0
    (tmp_path / "rules.json").write_text("mine", encoding="utf-8")
    assert main(["schema", "--write", str(tmp_path)]) == 2
    assert (tmp_path / "rules.json").read_text("utf-8") == "mine"
    assert main(["schema", "--force", "--write", str(tmp_path)]) == 0
    shutil.rmtree(tmp_path)


# --- what is wrong is said ---------------------------------------------------------------------------------------------


WORKBOOK = COUNTY / "2024" / "示例县公安局.xlsx"


@pytest.mark.parametrize(
    ("data", "zh", "en"),
    [
        (b"\x89PNG\r\n\x1a\n", "图片，其中的文字读不出", "a picture, whose text cannot be read"),
        (WORKBOOK.read_bytes()[:40], "损坏的压缩文件", "a damaged archive"),
        (b"\xff\xfe", "空文件", "an empty file"),
        ("\ufeff  \n".encode("utf-16-le"), "空文件", "an empty file"),
        (b"", "空文件", "an empty file"),
    ],
)
def test_what_a_file_is_that_cannot_be_read(data: bytes, zh: str, en: str) -> None:
    with pytest.raises(zfxxgk.UnreadableDocument) as caught:
        zfxxgk.read(data)
    assert zh in caught.value.message("zh")
    assert en in caught.value.message("en")


@pytest.mark.parametrize("seed", range(3))
def test_a_parquet_file_with_a_flipped_bit_is_refused_or_the_same(seed: int, tmp_path: Path) -> None:
    """The figures carry checksums; what the file says of itself (its last kilobytes) has none, and breaks no program."""
    target = tmp_path / "c.parquet"
    zfxxgk.write_corpus(target, REPORTS)
    whole = target.read_bytes()
    footer = len(whole) - 8 - int.from_bytes(whole[-8:-4], "little")
    rng = random.Random(seed)
    refused = 0
    for place in [*(rng.randrange(footer) for _ in range(8)), *(rng.randrange(footer, len(whole)) for _ in range(8))]:
        data = bytearray(whole)
        data[place] ^= 1 << rng.randrange(8)
        target.write_bytes(data)
        try:
            read = list(zfxxgk.read_corpus(target))
        except InvalidReport:
            refused += 1
        else:
            assert read == REPORTS or place >= footer
        assert main(["check", str(target)]) in {0, 1, 2}
    assert refused > 2
