"""Libraries that an extra of the package installs."""

import importlib

from zfxxgk.problems import Phrase

__all__ = ["need"]


def need(library: str, extra: str, zh: str, en: str) -> None:
    """Make sure that a library can be imported.

    Args:
        library: The module.
        extra: The extra that installs it, or ``""`` where none does.
        zh: What it is needed for, in Chinese.
        en: The same in English.

    Raises:
        ModuleNotFoundError: It is not installed; the message names the extra.
    """
    try:
        importlib.import_module(library)
    except ModuleNotFoundError as error:
        command = f"pip install 'zfxxgk[{extra}]'" if extra else f"pip install {library}"
        raise ModuleNotFoundError(Phrase(f"{zh}需要安装：{command}", f"{en} needs: {command}")) from error
