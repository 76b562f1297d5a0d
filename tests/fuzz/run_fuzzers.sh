#!/usr/bin/env bash
# Runs every fuzzer on its corpus and on what it makes of it, for SECONDS all together (BANGVANG_LONG: twenty times that).
# Usage: run_fuzzers.sh FOLDER-OF-FUZZERS TREE [SECONDS]; what is found stays in FOLDER-OF-FUZZERS/found and is a failure.
set -uo pipefail
fuzzers=$1
corpora=$2/tests/fuzz/corpus
seconds=${3:-30}
[ -z "${BANGVANG_LONG:-}" ] || seconds=$((seconds * 20))

export LSAN_OPTIONS=suppressions=$2/tests/fuzz/leaks_of_libraries.supp:print_suppressions=0

shopt -s nullglob
all=("$fuzzers"/fuzz_*)
[ ${#all[@]} -gt 0 ] || { echo "There are no fuzzers in $fuzzers: tests/run builds them, by clang and libclang-rt-dev." >&2; exit 1; }

grown=$(mktemp -d)
trap 'rm -rf "$grown"' EXIT
mkdir -p "$fuzzers/found"
failed=0
share=$((seconds / ${#all[@]}))
for fuzzer in "${all[@]}"; do
  name=${fuzzer##*/fuzz_}
  mkdir "$grown/$name"
  # The same seed each time, but in the long run; each input has 10 s and 2 GB.
  seed=1
  [ -z "${BANGVANG_LONG:-}" ] || seed=$RANDOM
  if "$fuzzer" -max_total_time="$share" -seed="$seed" -timeout=10 -rss_limit_mb=2048 -max_len=4096 -print_final_stats=1 \
    -artifact_prefix="$fuzzers/found/$name-" "$grown/$name" "$corpora/$name" >"$grown/$name.log" 2>&1; then
    echo "$name: $(awk '/number_of_executed_units/ {print $2}' "$grown/$name.log") runs in $share s"
  else
    failed=1
    grep -vE '^#[0-9]+|NEW_FUNC' "$grown/$name.log" | tail -n 60
    echo "$name FAILED; run it again on what it found: $fuzzer $fuzzers/found/$name-*"
  fi
done
exit "$failed"
