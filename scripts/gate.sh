#!/usr/bin/env bash
# What the action runs: find where the change leads from, compare, and leave the answer for the
# steps that follow. It ends with 0 once the answer is left; the last step ends with the answer.
set -euo pipefail
exec </dev/null

root=$(CDPATH='' cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)
event=${GITHUB_EVENT_NAME:-}

# Say why nothing was compared, and answer that it is undecided.
undecided() {
    echo "paraph: $1" >&2
    echo "code=2" >>"$GITHUB_OUTPUT"
    exit 0
}

# Whether what was checked out is the merge that the service made of the change and its target.
merged() {
    [[ $event == pull_request && $(git rev-parse HEAD) == "${GITHUB_SHA:-}" ]]
}

# On pull_request_target the target itself is checked out, and differs from itself in nothing.
if [[ $event == pull_request_target && -z ${GATE_BASE:-} ]]; then
    undecided 'pull_request_target checks out the target, not the change: use pull_request'
fi

if [[ -n ${GATE_BASE:-} ]]; then
    from=$GATE_BASE
elif merged; then
    # A clone that holds one commit alone is given its parents; the first one is the target.
    if [[ $(git rev-parse --is-shallow-repository) == true ]]; then
        git fetch --quiet --no-tags --depth=2 -- origin "$GITHUB_SHA" || true
    fi
    from=${GATE_PULL_BASE:-}
    if git rev-parse --quiet --verify 'HEAD^2' >/dev/null; then
        from=$(git rev-parse 'HEAD^1')
    fi
elif [[ $event == pull_request ]]; then
    from=${GATE_PULL_BASE:-}
else
    from=${GATE_BEFORE:-}
fi
case $from in
'' | -*) undecided 'this event does not say where the change leads from: give the input base' ;;
*[!0]*) ;;
*) undecided 'this branch is new, so nothing says where it leads from: give the input base' ;;
esac
if ! git rev-parse --quiet --verify "$from^{commit}" >/dev/null; then
    if git fetch --quiet --no-tags --depth=1 -- origin "$from"; then
        from=$(git rev-parse FETCH_HEAD)
    fi
fi

results=$(mktemp -d "${RUNNER_TEMP:-/tmp}/paraph.XXXXXX")
arguments=(--base "$from" --into "$results/redlines" --sarif "$results/paraph.sarif")
[[ -z ${GATE_PROFILE:-} ]] || arguments+=(--profile "$GATE_PROFILE")
[[ -z ${GATE_LANGUAGE:-} ]] || arguments+=(--language "$GATE_LANGUAGE")
case ${GATE_ALLOW_NEW:-false} in
true) arguments+=(--allow-new) ;;
false) ;;
*) undecided 'the input allow-new is true or false' ;;
esac
paths=()
while IFS= read -r path; do
    [[ -z $path ]] || paths+=("$path")
done <<<"${GATE_PATHS:-}"

code=0
"$root/paraph" gate "${arguments[@]}" -- ${paths[@]+"${paths[@]}"} || code=$?
{
    echo "code=$code"
    [[ ! -f $results/redlines/summary.md ]] || echo "folder=$results/redlines"
    [[ ! -f $results/paraph.sarif ]] || echo "sarif=$results/paraph.sarif"
} >>"$GITHUB_OUTPUT"
if [[ -f $results/redlines/summary.md && -n ${GITHUB_STEP_SUMMARY:-} ]]; then
    cat -- "$results/redlines/summary.md" >>"$GITHUB_STEP_SUMMARY"
fi
