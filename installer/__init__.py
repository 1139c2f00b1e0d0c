"""Makes ready, runs, tests and checks Trajectwiel from its folder: `python3 -m installer`."""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - this is where somebody with an older Python is told so
    raise SystemExit("Trajectwiel needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".")
