"""The only place that chooses: which file, which format, where a result goes, what the world is."""

from paraph.wiring.files import (
    PAGES,
    REDLINES,
    STDIN,
    authorship,
    certify,
    check_target,
    contents,
    is_folder,
    make_folder,
    printable,
    put,
    read,
    same_file,
    size,
    write,
)
from paraph.wiring.folders import check_new_folder, whole_folder
from paraph.wiring.surroundings import Surroundings, named_change, surroundings

__all__ = [
    "PAGES",
    "REDLINES",
    "STDIN",
    "Surroundings",
    "authorship",
    "certify",
    "check_new_folder",
    "check_target",
    "contents",
    "is_folder",
    "make_folder",
    "named_change",
    "printable",
    "put",
    "read",
    "same_file",
    "size",
    "surroundings",
    "whole_folder",
    "write",
]
