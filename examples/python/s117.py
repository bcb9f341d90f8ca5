"""libs117 from Python, by cffi: every call and constant of the C headers under its own name, with nothing written down twice.

The headers are read as they are: the C preprocessor joins them to one text, and cffi takes that. So what this module offers is
what the installed headers say. Found by pkg-config, or in the environment: S117_INCLUDE (the directory that holds s117/),
S117_LIBRARY (the path of libs117.so.1), CC (the compiler; only its preprocessor is used).
"""
import os
import shlex
import subprocess
import tempfile

import cffi


def _pkg_config(*what):
    return subprocess.run(["pkg-config", *what, "s117"], check=True, capture_output=True, text=True).stdout.strip()


def declarations(include=None):
    """The public headers as one text of plain C: no directives, and nothing of the system's own headers."""
    include = include or os.environ.get("S117_INCLUDE") or _pkg_config("--variable=includedir")
    with tempfile.TemporaryDirectory() as empty:
        for name in ("stddef.h", "stdint.h"):  # cffi has size_t and int32_t of its own
            open(os.path.join(empty, name), "w").close()
        command = [*shlex.split(os.environ.get("CC", "cc")), "-E", "-P", "-nostdinc", "-I", empty, "-I", include,
                   os.path.join(include, "s117", "s117.h")]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout


ffi = cffi.FFI()
ffi.cdef(declarations())
lib = ffi.dlopen(os.environ.get("S117_LIBRARY") or os.path.join(_pkg_config("--variable=libdir"), "libs117.so.1"))

# The five dates that the headers define with #define, which the preprocessor does not hand on.
DATE_UNKNOWN, DATE_INVALID, DATE_OPEN, DATE_MIN, DATE_MAX = -2**31, -2**31 + 1, 2**31 - 1, -719162, 2932896

day = lib.s117_date_of  # day(2014, 3, 10): a day as the library counts it


class Error(Exception):
    """A call that failed. Nothing has changed by it."""

    def __init__(self, status):
        super().__init__(ffi.string(lib.s117_status_text(status)).decode())
        self.status = status


def must(status):
    if status != lib.S117_OK:
        raise Error(status)


def make(call, *given):
    """Calls what gives a handle or an id by its last parameter, and returns that. Parameters left out are NULL, as is None. A
    handle is freed with its last use in Python, if it has to be freed at all."""
    wanted = ffi.typeof(call).args
    pointer = wanted[-1]
    given = [ffi.NULL if each is None else each for each in given] + [ffi.NULL] * (len(wanted) - 1 - len(given))
    made = ffi.new(pointer)
    must(call(*given, made))
    free = getattr(lib, pointer.item.item.cname + "_free", None) if pointer.item.kind == "pointer" else None
    return ffi.gc(made[0], free) if free else made[0]


def text(call, thing):
    """A text of any length, from a call that works as snprintf."""
    size = call(thing, ffi.NULL, 0) + 1
    buffer = ffi.new("char[]", size)
    call(thing, buffer, size)
    return ffi.string(buffer).decode()


def words(borrowed):
    """A text the library lends, or None."""
    return None if borrowed == ffi.NULL else ffi.string(borrowed).decode()
