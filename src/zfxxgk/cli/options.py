"""The commands, options and help of the command line, in Chinese or in English, never both at once."""

import argparse
import itertools
import locale
import os
import re
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Final, Never

from zfxxgk.form.categories import Edition
from zfxxgk.many.sql import DIALECTS, PARTS
from zfxxgk.problems import LANGUAGES, Phrase
from zfxxgk.rules.catalogue import RULES
from zfxxgk.writers import WRITERS

__all__ = ["SHELLS", "language", "parser"]

SHELLS: Final = ("bash", "zsh", "tcsh")


def language(arguments: Sequence[str]) -> str:
    """Return the language: that of ``--lang``, else that of the locale; Chinese unless the locale names another one."""
    named = [argument.removeprefix("--lang=") for argument in _after_lang(arguments)]
    if named and named[-1] in LANGUAGES:
        return named[-1]
    found = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), None)
    if found is None and sys.platform == "win32":  # sets none of these; elsewhere, none means no language
        found = locale.getlocale()[0]
    found = found or "zh"
    return "zh" if found.lower().startswith(("zh", "chinese", "c.", "posix")) or found == "C" else "en"


def _after_lang(arguments: Sequence[str]) -> Iterator[str]:
    for argument, following in itertools.pairwise((*arguments, "")):
        if argument == "--":
            return
        if argument == "--lang":
            yield following
        elif argument.startswith("--lang="):
            yield argument


# --- argparse in Chinese -----------------------------------------------------------------------------------------------

# argparse words its errors in English. An error that fits none of these patterns stays in English.
_ERRORS: Final = (
    (r"the following arguments are required: (.+)", r"缺少参数：\1"),
    (r"unrecognized arguments: (.+)", r"不认识的参数：\1"),
    (r"argument (\S+): invalid choice: '?(.+?)'? \(choose from (.+)\)", r"\1 不能是 \2，可选：\3"),
    (r"argument (\S+): invalid \S+ value: '?(.+?)'?", r"\1 不能是 \2，应为整数"),
    (r"argument (\S+): expected one argument", r"\1 之后应有一个值"),
    (r"argument (\S+): expected at least one argument", r"\1 之后至少应有一个值"),
    (r"ambiguous option: (\S+) could match (.+)", r"\1 有歧义，可能是 \2"),
    (r"argument (\S+): ignored explicit argument (.+)", r"\1 不带值，多出 \2"),
    (r"argument (\S+): (.+)", r"\1：\2"),
)


class _Formatter(argparse.HelpFormatter):
    """Help that begins with 用法."""

    def add_usage(self, usage, actions, groups, prefix=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that speaks one language."""

    def __init__(self, lang: str = "zh", **settings: object) -> None:
        self.lang = lang
        self.in_chinese = lang == LANGUAGES[0]  # argparse itself speaks English
        formatter = _Formatter if self.in_chinese else argparse.HelpFormatter
        super().__init__(formatter_class=formatter, add_help=False, **settings)  # type: ignore[arg-type]
        self.positionals = self.add_argument_group(self.say("参数", "arguments"))
        self.options = self.add_argument_group(self.say("选项", "options"))
        self.options.add_argument("-h", "--help", action="help", help=self.say("显示这份说明", "show this help"))

    def say(self, zh: str, en: str) -> str:
        return Phrase(zh, en).in_(self.lang)

    def error(self, message: str) -> Never:
        if self.in_chinese:
            for pattern, words in _ERRORS:
                match = re.fullmatch(pattern, message)
                if match:
                    message = match.expand(words)
        hint = self.say(f"用 {self.prog} --help 查看说明", f"see {self.prog} --help")
        self.exit(2, f"{self.prog}: {message}\n{hint}\n")

    def positional(self, name: str, help: str, *, nargs: str | None = None, kind: type = str) -> None:
        """Add a positional argument."""
        self.positionals.add_argument(name, metavar=name.upper(), type=kind, nargs=nargs, help=help)

    def switch(self, name: str, zh: str, en: str) -> None:
        """Add an option without a value: on or off."""
        self.options.add_argument(name, action="store_true", help=self.say(zh, en))

    def output_format(self, *formats: str) -> None:
        self.options.add_argument(
            "--format", choices=formats, default=formats[0], help=self.say("输出格式", "output format")
        )

    def lang_option(self, default: str) -> None:
        self.options.add_argument(
            "--lang",
            choices=LANGUAGES,
            default=default,
            help=self.say("语言，默认按系统", "language; by default the system's"),
        )


# --- the commands ------------------------------------------------------------------------------------------------------


def parser(lang: str) -> argparse.ArgumentParser:
    """Return the parser of the command line, in a language. Its result has the name of the command as `command`."""
    whole = _Parser(lang, prog="zfxxgk")
    say = whole.say
    whole.description = say(
        "政府信息公开工作年度报告：阅读、核对、转换、汇总",
        "China's annual reports on government information disclosure: read, check, convert",
    )
    whole.epilog = say(
        "退出码：0 没有发现问题，1 有问题，2 有文件无法读取或参数有误。每个命令都有说明：zfxxgk check --help",
        "Exit status: 0 nothing found, 1 findings, 2 a file cannot be read or an argument is wrong. Each command has "
        "its own help, such as: zfxxgk check --help",
    )
    whole.lang_option(lang)
    whole.options.add_argument(
        "--version", action="version", version=f"zfxxgk {version('zfxxgk')}", help=say("版本", "the version")
    )
    commands = whole.add_subparsers(
        dest="command", required=True, metavar="COMMAND", title=say("命令", "commands"), parser_class=_Parser
    )
    for name, (words, describe) in _COMMANDS.items():
        text = words.in_(lang)
        command = commands.add_parser(name, lang=lang, help=text, description=text)
        describe(command)
        command.lang_option(argparse.SUPPRESS)  # a default here would override --lang before the command
    return whole


def _files(command: _Parser, name: str = "files") -> None:
    words = ("文件、目录或通配符，- 为标准输入", "files, directories or patterns; - is standard input")
    command.positional(name, command.say(*words), nargs="+")


def _force_option(command: _Parser) -> None:
    command.switch("--force", "覆盖已有的文件", "replace files that exist")


def _reading_options(command: _Parser) -> None:
    command.switch(
        "--allow-empty",
        "没有一个数据的文件也当作报告（例如空表）",
        "accept a document without a single figure, such as an empty form",
    )
    command.options.add_argument(
        "--agency",
        metavar="NAME",
        help=command.say(
            "机关名称，文件写得不清楚或不对时用", "name of the organ, if the document states it unclearly or wrongly"
        ),
    )
    command.options.add_argument(
        "--year",
        metavar="YEAR",
        type=int,
        help=command.say("报告年度，同上", "the report year, if the document states it unclearly or wrongly"),
    )


def _check(command: _Parser) -> None:
    _files(command)
    command.output_format("text", "json")
    command.switch("--strict", "提示也算", "notices also affect the exit status")
    command.switch("--series", "同一机关各年之间也核对", "also check the years of each organ against each other")
    command.switch("--claims", "文字与表格也核对（提示）", "also compare the prose with the tables (gives notices)")
    command.switch("--repairs", "列出使勾稽关系成立的更正建议", "list small changes that would make the relations hold")
    _reading_options(command)
    command.switch("--notes", "列出阅读时的判断", "list the notes on how each file was read")
    command.options.add_argument(
        "--output",
        metavar="OUT",
        type=Path,
        help=command.say(
            "批量文件（.jsonl、.parquet）的检查结果写入 OUT（.jsonl 或 .parquet）；中断后再次运行即从中断处继续",
            "write the findings of a corpus to OUT (.jsonl or .parquet); with .jsonl, an interrupted run continues "
            "when it is run again",
        ),
    )
    _force_option(command)
    command.options.add_argument(
        "--jobs",
        metavar="N",
        type=int,
        default=0,
        help=command.say("进程数，默认为处理器数", "number of processes; by default one for each processor"),
    )


def _convert(command: _Parser) -> None:
    say = command.say
    _files(command, "sources")
    command.positional(
        "target",
        say(
            "文件，- 为标准输出；多个文件时为目录，或批量文件 .jsonl、.parquet",
            "a file, - is standard output; for several files a directory, or a corpus: .jsonl, .parquet",
        ),
    )
    command.options.add_argument(
        "--to",
        choices=tuple(WRITERS),
        help=say("格式，默认看 TARGET 的扩展名", "the format; by default the ending of TARGET"),
    )
    command.switch("--canonical", "不加空白的规范 JSON", "canonical JSON, without white space")
    command.switch(
        "--apply-repairs", "作出唯一可能的更正，并列出", "make the repairs that have no alternative, and list them"
    )
    _reading_options(command)
    command.switch("--mark", "标出检查结果", "mark the findings")
    command.switch("--no-seal", "文件中不附报告数据", "do not embed the data of the report in the file")
    _force_option(command)


def _form(command: _Parser) -> None:
    say = command.say
    command.positional("target", ".xlsx .docx .md .html .json", kind=Path)
    command.options.add_argument("--agency", required=True, help=say("机关名称", "name of the organ"))
    command.options.add_argument("--year", required=True, type=int, help=say("年度", "the report year"))
    command.options.add_argument(
        "--edition",
        choices=[e.value for e in Edition],
        help=say("表式，默认按年度", "edition of the form; by default that of the year"),
    )
    _force_option(command)


def _diff(command: _Parser) -> None:
    command.positional("before", command.say("原来的报告", "the earlier report"))
    command.positional("after", command.say("后来的报告", "the later report"))
    command.output_format("text", "html")


def _claims(command: _Parser) -> None:
    _files(command)
    command.output_format("text", "json")


def _rules(command: _Parser) -> None:
    def known(name: str) -> str:
        if name not in RULES:
            words = Phrase(f"没有规则 {name}，有：{'、'.join(RULES)}", f"no rule {name}; there are {', '.join(RULES)}")
            raise argparse.ArgumentTypeError(words.in_(command.lang))
        return name

    words = ("规则的名称，默认全部", "ids of rules; by default all")
    command.positionals.add_argument("rules", metavar="RULE", nargs="*", type=known, help=command.say(*words))
    command.output_format("text", "json")


def _schema(command: _Parser) -> None:
    command.options.add_argument(
        "--write",
        metavar="DIR",
        type=Path,
        help=command.say("把 schema/ 的各文件写入 DIR", "write the files of schema/ to DIR"),
    )
    _force_option(command)


def _sql(command: _Parser) -> None:
    say = command.say
    command.options.add_argument("--dialect", choices=DIALECTS, default=DIALECTS[0], help=say("方言", "dialect"))
    command.options.add_argument("--table", metavar="NAME", default="reports", help=say("表名", "name of the table"))
    command.options.add_argument(
        "--part",
        choices=PARTS,
        action="append",
        help=say("只要这一部分，可多次给出", "only this part; may be repeated"),
    )


def _completion(command: _Parser) -> None:
    command.positionals.add_argument("shell", choices=SHELLS, help=command.say("哪一种 shell", "which shell"))


_COMMANDS: Final = {
    "check": (Phrase("核对报告", "check reports"), _check),
    "convert": (Phrase("转换格式，或收集成批量文件", "convert reports, or collect them into a corpus"), _convert),
    "form": (Phrase("写出待填的空表", "write an empty form to fill in"), _form),
    "diff": (Phrase("比较两份报告", "compare two reports"), _diff),
    "claims": (
        Phrase("列出文字中说到表中各数的地方", "list the statements in the prose about figures of the tables"),
        _claims,
    ),
    "rules": (Phrase("说明规则", "explain the rules"), _rules),
    "schema": (Phrase("打印 JSON Schema", "print the JSON Schema"), _schema),
    "sql": (Phrase("打印规则的 SQL", "print the rules as SQL"), _sql),
    "completion": (Phrase("打印 shell 补全脚本", "print a completion script for a shell"), _completion),
}
