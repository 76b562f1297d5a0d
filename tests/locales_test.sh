#!/usr/bin/env bash
# gettext's own msgfmt finds nothing wrong with the catalogs: translators' programs will open them.
# Usage: locales_test.sh TREE
set -euo pipefail
for catalog in "$1"/assets/locales/*.po; do
  msgfmt --check --output-file=/dev/null "$catalog"
done
