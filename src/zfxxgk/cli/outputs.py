"""The files that a command writes: what they are called, and that nothing is lost that was there."""

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
from zfxxgk.problems import Phrase
from zfxxgk.wire.files import kept, put

__all__ = ["Outputs", "places", "unwritten"]


class Outputs:
    """Writes files, but none that the work reads from, and none that is there, unless that is forced.

    Args:
        sources: Names of the files that the work reads from; ``-`` is standard input.
        lang: The language of what people read.
        force: Whether files that exist are replaced.
    """

    def __init__(self, sources: Iterable[str], lang: str, *, force: bool) -> None:
        self._lang = lang
        self._force = force
        self._sources = {known for name in sources if (known := _identity(name)) is not None}

    def refuses(self, target: str | os.PathLike[str]) -> bool:
        """Return whether a file may not be written, and tell why."""
        known = _identity(target)
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
        """Write a file that a person named."""
        if self.refuses(target):
            return Exit.FAILED
        try:
            put(target, data, overwrite=self._force)
        except OSError as error:
            self._tell(target, unwritten(error))
            return Exit.FAILED
        return Exit.CLEAN

    def save_in(self, folder: Path, within: Path, data: bytes) -> Exit:
        """Write a file below a folder. Nothing there leads out of it: a link is refused."""
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
_IS_SOURCE: Final = Phrase("这也是要读的文件，请写到别处", "it is read from, too; write to another file")
_NO_FOLDER: Final = Phrase("没有文件夹 {}", "there is no folder {}")
_IS_LINK: Final = Phrase("这是链接，不跟随", "there is a link, which is not followed")
_REASONS: Final = {errno.ENOENT: _NO_FOLDER, errno.EACCES: Phrase("没有写入的权限", "no permission to write it")}


def unwritten(error: OSError) -> Phrase:
    """Return why a file cannot be written."""
    words = _REASONS.get(error.errno or 0)
    return Phrase(*(text.format(error.filename) for text in words)) if words is not None else unopened(error)


def _identity(name: str | os.PathLike[str]) -> tuple[int, int] | None:
    """Return what tells whether two names are of one file; null where there is none, or it is no regular one."""
    try:
        found = os.fstat(sys.stdin.fileno()) if name == "-" else Path(name).stat()
    except (OSError, ValueError):
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def places(sources: Sequence[Source], ending: str) -> list[Path]:
    """Return where below the target each source goes: in the same folders, with another ending.

    Where two would meet, as ``a.html`` and ``a.md`` do, they keep theirs: ``a.html.json``, ``a.md.json``.
    """
    within = [source.within for source in sources]
    if len(set(within)) < len(within):  # files of one name from several folders
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
    """Return a name as file systems compare it that tell no capitals and no spellings of a character apart."""
    return unicodedata.normalize("NFC", str(path)).casefold()
