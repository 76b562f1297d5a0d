# The Debian packages that the program and its tests need, and their installation; sourced by app/start and tests/run.
# shellcheck shell=bash disable=SC2034,SC2154

program_packages=(
  g++ cmake ninja-build pkgconf
  libsdl2-dev libx11-dev libxrandr-dev
  libpango1.0-dev libcairo2-dev libfontconfig-dev libfreetype-dev libpng-dev zlib1g-dev
  libimgui-dev libtomlplusplus-dev libfmt-dev libutf8proc-dev nettle-dev libzip-dev libexpat1-dev libxlsxwriter-dev libstb-dev libcli11-dev
  libturbojpeg0-dev libwebp-dev libheif-dev libexif-dev liblcms2-dev libseccomp-dev
  fonts-vollkorn fonts-inter fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji
)
# Since Debian 13 libheif has its decoders in packages of their own, which only `recommends` would bring.
if [ -r /etc/os-release ] && [ "$(. /etc/os-release && echo "${ID:-} ${VERSION_ID:-}")" != "debian 12" ]; then
  program_packages+=(libheif-plugin-libde265 libheif-plugin-dav1d)
fi
test_packages=(
  catch2 python3 imagemagick gettext poppler-utils
  libreoffice-calc-nogui libreoffice-writer-nogui
  clang libclang-rt-dev
  xvfb openbox xdotool x11-utils x11-xserver-utils xserver-xorg-core xserver-xorg-video-dummy
)
# ibus brings 150 MB of dictionaries: only tests/run --long installs it, and without it its test is skipped.
long_test_packages=(ibus ibus-unikey dbus-daemon)

# say VIETNAMESE ENGLISH: one line in the terminal's language.
say() {
  case "${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}" in
    vi*) printf '%s\n' "$1" ;;
    *) printf '%s\n' "$2" ;;
  esac
}

# install_missing PACKAGE…: installs those that are not there; says which. Needs no rights where nothing is missing.
install_missing() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    say "Chương trình cần Debian 12 hoặc 13; máy này không có apt." \
      "This needs Debian 12 or 13; there is no apt on this machine." >&2
    return 1
  fi
  local there missing=() package
  there=$(dpkg-query -W -f='${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | awk '$2 == "installed" {print $1}') || true  # a package it has never heard of is a failure to dpkg-query
  for package in "$@"; do
    grep -qxF -- "$package" <<<"$there" || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return 0

  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
      say "Còn thiếu: ${missing[*]}. Hãy nhờ quản trị viên chạy: apt-get install ${missing[*]}" \
        "Missing: ${missing[*]}. Ask an administrator to run: apt-get install ${missing[*]}" >&2
      return 1
    fi
    as_root=(sudo)
  fi
  say "Cài những gói còn thiếu: ${missing[*]}" "Installing what is missing: ${missing[*]}"
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
  local log attempt
  log=$(mktemp)
  for attempt in 1 2; do
    if "${apt[@]}" update >"$log" 2>&1 &&
      "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >>"$log" 2>&1 </dev/null; then
      rm -f "$log"
      return 0
    fi
    [ "$attempt" = 2 ] || sleep 3
  done
  tail -n 15 "$log" >&2
  rm -f "$log"
  say "Không cài được. Hãy kiểm tra mạng và nguồn gói của máy rồi chạy lại." \
    "They could not be installed. Check the machine's network and package sources, then run this again." >&2
  return 1
}

# build_tree FOLDER CMAKE-OPTION…: configures and builds the tree `$top` into FOLDER with as many jobs as memory holds.
build_tree() {
  local folder=$1 jobs memory_mb
  shift
  # A folder that was configured for another place (a moved or copied tree) cannot be used.
  if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$top" "$folder/CMakeCache.txt"; then
    rm -rf "$folder"
  fi
  cmake -S "$top" -B "$folder" -G Ninja "$@" >"$folder.log" 2>&1 || { cat "$folder.log" >&2; rm -f "$folder.log"; return 1; }
  rm -f "$folder.log"
  jobs=$(nproc)
  memory_mb=$(awk '/^MemAvailable:/ {print int($2 / 1024)}' /proc/meminfo)
  [ "$jobs" -le $((memory_mb / 700)) ] || jobs=$((memory_mb / 700))
  [ "$jobs" -ge 1 ] || jobs=1
  cmake --build "$folder" -j "$jobs"
}
