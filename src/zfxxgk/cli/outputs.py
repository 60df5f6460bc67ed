"""The output files of a command: their names, and how files that already exist are protected."""

import errno
import os
import stat
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from zfxxgk.cli.inputs import IS_THERE, SUFFIXES, Source, unopened
from zfxxgk.cli.summary import Exit, warn
from zfxxgk.problems import Phrase, put_in
from zfxxgk.wire.files import kept, put

__all__ = ["Outputs", "places", "unwritten"]


class Outputs:
    """Writes files. It never replaces an input file, and replaces other files only if `force` is true.

    Args:
        sources: Names of the input files; ``-`` is standard input.
        lang: The language of messages.
        force: Whether existing files are replaced.
    """

    def __init__(self, sources: Iterable[str], lang: str, *, force: bool) -> None:
        self._lang = lang
        self._force = force
        self._sources = {known for name in sources if (known := _file_id(name)) is not None}

    def refuses(self, target: str | os.PathLike[str]) -> bool:
        """Return whether a file must not be written, and print why."""
        known = _file_id(target)
        if known is not None and known in self._sources:
            self._tell(target, _IS_SOURCE)
        elif kept(target) and not self._force:
            self._tell(target, IS_THERE)
        elif not (folder := Path(os.path.realpath(target)).parent).is_dir():
            self._tell(target, unwritten(FileNotFoundError(errno.ENOENT, "", str(folder))))
        else:
            return False
        return True

    def save(self, target: str | os.PathLike[str], data: bytes) -> Exit:
        """Write a file that the user named."""
        if self.refuses(target):
            return Exit.FAILED
        try:
            put(target, data, overwrite=self._force)
        except OSError as error:
            self._tell(target, unwritten(error))
            return Exit.FAILED
        return Exit.CLEAN

    def save_in(self, folder: Path, within: Path, data: bytes) -> Exit:
        """Write a file below a folder. Links below it are refused, because they could lead out of it."""
        target = folder / within
        inside = [folder.joinpath(*within.parts[:i]) for i in range(1, len(within.parts) + 1)]
        if any(map(Path.is_symlink, inside)):
            self._tell(target, _IS_LINK)
            return Exit.FAILED
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            self._tell(target.parent, unwritten(error))
            return Exit.FAILED
        return self.save(target, data)

    def _tell(self, target: str | os.PathLike[str], words: Phrase) -> None:
        warn(f"{_UNWRITTEN.in_(self._lang)}{words.in_(self._lang)}", os.fspath(target))


_UNWRITTEN: Final = Phrase("无法写入：", "cannot be written: ")
_IS_SOURCE: Final = Phrase("这也是要读的文件，请写到别处", "this is also an input file; write to another file")
_NO_FOLDER: Final = Phrase("没有文件夹 {}", "there is no folder {}")
_IS_LINK: Final = Phrase("这是链接，不跟随", "the path has a link, and links are not followed")
_REASONS: Final = {errno.ENOENT: _NO_FOLDER, errno.EACCES: Phrase("没有写入的权限", "no permission to write it")}


def unwritten(error: OSError) -> Phrase:
    """Return why a file cannot be written."""
    words = _REASONS.get(error.errno or 0)
    return put_in(words, error.filename) if words is not None else unopened(error)


def _file_id(name: str | os.PathLike[str]) -> tuple[int, int] | None:
    """Return an id that two names of one file share; `None` if there is no such file, or it is not a regular one."""
    try:
        found = os.fstat(sys.stdin.fileno()) if name == "-" else Path(name).stat()
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def places(sources: Sequence[Source], ending: str) -> list[Path]:
    """Return the path of each output below the target: in the same folders, with a new ending.

    Where two would be the same, as for ``a.html`` and ``a.md``, the old ending stays: ``a.html.json``, ``a.md.json``.
    """
    within = [source.within for source in sources]
    if len(set(within)) < len(within):  # files with the same name in several folders
        paths = [Path(os.path.abspath(source.name)) for source in sources]  # noqa: PTH100 # links are not followed
        shared = os.path.commonpath([path.parent for path in paths])
        within = [path.relative_to(shared) for path in paths]
    longer = [path.with_name(f"{path.name}.{ending}") for path in within]
    chosen = [
        path.with_suffix(f".{ending}") if path.suffix.lower() in SUFFIXES else long
        for long, path in zip(longer, within, strict=True)
    ]
    while True:
        times = Counter(map(_folded, chosen))
        settled = [long if times[_folded(path)] > 1 else path for long, path in zip(longer, chosen, strict=True)]
        if settled == chosen:
            return chosen
        chosen = settled


def _folded(path: Path) -> str:
    """Return a path as file systems compare it that ignore case and Unicode normalization."""
    return unicodedata.normalize("NFC", str(path)).casefold()
