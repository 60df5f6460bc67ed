"""Libraries that an extra of the package brings."""

import importlib

__all__ = ["need"]


def need(library: str, extra: str, zh: str, en: str) -> None:
    """Make sure that a library can be imported.

    Args:
        library: The module.
        extra: The extra that brings it.
        zh: What it is needed for, in Chinese.
        en: The same in English.

    Raises:
        ModuleNotFoundError: It is not installed; the message names the extra.
    """
    try:
        importlib.import_module(library)
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(f"{zh}需要安装 / {en} needs: pip install 'zfxxgk[{extra}]'") from error
