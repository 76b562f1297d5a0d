#!/usr/bin/env bash
# Holds the tree to the table of app/README.md: includes, libraries, first lines, lengths, what lies at the top; and that each of
# the thirteen worst evenings has a test of its name.
# Usage: tests/architecture_test.sh [TREE]; prints a line a finding and exits 1 if there is one. --self-test: it can fail.
set -uo pipefail

# Lines of "folder number libraries highest-lower-number" from the table; "all" libraries, 0 = any lower number.
read_table() {
  awk -F'|' '/^\| *[0-9]+ *\| *`app\// {
    number = $2 + 0; match($3, /app\/[a-z]+/); folder = substr($3, RSTART + 4, RLENGTH - 4)
    libraries = tolower($5); gsub(/\([^)]*\)/, "", libraries); gsub(/ /, "", libraries)
    gsub(/pango\/cairo/, "pango,cairo", libraries)
    only = 0; if (match($4, /may use [0-9]+–[0-9]+ only/)) { only = substr($4, RSTART, RLENGTH); gsub(/.*–| only/, "", only) }
    print folder, number, (libraries == "" ? "-" : libraries), only
  }' "$1/app/README.md"
}

# Every #include in app/, as "file:line folder header".
list_includes() {
  (cd "$1" && grep -rnE '^[ \t]*#[ \t]*include[ \t]*[<"]' app --include='*.h' --include='*.cpp') |
    sed -nE 's|^(app/([a-z_]+)(/[^:]*)?:[0-9]+):[^<"]*([<"][^>"]+)[>"].*|\1 \2 \4|p'
}

check_includes() {
  awk -v own=base '
    function library(header) {
      if (header ~ /^fmt\//) return "fmt"
      if (header ~ /^utf8proc\.h/) return "utf8proc"
      if (header ~ /^toml\+\+\//) return "toml++"
      if (header ~ /^(stb\/)?stb_image_write/) return "stb_image_write"
      if (header ~ /^(stb\/)?stb_/) return "stb_image"
      if (header ~ /^turbojpeg\.h/) return "turbojpeg"
      if (header ~ /^webp\//) return "libwebp"
      if (header ~ /^libheif\//) return "libheif"
      if (header ~ /^libexif\//) return "libexif"
      if (header ~ /^lcms2/) return "lcms2"
      if (header ~ /^seccomp\.h/) return "libseccomp"
      if (header ~ /^SDL/) return "sdl2"
      if (header ~ /^(pango|fontconfig|freetype|hb|glib|gio)|^ft2build\.h/) return "pango"
      if (header ~ /^cairo/) return "cairo"
      if (header ~ /^png\.h/) return "libpng"
      if (header ~ /^zlib\.h/) return "zlib"
      if (header ~ /^nettle\//) return "nettle"
      if (header ~ /^zip\.h/) return "libzip"
      if (header ~ /^expat\.h/) return "expat"
      if (header ~ /^(im(gui|stb)|misc\/freetype)/) return "dearimgui"
      if (header ~ /^X11\//) return "xrandr"
      if (header ~ /^CLI\//) return "cli11"
      if (header ~ /^xlsxwriter\.h/) return "libxlsxwriter"
      if (header ~ /^[a-z_0-9]+$/) return "std"                                   # <vector>
      if (header ~ /^(sys|linux|arpa|netinet)\//) return "std"                    # POSIX and the kernel
      if (header ~ /^(unistd|fcntl|signal|poll|errno|malloc|pwd|grp|pthread|spawn|dirent|time|locale|termios|sched)\.h$/) return "std"
      return ""
    }
    FILENAME == ARGV[1] { number[$1] = $2; libraries[$1] = "," $3 ","; only[$1] = $4; next }
    {
      place = $1; folder = $2; header = substr($3, 2); quoted = substr($3, 1, 1) == "\""
      if (place ~ /^app\/(photos_)?main\.cpp:/) { folder = "verbs" }
      if (!(folder in number)) { print place ": app/" folder " is not in the table of app/README.md"; next }
      target = header; sub(/\/.*/, "", target)
      if (quoted && (target in number)) {
        if (target == folder) next
        if (number[target] + 0 >= number[folder] + 0)
          print place ": app/" folder " (" number[folder] ") may not include app/" target " (" number[target] ")"
        else if (only[folder] && number[target] + 0 > only[folder] + 0)
          print place ": app/" folder " may use nothing above " only[folder] ", and app/" target " is " number[target]
        next
      }
      name = library(header)
      if (name == "") { print place ": <" header "> is of no library that the table names"; next }
      if (name == "std" || libraries[folder] == ",all,") next
      if (index(libraries[folder], "," name ",") || index(libraries[own], "," name ",")) next
      print place ": app/" folder " may not use " name " (<" header ">)"
    }' <(read_table "$1") <(list_includes "$1")
}

check_files() {
  (cd "$1" && find app tests -name '*.h' -o -name '*.cpp' | sort | while read -r file; do
    first=$(sed -n '/^\/\/ /!q;p' "$file" | tr '\n' ' ')  # the sentence may run on to the next line
    [[ $first =~ ^//\ .*\.( |$) ]] || echo "$file:1: the first line is not a sentence that says what the file is"
    lines=$(wc -l <"$file")
    [ "$lines" -le 300 ] || echo "$file: $lines lines; 300 are the most"
    [[ $file != *.h ]] || grep -q '^#pragma once' "$file" || echo "$file: a header without #pragma once"
  done)
  (cd "$1" && grep -rnIE '\b(TODO|FIXME|XXX|HACK)\b' app tests --include='*.h' --include='*.cpp' |
    sed 's/:[^:]*$/: unfinished/')
}

# Two types of one name in one program are one to the linker, and one of them is then destroyed as the other. The decoding
# process is a program of its own.
check_names() {
  (cd "$1" && grep -rnE '^(struct|class|enum class) [A-Za-z]+[^;]*\{' app --include='*.h') |
    sed -nE 's|^(app/([a-z]+)/[^:]*:[0-9]+):[a-z ]+ ([A-Z][A-Za-z]*).*|\1 \2 \3|p' | sort | awk '
    function look(program) {
      if ((program, $3) in first) print $1 ": " $3 " is the name of another type, too (" first[program, $3] ")"
      else first[program, $3] = $1
    }
    $2 != "decoding" { look("show") }
    $2 == "decoding" || $2 == "photos" || $2 == "base" { look("photos") }'
}

check_top() {
  local entry
  for entry in "$1"/*; do
    case "$(basename "$entry")" in
      CMakeLists.txt | app | assets | data | tests | README.md | build*) ;;
      *) echo "$(basename "$entry"): has no place at the top of the tree" ;;
    esac
  done
}

# What other programs' users suffered, by number: a test is called "worst evening N: …" or test_worst_evening_N_….
check_worst_evenings() {
  local n
  for n in {1..13}; do
    grep -rqE "(TEST_CASE\(\"worst evening $n:|def test_worst_evening_${n}_)" "$1/tests" --include='*.cpp' --include='*.py' ||
      echo "tests: worst evening $n has no test of its name"
  done
}

findings() {
  [ -n "$(read_table "$1")" ] || echo "app/README.md: no table of folders"
  check_includes "$1"
  check_files "$1"
  check_names "$1"
  check_top "$1"
  check_worst_evenings "$1"
}

# A tree with one of each fault must give one finding of each.
self_test() {
  local bad expected found place n missing=0
  bad=$(mktemp -d)
  trap 'rm -rf "$bad"' RETURN
  mkdir -p "$bad"/{app/{base,show,scenes,photos,elsewhere},tests,extra}
  cat >"$bad/app/README.md" <<'END'
| 1 | `app/base` | words | fmt |
| 2 | `app/ceremony` | what | |
| 3 | `app/show` | steps | |
| 4 | `app/scenes` | pictures | toml++ (themes) |
| 4 | `app/photos` | pixels (may use 1–2 only) | stb_image |
END
  printf '// A good file.\n#include <fmt/format.h>\n#include <toml++/toml.h>\n#include "show/step.h"\n' >"$bad/app/scenes/good.cpp"
  printf '// Upwards.\n#include "show/step.h"\n' >"$bad/app/base/upwards.cpp"
  printf '// Sideways.\n#include "scenes/x.h"\n#include "show/step.h"\n' >"$bad/app/photos/sideways.cpp"
  printf '// A library.\n#include <SDL.h>\n#include <gtk/gtk.h>\n' >"$bad/app/show/library.cpp"
  printf '// Not in the table.\n#include <vector>\n' >"$bad/app/elsewhere/lost.cpp"
  printf 'int no_first_line;\n' >"$bad/app/show/step.h"
  for place in base show; do printf '// One of two.\n#pragma once\nstruct Twin {\n};\n' >"$bad/app/$place/twin.h"; done
  for n in {1..12}; do echo "TEST_CASE(\"worst evening $n: never\") {}"; done | sed '1i // Evenings.' >"$bad/tests/evenings.cpp"
  { echo '// Too long.'; yes '' | head -n 300; } >"$bad/tests/long.cpp"
  found=$(findings "$bad")
  while read -r expected; do
    grep -qF -- "$expected" <<<"$found" || { echo "self-test: no finding “$expected”"; missing=1; }
  done <<'END'
app/base/upwards.cpp:2: app/base (1) may not include app/show (3)
app/photos/sideways.cpp:2: app/photos (4) may not include app/scenes (4)
app/photos/sideways.cpp:3: app/photos may use nothing above 2, and app/show is 3
app/show/library.cpp:2: app/show may not use sdl2 (<SDL.h>)
app/show/library.cpp:3: <gtk/gtk.h> is of no library that the table names
app/elsewhere/lost.cpp:2: app/elsewhere is not in the table of app/README.md
app/show/step.h:1: the first line is not a sentence that says what the file is
app/show/step.h: a header without #pragma once
tests/long.cpp: 301 lines; 300 are the most
app/show/twin.h:3: Twin is the name of another type, too (app/base/twin.h:3)
extra: has no place at the top of the tree
tests: worst evening 13 has no test of its name
END
  if grep -q good.cpp <<<"$found"; then echo "self-test: a good file was found fault with"; missing=1; fi
  [ "$(wc -l <<<"$found")" -eq 12 ] || { echo "self-test: other findings than the twelve expected:"; echo "$found"; missing=1; }
  return "$missing"
}

if [ "${1:-}" = --self-test ]; then
  self_test
  exit
fi
found=$(findings "${1:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)}")
[ -z "$found" ] && exit 0
printf '%s\n' "$found"
exit 1
