#!/usr/bin/env bash
# The program draws just the pictures that the sample ceremony has, and each is small enough for the tree.
set -euo pipefail
drawn=$(mktemp -d)
trap 'rm -rf "$drawn"' EXIT
"$1" "$drawn"
pictures() { (cd "$1" && find . -name '*.jpg' -o -name '*.png' -o -name '*.webp' | sort); }
diff <(pictures "$drawn") <(pictures "$2") || { echo "the drawings differ from $2; draw them anew with sample_drawings $2"; exit 1; }
large=$(find "$2" \( -name '*.jpg' -o -name '*.png' -o -name '*.webp' \) -size +150k)
[ -z "$large" ] || { echo "over 150 KB: $large"; exit 1; }
