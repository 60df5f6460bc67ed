"""How the documentation is built: ``sphinx-build -W docs site``."""

import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

project = "zfxxgk"
author = "zfxxgk"
version = release = version_of("zfxxgk")
language = "zh_CN"
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon", "generated"]
source_suffix = {".md": "markdown"}
exclude_patterns = ["examples"]
html_theme = "furo"
html_title = "zfxxgk"
html_static_path: list[str] = []
myst_enable_extensions = ["colon_fence"]
myst_heading_anchors = 3
napoleon_use_ivar = True  # attributes that are described in the class are not described again
autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_format = "short"
default_role = "py:obj"  # a name in backquotes is a reference, and must be one
nitpicky = True
nitpick_ignore_regex = [
    (
        "py:.*",
        r"(collections\.abc|datetime|decimal|enum|os|types|typing)\..*",
    ),  # of Python, which is not asked for its names
    ("py:.*", r"(alt|cattrs|nw|pa|pd|pl)\..*|Into.*|.*\.\w+T"),  # of other libraries, and variables of types
    ("py:.*", r"zfxxgk\.(rules\.findings\.About|readers\.reading\.Packed)|Converter"),  # what no caller gives
]
