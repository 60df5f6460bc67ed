"""The command line as a person meets it: what it prints, how it ends, and that it never shows a traceback."""

import contextlib
import json
import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import jsonschema
import pytest
from support import ROOT, missing

import zfxxgk
from zfxxgk.cli import inputs
from zfxxgk.cli.main import main
from zfxxgk.cli.options import language

EXAMPLE = ROOT / "docs" / "examples" / "report.md"


@pytest.fixture(autouse=True)
def in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "zh_CN.UTF-8")


@pytest.fixture
def clean(tmp_path: Path) -> Path:
    """A report without findings."""
    text = EXAMPLE.read_text(encoding="utf-8").replace("| 1 | 0 | 0 | 0 | 0 | 0 | 2 |", "| 1 | 0 | 0 | 0 | 0 | 0 | 1 |")
    path = tmp_path / "clean.json"
    zfxxgk.dump(zfxxgk.read(text.encode()).report, path)
    return path


def run(*arguments: str | Path, stdin: bytes = b"", cwd: Path | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run the program as a process of its own."""
    command = [sys.executable, "-m", "zfxxgk", *map(str, arguments)]
    environment = os.environ | {"PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(command, input=stdin, capture_output=True, cwd=cwd, env=environment, check=False)
    assert b"Traceback" not in done.stderr
    return done


def test_findings_are_told_in_chinese(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(EXAMPLE)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].endswith("report.md: 示例市示例区数据局 2024")
    assert lines[1:] == [
        "  阅读时作了 1 处判断（--notes 列出）",
        "  错误 application-flow （一 + 二 = 三（七） + 四）",
        "      「总计」列：一、二两项之和为 6，三（七）、四两项之和为 7，相差 -1。",
        "  错误 applicant-total （总计 = 六类申请人之和）",
        "      「四、结转下年度继续办理」行：总计为 2，六类申请人之和为 1，相差 1。",
        "怎么办",
        "  application-flow",
        f"      {zfxxgk.RULES['application-flow'].remedy.zh}",
        "  applicant-total",
        f"      {zfxxgk.RULES['applicant-total'].remedy.zh}",
    ]


def test_findings_are_told_in_english(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--lang", "en", "check", "--notes", str(EXAMPLE)]) == 1
    out = capsys.readouterr().out
    assert "error application-flow (received + brought forward = outcomes + carried forward)" in out
    assert "1 note on how this file was read\n" in out
    assert "would have to be 1, 2 is printed" in out


@pytest.mark.parametrize(
    ("locale", "word"), [("zh_CN.UTF-8", "没有发现问题"), ("en_GB.UTF-8", "no findings"), ("C", "没有发现问题")]
)
def test_the_language_of_the_locale(
    locale: str, word: str, clean: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", locale)
    assert main(["check", str(clean)]) == 0
    assert word in capsys.readouterr().out


def test_notices_count_only_when_strict(clean: Path, tmp_path: Path) -> None:
    report = zfxxgk.evolve(zfxxgk.load(clean), {"/overview": zfxxgk.Narrative()})
    path = tmp_path / "notice.json"
    zfxxgk.dump(report, path)
    assert main(["check", str(path)]) == 0
    assert main(["check", "--strict", str(path)]) == 1


def test_findings_for_programs(clean: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--format", "json", str(EXAMPLE), str(clean), "none.json"]) == 2
    first, second, third = json.loads(capsys.readouterr().out)
    assert [finding["rule"] for finding in first["findings"]] == ["application-flow", "applicant-total"]
    assert first["findings"][0]["cells"][0]["pointer"] == "/applications/received/total"
    assert [note["code"] for note in first["notes"]] == ["repair-suggested"]
    assert second["findings"] == []
    assert third["error"]["message"] == {"zh": "没有这个文件", "en": "no such file"}


def test_years_of_one_organ(clean: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    later = tmp_path / "2025.json"
    zfxxgk.dump(zfxxgk.evolve(zfxxgk.load(clean), {"/year": 2025}), later)
    assert main(["check", "--series", str(clean), str(later)]) == 1
    out = capsys.readouterr().out
    assert "警告 stock-roll-forward" in out
    assert main(["check", "--series", "--format", "json", str(clean), str(later)]) == 1
    assert json.loads(capsys.readouterr().out)[-1]["years"] == [2024, 2025]
    assert main(["check", "--series", str(clean), str(clean)]) == 1
    assert "2024 年度有两份报告，数字相同" in capsys.readouterr().out


def test_convert(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    target = tmp_path / "report.json"
    assert main(["convert", str(EXAMPLE), str(target)]) == 0
    report = zfxxgk.read(EXAMPLE).report
    assert target.read_bytes() == zfxxgk.dumps(report, indent=2) + b"\n"
    assert b"repair-suggested" in capsysbinary.readouterr().err
    assert main(["convert", "--canonical", str(target), "-"]) == 0
    assert capsysbinary.readouterr().out == zfxxgk.dumps(report) + b"\n"


def test_convert_says_what_it_cannot_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["convert", str(EXAMPLE), str(tmp_path / "report.ofd")]) == 2
    assert "不能写 .ofd；可写 html、md、docx、xlsx、csv、json" in capsys.readouterr().err
    assert main(["convert", "--mark", str(EXAMPLE), str(tmp_path / "report.csv")]) == 2
    assert "csv 不能标记检查结果" in capsys.readouterr().err
    assert main(["convert", str(EXAMPLE), str(tmp_path / "none" / "report.json")]) == 2
    assert f"无法写入：没有文件夹 {tmp_path / 'none'}" in capsys.readouterr().err
    assert main(["convert", "none.md", "-"]) == 2


@pytest.mark.parametrize("format_", ["html", "md", "docx", "xlsx", "csv", "json"])
def test_convert_writes_what_the_ending_says(format_: str, tmp_path: Path) -> None:
    path = tmp_path / f"report.{format_}"
    assert main(["convert", str(EXAMPLE), str(path)]) == 0
    report = zfxxgk.read(EXAMPLE).report
    read = zfxxgk.read(path).report
    assert zfxxgk.cells(read) == zfxxgk.cells(report)
    assert read == report or format_ == "csv"
    (tmp_path / "in").mkdir()
    shutil.copy(EXAMPLE, tmp_path / "in")
    assert main(["convert", "--to", format_, str(tmp_path / "in"), str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / f"report.{format_}").read_bytes() == path.read_bytes()


def test_marks_and_no_seal(tmp_path: Path) -> None:
    for option in ("--mark", "--no-seal"):
        assert main(["convert", "--force", option, str(EXAMPLE), str(tmp_path / "report.html")]) == 0
        page = (tmp_path / "report.html").read_text("utf-8")
        assert ("检查结果" in page, "zfxxgk-report" in page) == (option == "--mark", False)


def test_an_empty_form(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    form = tmp_path / "form.xlsx"
    assert main(["form", "--agency", "某县某局", "--year", "2020", str(form)]) == 0
    assert repr(zfxxgk.read(form, allow_empty=True)).startswith(
        "<Reading 某县某局 2020: 0 figures, 166 blank, 32 unread"
    )
    again = ["form", "--agency", "某县某局", "--year", "2020", "--edition", "2021", str(form)]
    assert main(again) == 2
    assert "已有这个文件；要覆盖请加 --force" in capsys.readouterr().err
    assert main([*again, "--force"]) == 0
    assert repr(zfxxgk.read(form, allow_empty=True)).startswith(
        "<Reading 某县某局 2020: 0 figures, 166 blank, 34 unread"
    )
    assert main(["form", "--agency", "某县某局", "--year", "1999", str(form), "--force"]) == 2
    assert "/year（年度）" in capsys.readouterr().err
    assert main(["form", "--agency", "某县某局", "--year", "2020", str(tmp_path / "none" / "form.md")]) == 2
    assert "没有文件夹" in capsys.readouterr().err
    assert main(["form", "--agency", "某县某局", "--year", "2020", str(tmp_path / "form.pdf")]) == 2
    assert "不能写 .pdf" in capsys.readouterr().err


def test_two_reports_side_by_side(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = zfxxgk.read(EXAMPLE).report
    later = zfxxgk.evolve(report, {"/year": 2025, "/applications/received/natural_person": 9})
    path = tmp_path / "later.json"
    zfxxgk.dump(later, path)
    assert main(["diff", str(EXAMPLE), str(EXAMPLE)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "没有差别"
    assert main(["diff", str(EXAMPLE), str(path)]) == 1
    assert "一、本年新收政府信息公开申请数量 · 自然人：4 → 9（+5）" in capsys.readouterr().out
    assert main(["diff", "--format", "html", str(EXAMPLE), str(path)]) == 1
    assert "<td>4</td><td>9</td><td>+5</td>" in capsys.readouterr().out
    assert main(["diff", str(EXAMPLE), "none.md"]) == 2


def test_schema_and_rules(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(capsys.readouterr().out))
    assert main(["schema", "--write", str(tmp_path)]) == 0
    written = {str(path.relative_to(tmp_path)): path.read_bytes() for path in tmp_path.rglob("*.json")}
    published = {
        str(path.relative_to(ROOT / "schema")): path.read_bytes() for path in (ROOT / "schema").rglob("*.json")
    }
    del published["js/package.json"]  # which is written by hand, as the code of the package is
    assert written == published
    assert main(["schema", "--write", str(tmp_path / "rules.json")]) == 2  # where a file stands in the way
    capsys.readouterr()
    assert main(["rules", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == json.loads((ROOT / "schema" / "rules.json").read_bytes())


def test_rules_are_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules"]) == 0
    out = capsys.readouterr().out
    assert "application-flow [错误, official] 一 + 二 = 三（七） + 四" in out
    assert all(f"\n{rule} [" in f"\n{out}" for rule in zfxxgk.RULES)
    assert main(["rules", "--lang", "en", "carry-over"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line[:30] for line in lines] == [
        "carry-over [warning, definitio",
        "    Table three, each column: ",
        "    what to do: Look at the ro",
        "    when nothing is wrong: It ",
    ]


# --- wrong files -------------------------------------------------------------------------------------------------------


def test_standard_input(clean: Path) -> None:
    done = run("check", "-", stdin=clean.read_bytes())
    assert (done.returncode, done.stdout.decode().splitlines()[1]) == (0, "  没有发现问题")
    assert run("check", "-", stdin=EXAMPLE.read_bytes()).returncode == 1
    assert run("check", "-").returncode == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "读不出年度报告"),
        ("今天天气很好。".encode(), "读不出年度报告"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"{", "不是完整的 JSON"),
        (b'{"year": 2024', "line 1 column"),
        (b"[1, 2]", "读不出年度报告"),
        (b'{"a": 1}', "/schema_version（格式版本号）：缺少此项"),
        (b'{"a": "\xff"}', "文字编码不对"),
        ('{"a": "年"}'.encode("gb18030"), "GB18030"),
        (b"\x80\xff\x81\xff\x00\xff", "GB18030"),
        (b'{"a":' + b"[" * 100_000, "嵌套太深"),
        (b"\x00" * 100, "读不出年度报告"),
    ],
)
def test_a_wrong_file_is_a_sentence(content: bytes, words: str, tmp_path: Path) -> None:
    path = tmp_path / "wrong"
    path.write_bytes(content)
    commands: list[list[str | Path]] = [["check", path], ["convert", path, "-"]]
    for command in commands:
        done = run(*command)
        assert done.returncode == 2
        assert done.stderr.decode().startswith(f"{path}: 无法读取：")
        assert words in done.stderr.decode()
        assert done.stdout == b""


def test_a_directory_a_missing_file_and_a_good_one(clean: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    done = run("check", empty, "none.json", "a\x01b", clean)
    assert done.returncode == 2
    errors = done.stderr.decode().splitlines()
    assert errors[0].startswith(f"{empty}: 无法读取：目录中没有可能是报告的文件（.csv .doc .docx")
    assert errors[1] == "none.json: 无法读取：没有这个文件"
    assert "没有发现问题" in done.stdout.decode()


@pytest.mark.usefixtures("clean")
def test_directories_and_patterns_and_the_table_at_the_end(tmp_path: Path) -> None:
    """Everything in a folder is read, past what cannot be, and a table says what became of it."""
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "page.html").write_text(f"<p>{EXAMPLE.read_text(encoding='utf-8')[:20]}", encoding="utf-8")
    (tmp_path / "sub" / "example.md").write_bytes(EXAMPLE.read_bytes())
    (tmp_path / "sub" / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0")
    (tmp_path / "picture.jpg").write_bytes(b"not a document")
    done = run("check", tmp_path)
    assert done.returncode == 2
    assert "docx" in done.stderr.decode()
    lines = done.stdout.decode().splitlines()
    assert lines[lines.index("合计") : lines.index("怎么办")] == [
        "合计",
        "  4  个文件",
        "  2  个未读取或未读全",
        "  1  个有问题",
        "  1  个没有问题",
        "  1  application-flow （一 + 二 = 三（七） + 四）",
        "  1  applicant-total （总计 = 六类申请人之和）",
    ]
    assert run("check", tmp_path / "*.json").returncode == 0
    assert run("check", tmp_path / "none-*.json").returncode == 2
    done = run("check", "--format", "json", tmp_path / "**" / "*.[jm][sd]*")
    assert done.returncode == 1
    assert [len(entry["findings"]) for entry in json.loads(done.stdout)] == [0, 2]


def test_many_files_are_converted_into_a_directory(clean: Path, tmp_path: Path) -> None:
    target = tmp_path / "out" / "json"
    assert run("convert", clean, EXAMPLE, target).returncode == 0
    assert sorted(path.name for path in target.iterdir()) == ["clean.json", "report.json"]
    assert zfxxgk.load(target / "report.json") == zfxxgk.read(EXAMPLE).report
    done = run("convert", clean, EXAMPLE, "-")
    assert (done.returncode, "目录" in done.stderr.decode()) == (2, True)


def test_a_defect_in_one_file_does_not_lose_the_others(
    clean: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(source: object, **_: object) -> zfxxgk.Reading:
        if source == "broken":
            raise AssertionError("?")
        return zfxxgk.read(str(source))

    monkeypatch.setattr(inputs, "read", broken)
    assert main(["check", "broken", str(clean)]) == 2
    said = capsys.readouterr()
    assert "没有发现问题" in said.out
    assert "程序缺陷，请告知：AssertionError: ?" in said.err


def test_names_that_no_file_can_have() -> None:
    assert main(["check", "a\x00b", "x" * 5000]) == 2


@pytest.mark.skipif(os.geteuid() == 0, reason="the super-user may read everything")
def test_a_file_that_may_not_be_read(clean: Path) -> None:
    clean.chmod(0)
    done = run("check", clean)
    assert (done.returncode, "没有读取的权限" in done.stderr.decode()) == (2, True)


@pytest.mark.slow
def test_truncated_reports(clean: Path) -> None:
    data = clean.read_bytes()
    for end in range(1, len(data) - 1, 997):
        assert run("check", "-", stdin=data[:end]).returncode == 2


def test_a_terminal_that_knows_no_chinese(clean: Path) -> None:
    command = [sys.executable, "-m", "zfxxgk", "check", str(clean)]
    done = subprocess.run(command, capture_output=True, env=os.environ | {"PYTHONIOENCODING": "ascii"}, check=False)
    assert done.returncode == 0
    assert b"Traceback" not in done.stderr


def test_a_reader_that_leaves_early(clean: Path) -> None:
    program = f"{sys.executable} -m zfxxgk check {' '.join([str(clean)] * 200)} | head -n 1"
    done = subprocess.run(["sh", "-c", program], capture_output=True, check=True)
    assert b"Traceback" not in done.stderr
    assert done.stdout.count(b"\n") == 1


COMMANDS = ("check", "convert", "form", "diff", "claims", "rules", "schema", "sql", "completion")


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)], ids="".join)
def test_help_is_in_one_language(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    def help_in(*arguments: str) -> str:
        with pytest.raises(SystemExit) as ended:
            main([*arguments, "--help"])
        assert ended.value.code == 0
        return capsys.readouterr().out

    chinese, english = help_in(*command), help_in(*command, "--lang", "en")
    assert not re.search("[一-鿿]", english)
    assert english == help_in("--lang=en", *command)
    assert len(re.findall("[一-鿿]", chinese)) > 20
    assert not re.search(r"usage|show this|options:|default", chinese)
    if not command:
        assert all(f"\n    {name} " in chinese for name in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "chinese", "english"),
    [
        ([], "缺少参数：COMMAND", "the following arguments are required: COMMAND"),
        (["nonsense"], "COMMAND 不能是 nonsense，可选：", "invalid choice: 'nonsense'"),
        (["check"], "缺少参数：FILES", "the following arguments are required: FILES"),
        (["check", "x", "--speed"], "不认识的参数：--speed", "unrecognized arguments: --speed"),
        (["check", "x", "--format", "xml"], "--format 不能是 xml，可选：", "argument --format: invalid choice: 'xml'"),
        (
            ["check", "x", "--jobs", "many"],
            "--jobs 不能是 many，应为整数",
            "argument --jobs: invalid int value: 'many'",
        ),
        (["check", "x", "--jobs"], "--jobs 之后应有一个值", "argument --jobs: expected one argument"),
        (["check", "x", "--s"], "--s 有歧义，可能是 --strict, --series", "ambiguous option: --s could match --strict"),
        (["check", "x", "--strict=1"], "--strict 不带值，多出 '1'", "argument --strict: ignored explicit argument '1'"),
        (["rules", "none"], "没有规则 none，有：application-flow", "no rule none; there are application-flow"),
    ],
)
def test_wrong_arguments(arguments: list[str], chinese: str, english: str, capsys: pytest.CaptureFixture[str]) -> None:
    for lang, words, hint in (("zh", chinese, "--help 查看说明"), ("en", english, "see zfxxgk")):
        with pytest.raises(SystemExit) as ended:
            main(["--lang", lang, *arguments])
        assert ended.value.code == 2
        said = capsys.readouterr().err
        assert words in said
        assert hint in said


@pytest.mark.parametrize(
    ("variables", "system", "lang"),
    [
        ({"LC_ALL": "en_GB.UTF-8", "LANG": "zh_CN.UTF-8"}, None, "en"),
        ({"LANG": "zh_TW.UTF-8"}, None, "zh"),
        ({"LANG": "C.UTF-8"}, None, "zh"),
        ({"LC_ALL": "POSIX"}, None, "zh"),
        ({"LANG": "cs_CZ.UTF-8"}, None, "en"),
        ({}, "English_United States", "en"),
        ({}, "Chinese (Simplified)_China", "zh"),
        ({}, None, "zh"),
    ],
)
def test_the_language_of_a_system(
    variables: dict[str, str], system: str | None, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("locale.getlocale", lambda: (system or "en_US", "UTF-8"))  # what Python makes of C.UTF-8
    monkeypatch.setattr("sys.platform", "linux" if system is None else "win32")
    assert language(["check", "--", "--lang=xx"]) == lang
    assert language(["check", "--lang", "nonsense"]) == lang  # which the parser refuses, in the language of the system


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion(shell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", shell]) == 0
    script = capsys.readouterr().out
    assert all(name in script for name in COMMANDS)
    program = shutil.which(shell)
    if program is None:
        missing(f"no {shell} here to read the script")
    path = tmp_path / "completion"
    path.write_text(script, encoding="utf-8")
    subprocess.run([program, "-n", str(path)], check=True)


def test_completion_of_a_word_in_bash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bash"]) == 0
    path = tmp_path / "completion"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    asked = "COMP_WORDS=(zfxxgk con); COMP_CWORD=1; _shtab_zfxxgk; echo ${COMPREPLY[@]}"
    done = subprocess.run(["bash", "-c", f". {path}; {asked}"], capture_output=True, check=True)
    assert done.stdout.decode().split() == ["convert"]


def test_completion_names_its_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setitem(sys.modules, "shtab", None)
    assert main(["completion", "bash"]) == 2
    assert "zfxxgk[cli]" in capsys.readouterr().err


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert (ended.value.code, capsys.readouterr().out) == (0, f"zfxxgk {version('zfxxgk')}\n")


def test_the_console_script_is_there() -> None:
    script = Path(sys.executable).with_name("zfxxgk")
    done = subprocess.run([str(script), "check", str(EXAMPLE)], capture_output=True, check=False)
    assert done.returncode == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["convert", EXAMPLE, "out.pdf"],
        ["convert", "--mark", EXAMPLE, "out.csv"],
        ["convert", EXAMPLE, EXAMPLE, "-"],
        ["sql", "--table", "a b"],
        ["form", "out.pdf", "--agency", "x", "--year", "2024"],
        ["form", "out.xlsx", "--agency", "x", "--year", "1999"],
        ["check", "none.jsonl"],
        ["check", "--output", "out.txt", "some.jsonl"],
        ["check", "."],
    ],
    ids=lambda arguments: " ".join(str(part) for part in arguments).replace(str(EXAMPLE), "report.md"),
)
def test_what_is_wrong_is_said_in_one_language(
    arguments: list[str | Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for lang in ("en", "zh"):
        (tmp_path / "some.jsonl").write_bytes(b"")
        if arguments == ["check", "."]:
            (tmp_path / "some.jsonl").unlink()
        assert main(["--lang", lang, *map(str, arguments)]) == 2
        said = capsys.readouterr().err
        assert said
        assert bool(re.search("[一-鿿]", said.replace("年度", ""))) == (lang == "zh"), said


# --- at a terminal -----------------------------------------------------------------------------------------------------


def at_a_terminal(*arguments: str | Path) -> tuple[int, str]:
    """Run the program with standard error at a terminal; return its status and what the terminal shows."""
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "zfxxgk", *map(str, arguments)]
    environment = os.environ | {"PYTHONIOENCODING": "utf-8", "TERM": "xterm", "COLUMNS": "120"}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # the terminal is gone when the program has ended
            while part := os.read(ours, 65_536):
                shown += part
    os.close(ours)
    return process.returncode, shown.decode()


def test_a_bar_while_many_files_are_read(clean: Path, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(25):
        (folder / f"{number}.json").write_bytes(clean.read_bytes())
    status, shown = at_a_terminal("check", folder)
    assert status == 0
    assert "阅读" in shown
    assert "100%" in shown
    few = at_a_terminal("check", clean)
    assert few == (0, "")


def test_a_bar_while_a_corpus_is_checked(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    zfxxgk.write_corpus(path, (each.report for each in zfxxgk.synthetic_reports(300, seed=1)))
    status, shown = at_a_terminal("--lang", "en", "check", path, "--jobs", "1")
    assert status == 0
    assert "checking" in shown
    assert re.search(r"300 reports, [\d,]+/s, left", shown)


# --- when something else goes wrong ------------------------------------------------------------------------------------


def test_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> zfxxgk.Reading:
        raise KeyboardInterrupt

    monkeypatch.setattr(inputs, "read", interrupted)
    assert main(["check", str(EXAMPLE)]) == 130


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_collecting_says_what_could_not_be_read(
    lang: str, clean: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus, wrong, target = tmp_path / "a.jsonl", tmp_path / "wrong.md", tmp_path / "all.jsonl"
    corpus.write_bytes(zfxxgk.dumps(zfxxgk.load(clean)) + b"\n{}\n")
    wrong.write_text("不是年报", encoding="utf-8")
    assert main(["--lang", lang, "convert", str(corpus), str(wrong), str(EXAMPLE), str(target)]) == 2
    told = capsys.readouterr()
    assert told.out.splitlines() == (
        ["2 份报告", "2 份无法读取"] if lang == "zh" else ["2 reports", "2 cannot be read"]
    )
    assert ("第 2 行" if lang == "zh" else "line 2") in told.err
    assert len(list(zfxxgk.read_corpus(target))) == 2
    assert main(["--lang", lang, "convert", str(clean), str(tmp_path / "none" / "all.jsonl")]) == 2
    assert main(["--lang", lang, "convert", str(clean), str(tmp_path / "all.parquet")]) == 0


def test_collecting_without_the_library_names_the_extra(
    clean: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert main(["convert", str(clean), str(tmp_path / "all.parquet")]) == 2
    assert "zfxxgk[frame]" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "docx", None)
    assert main(["convert", str(clean), str(tmp_path / "all.docx")]) == 2
    assert "zfxxgk[docx]" in capsys.readouterr().err


def test_sql_with_a_name_that_none_can_have(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sql", "--table", 'a"; DROP TABLE x; --']) == 2
    assert "DROP" in capsys.readouterr().err
