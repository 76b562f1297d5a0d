#!/usr/bin/env bash
# The program on the command line: help, version, one clear line for every mistake, and the verbs that need no screen.
# Usage: command_line_test.sh PROGRAM TREE
set -uo pipefail
program=$1
tree=$2
cd "$tree" || exit 1
unset LC_ALL LC_MESSAGES
export LANG=en_GB.UTF-8
failed=0
fail() {
  echo "FAILED: $*"
  failed=1
}

# refused EXPECTED ARGUMENT…: exit 2, nothing on stdout, and one line on stderr that holds EXPECTED.
refused() {
  local expected=$1 out err code
  shift
  out=$("$program" "$@" 2>"$scratch/err")
  code=$?
  err=$(cat "$scratch/err")
  [ "$code" = 2 ] || fail "“$*” exits with $code"
  [ -z "$out" ] || fail "“$*” prints on stdout: $out"
  [ "$(wc -l <"$scratch/err")" = 1 ] || fail "“$*” says other than one line: $err"
  [[ $err == *"$expected"* ]] || fail "“$*” says “$err”, not “$expected”"
}

# prints EXPECTED CODE ARGUMENT…: stdout holds EXPECTED.
prints() {
  local expected=$1 expected_code=$2 out code
  shift 2
  out=$("$program" "$@" 2>"$scratch/err")
  code=$?
  [ "$code" = "$expected_code" ] || fail "“$*” exits with $code: $(cat "$scratch/err")"
  [[ $out == *"$expected"* ]] || fail "“$*” prints “$out”, not “$expected”"
}

scratch=$(mktemp -d)
export XDG_RUNTIME_DIR=$scratch  # else the Wayland library complains in a line of its own
trap 'rm -rf "$scratch"' EXIT
sample=data/le-trao-giai-mau

prints "bangvang 0." 0 --version
prints "Usage: bangvang VERB" 0 --help
prints "Usage: bangvang VERB" 0 -h
for verb in show render check steps proof script bench; do
  prints "Usage: bangvang $verb" 0 "$verb" --help
  prints "Usage: bangvang $verb" 0 "$verb" "$sample" -h
  prints "Usage: bangvang $verb" 0 help "$verb"
  refused "no ceremony was named" "$verb"
  refused "there is no folder “data/none”" "$verb" data/none $([ "$verb" = render ] && echo --all)
  refused "is not a folder" "$verb" README.md $([ "$verb" = render ] && echo --all)
  refused "holds no ceremony.toml" "$verb" tests $([ "$verb" = render ] && echo --all)
  refused "“two” is one too many" "$verb" "$sample" two
done
LANG=vi_VN.UTF-8 prints "Cách dùng" 0 --help
LANG=vi_VN.UTF-8 refused "chưa ghi buổi lễ nào" show

refused "no verb was given"
refused "there is no verb “chek”. Did you mean “check”?" chek "$sample"
refused "there is no option “--frsh”" --frsh
refused "has no option “--frehs”. Did you mean “--fresh”?" show "$sample" --frehs
refused "“--windowed” needs a value after it" show "$sample" --windowed
refused "--windowed does not take “big”" show "$sample" --windowed big
refused "--windowed does not take “1280x”" show "$sample" --windowed 1280x
refused "--language does not take “fr”. Give vi or en" show "$sample" --language fr
refused "“--hall” needs a value after it" show "$sample" --hall
refused "“--png” needs a value after it" proof "$sample" --png
refused "there is no folder “data/none”" show --mc --lobby data/none  # what follows them is the ceremony
refused "there is no folder “data/none”" show --mc=HDMI-2 --lobby=DP-1 data/none
refused "“$sample” is one too many" show --mc HDMI-2 "$sample"
refused "--size does not take “0x0”" render "$sample" --all --size 0x0
refused "--size does not take “99999999999x9”" render "$sample" --all --size 99999999999x9
refused "--seconds does not take “soon”" bench "$sample" --seconds soon
refused "there is no folder “data/none”" bench --photos data/none
refused "“README.md” is not a folder" bench --photos README.md
refused "“--photos” needs a value after it" bench --photos
refused "“--photos” needs a folder after it" bench --photos ""
refused "--photos does not go with a ceremony" bench "$sample" --photos data
prints "" 1 bench --photos tests/fakes
grep -q "there is no photo in the folder “tests/fakes”" "$scratch/err" || fail "bench --photos does not say that there is no photo"
prints "jpeg_time_ratio_to_stb" 0 bench --photos "$sample/chan-dung"
refused "nothing was said to draw" render "$sample"
refused "--step does not go with --all" render "$sample" --all --step title
refused "--theme" show "$sample" --theme
refused "no-such-step" render "$sample" --step no-such-step
refused "no-such-theme" render "$sample" --step title --theme no-such-theme
refused "no-such-theme" show "$sample" --theme no-such-theme

# The six ceremonies are without fault, and each begins and ends with its title.
for ceremony in data/*/; do
  ceremony=${ceremony%/}
  [ -f "$ceremony/ceremony.toml" ] || continue
  prints "No problems." 0 check "$ceremony"
  [ "$("$program" steps "$ceremony" | head -n 1)" = title ] || fail "$ceremony does not begin with its title"
  [ "$("$program" steps "$ceremony" | tail -n 1)" = title~2 ] || fail "$ceremony does not end with its title"
done
prints "recipient:bang-khen-ubnd." 0 steps "$sample"

# What the reports gave rise to is there.
steps=$("$program" steps data/bac-trung-bo-2022)
for step in agenda members delegates talk:ky-anh quote:ton-chi honour:co-thi-dua recipient:co-thi-dua.nghe-an flowers:co-thi-dua \
  leadership pledge/thua-thien-hue notice:chup-anh; do
  grep -qx -- "$step" <<<"$steps" || fail "data/bac-trung-bo-2022 has no step $step"
done

# A bad row: check fails and names it; steps leaves it out and says so.
mkdir -p "$scratch/bad"
printf 'title = "T"\n' >"$scratch/bad/ceremony.toml"
printf 'name,kind\nA,trao\nB,given\n' >"$scratch/bad/honours.csv"
prints "honours.csv:3:" 1 check "$scratch/bad"
prints "1 error" 1 check "$scratch/bad"
prints "title" 0 steps "$scratch/bad"
grep -q "the data have errors" "$scratch/err" || fail "steps does not say that rows were left out"
printf 'title = \n' >"$scratch/bad/ceremony.toml"
prints "ceremony.toml:1" 1 check "$scratch/bad"

# For editors: one JSON document with what the lines say, also where there is no ceremony.
# tells CODE FOLDER PYTHON…: stdout is JSON, of which each expression about `d` is true; the exit code is as without --json.
tells() {
  local expected_code=$1 folder=$2 code
  shift 2
  "$program" check "$folder" --json >"$scratch/json" 2>"$scratch/err"
  code=$?
  [ "$code" = "$expected_code" ] || fail "“check $folder --json” exits with $code: $(cat "$scratch/err")"
  python3 -B - "$scratch/json" "$@" <<'PYTHON' || fail "“check $folder --json” prints $(cat "$scratch/json")"
import json, sys
d = json.loads(open(sys.argv[1], "rb").read().decode("utf-8"))
assert list(d) == ["ceremony", "readable", "errors", "warnings", "problems", "tables"], list(d)
keys = ["file", "sheet", "line", "column", "severity", "what", "remedy"]
assert all(list(p) == keys and all(p[k][l] for k in ("what", "remedy") for l in ("vi", "en")) for p in d["problems"])
assert d["errors"] + d["warnings"] == len(d["problems"])
assert d["errors"] == sum(p["severity"] == "error" for p in d["problems"])
for wanted in sys.argv[2:]:
    assert eval(wanted), wanted
PYTHON
}
printf 'title = "T"\n' >"$scratch/bad/ceremony.toml"
printf 'tên,ảnh\n"A ""B""\\",mất.jpg\n,\n' >"$scratch/bad/recipients.csv"
lines=$(LANG=vi_VN.UTF-8 "$program" check "$scratch/bad" | wc -l)
tells 1 "$scratch/bad" 'd["readable"]' 'd["errors"] >= 2' "len(d['problems']) == $lines - 1 > 3" \
  '("honours.csv", 3, 2, "error") in [(p["file"], p["line"], p["column"], p["severity"]) for p in d["problems"]]'
rm "$scratch/bad/recipients.csv"
tells 0 "$sample" 'd["problems"] == []' 'd["ceremony"].endswith("le-trao-giai-mau")'
tells 2 data/none 'not d["readable"]' 'd["problems"][0]["what"]["en"] == "there is no folder “data/none”"'
tells 2 tests 'd["problems"][0]["file"] == "ceremony.toml"'
printf 'title = \n' >"$scratch/bad/ceremony.toml"
tells 1 "$scratch/bad" 'not d["readable"]' 'd["problems"][0]["line"] == 1'

# The cues of the steps, and the language that show was told, on stderr, too.
[ "$("$program" steps "$sample" --cues | head -n 1)" = "title	1" ] || fail "steps --cues does not print the cue"
"$program" show "$scratch/bad" --language vi 2>"$scratch/err" >"$scratch/out" && fail "show starts without a title"
grep -q "ceremony.toml:1:.*: lỗi: " "$scratch/err" || fail "show --language vi says “$(cat "$scratch/err")”"

# A photo that the run sheet has before what it must wait for.
printf 'title = "T"\n' >"$scratch/bad/ceremony.toml"
printf 'id,name,kind,count\nbk,Bằng khen,trao,2\n' >"$scratch/bad/honours.csv"
mkdir -p "$scratch/bad/photos"
printf 'caption,after\nMột,honour:bk\n' >"$scratch/bad/photos/a.csv"
prints "No problems." 0 check "$scratch/bad"
printf 'scene,subject\nphotos,a\nhonour,bk\n' >"$scratch/bad/rundown.csv"
prints "photos/a.csv:2:2: warning: the photo is shown before the step" 0 check "$scratch/bad"
# How an office's list was read is told; of a plain table there is nothing to tell.
mkdir "$scratch/list"
printf 'title = "T"\n' >"$scratch/list/ceremony.toml"
printf 'tên\nCờ\n' >"$scratch/list/honours.csv"
printf 'DANH SÁCH\nTT,Họ và tên\n1,A\n' >"$scratch/list/recipients.csv"
prints "read: recipients.csv: recipients, 1 row (line 3); line 1 passed over (title)" 0 check "$scratch/list"
[[ $("$program" check "$sample") != *read:* ]] || fail "check tells how a plain table was read"

# The program that decodes photos: a line about itself, and no library of its in the show.
photos=$(dirname "$program")/bangvang-photos
"$photos" 2>"$scratch/err" </dev/null
[ $? = 2 ] || fail "bangvang-photos started by hand does not exit with 2"
[ "$(wc -l <"$scratch/err")" = 1 ] && grep -q "^bangvang-photos: decodes photos for bangvang" "$scratch/err" ||
  fail "bangvang-photos started by hand says “$(cat "$scratch/err")”"
LANG=vi_VN.UTF-8 "$photos" 2>"$scratch/err" </dev/null
grep -q "giải mã ảnh cho bangvang" "$scratch/err" || fail "bangvang-photos knows no Vietnamese"
if readelf -d "$program" | grep NEEDED | grep -E "jpeg|webp|heif|exif|lcms|seccomp"; then
  fail "the show links a library that reads strangers' files"
fi

# What was changed during an evening, for the office; what stands before damage is printed all the same.
prints "Usage: bangvang replay" 0 replay --help
refused "no journal was named" replay --roster
refused "nothing was said to print" replay tests/journals/roster.journal
refused "is one too many" replay tests/journals/roster.journal two --roster
refused "does not go with --minutes" replay tests/journals/roster.journal --roster --minutes
prints "received by proxy," 0 replay tests/journals/roster.journal --roster
prints ",co-thi-dua,r2,,,Người 2,,,,,Trần Thị Bích,con gái" 0 replay tests/journals/roster.journal --roster
LANG=vi_VN.UTF-8 prints "bổ sung," 0 replay --roster tests/journals/roster.journal
{ head -n 20 tests/journals/roster.journal; echo damage; } >"$scratch/damaged.journal"
prints "Trần Thị Bích" 1 replay "$scratch/damaged.journal" --roster
grep -q "damaged.journal:21: warning: the journal is damaged" "$scratch/err" || fail "replay does not tell of damage"
"$program" replay "$scratch/none.journal" --roster >"$scratch/out" 2>"$scratch/err" && fail "replay of no journal does not fail"

# The minutes of an evening: from a folder, or from what is kept beside a journal; a rehearsal's say so.
cp tests/journals/evening.journal "$scratch/le-1a.rehearsal.journal"
refused "Name the ceremony's folder, too" replay "$scratch/le-1a.rehearsal.journal" --minutes
refused "there is no folder “data/none”" replay tests/journals/evening.journal --minutes data/none
prints "BIÊN BẢN DIỄN BIẾN" 0 replay tests/journals/evening.journal --minutes "$sample"
prints "Lễ trao giải mẫu" 0 replay --minutes tests/journals/evening.journal "$sample"
prints "không còn trong dữ liệu" 0 replay --minutes tests/journals/evening.journal "$sample"
[[ $("$program" replay --minutes tests/journals/evening.journal "$sample") != *"TỔNG DUYỆT"* ]] || fail "the minutes of an evening call it a rehearsal"
hash=$(printf 'ceremony.toml\n%s\n' "$(printf 'title = "Kẻ"' | sha256sum | cut -d ' ' -f 1)" | sha256sum | cut -d ' ' -f 1)
python3 -c '
import sys, zlib
commands = ["load sha256=" + sys.argv[1], "presented title"]
for number, command in enumerate(commands, 1):
    head = f"{number} {1700000000000 + number} {100000 + number} hall"
    print(head, "%08x" % zlib.crc32(f"{head} {command}".encode()), command)
' "$hash" >"$scratch/le-1a.rehearsal.journal"
printf 'bangvang data 1\n13 14\nceremony.tomltitle = "Kẻ"' >"$scratch/le-1a.rehearsal.$hash.data"
prints "TỔNG DUYỆT" 0 replay "$scratch/le-1a.rehearsal.journal" --minutes
prints "Kẻ" 0 replay "$scratch/le-1a.rehearsal.journal" --minutes
printf 'bangvang data 1\n13 14\nceremony.tomltitle = "Kí"' >"$scratch/le-1a.rehearsal.$hash.data"
refused "do not lie beside the journal" replay "$scratch/le-1a.rehearsal.journal" --minutes
{ head -n 20 tests/journals/evening.journal; echo damage; } >"$scratch/damaged.journal"
prints "hỏng từ dòng 21" 1 replay "$scratch/damaged.journal" --minutes "$sample"

# Pictures: one step, and a contact sheet.
prints "" 0 render "$sample" --step title --size 640x360 -o "$scratch/title.png"
[ "$(head -c 4 "$scratch/title.png" 2>/dev/null | tail -c 3)" = PNG ] || fail "render did not write a PNG"
exit "$failed"
