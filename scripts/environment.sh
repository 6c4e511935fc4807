# shellcheck shell=sh
# Where Paraph's own Python lives and how it is made; read by ./paraph and ./check, which set $root.

# shellcheck disable=SC2154 # the caller sets it
environment="$root/.venv"

# Whether the environment stands and each of the named locks is the one it was made from.
# Asked at every start: it may cost a few milliseconds, so it starts no Python.
environment_holds() {
    [ -x "$environment/bin/python" ] || return 1
    for lock; do
        cmp -s "$root/requirements/$lock" "$environment/$lock" || return 1
    done
}

# Make the environment from the named locks, or end with status 2 and one sentence that says why.
make_environment() {
    find_python
    "$python" -I "$root/scripts/environment.py" "$environment" "$@" </dev/null || exit 2
}

# Set $python to a Python of 3.11 or later that can make environments.
find_python() {
    able='import sys, ensurepip, venv; sys.exit(sys.version_info < (3, 11))'
    recent='import sys; sys.exit(sys.version_info < (3, 11))'
    if [ -n "${PARAPH_PYTHON:-}" ]; then
        set -- "$PARAPH_PYTHON"
    else
        set -- python3.13 python3.12 python3.11 python3
    fi
    for python; do
        "$python" -I -c "$able" </dev/null >/dev/null 2>&1 && return
    done
    for python; do
        "$python" -I -c "$recent" </dev/null >/dev/null 2>&1 || continue
        echo "paraph: $python cannot make environments: install its venv module" \
            "(on Debian and Ubuntu: apt-get install python3-venv)." >&2
        exit 2
    done
    if [ -n "${PARAPH_PYTHON:-}" ]; then
        echo "paraph: PARAPH_PYTHON names $PARAPH_PYTHON, which is not Python 3.11 or later:" \
            "let it name one that is, or unset it." >&2
    else
        echo "paraph: no Python 3.11 or later is here: install one," \
            "or let PARAPH_PYTHON name it." >&2
    fi
    exit 2
}
