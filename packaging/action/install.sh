#!/usr/bin/env bash
# Puts the release that `locate.sh` has named on the PATH: from the cache, else downloaded and verified, else built by cargo.
set -euo pipefail

releases=${ALLOO_RELEASES:-https://github.com/alloovium/alloo/releases/download}
program=alloo
archive=alloo-$TARGET.tar.gz
if [ "$RUNNER_OS" = Windows ]; then
  program=alloo.exe
  archive=alloo-$TARGET.zip
fi

fail() {
  echo "::error title=alloo::$1"
  exit 1
}

sha256() {
  if command -v sha256sum > /dev/null; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

download() {
  curl --fail --silent --show-error --location --retry 3 --output "$2" "$1"
}

# Sets `why` where it cannot be done. A checksum that differs ends the action: nothing else may stand in for that file.
from_release() {
  local work expected actual
  if [ "$TARGET" = none ]; then
    why="there is no release for $RUNNER_OS on $RUNNER_ARCH"
    return 1
  fi
  work=$(mktemp -d "${RUNNER_TEMP//\\//}/alloo.XXXXXX")
  if ! download "$releases/v$VERSION/$archive" "$work/$archive" 2> "$work/error" ||
    ! download "$releases/v$VERSION/$archive.sha256" "$work/sha256" 2> "$work/error"; then
    why="$releases/v$VERSION/$archive: $(tail -n 1 "$work/error")"
    return 1
  fi
  expected=$(cut -d ' ' -f 1 "$work/sha256")
  actual=$(sha256 "$work/$archive")
  [ "$expected" = "$actual" ] || fail "$archive has the SHA-256 $actual, and its release says $expected; it is not used"
  mkdir -p "$work/files"
  case $archive in
    # The archive of Windows has no folder at its top.
    *.zip) unzip -q "$work/$archive" -d "$work/files" ;;
    *) tar -xzf "$work/$archive" -C "$work/files" --strip-components 1 ;;
  esac
  [ -f "$work/files/$program" ] || fail "$archive holds no $program"
  mkdir -p "$FOLDER"
  mv "$work/files/$program" "$FOLDER/$program"
  rm -rf "$work"
}

from_source() {
  if ! command -v cargo > /dev/null; then
    why="$why; and there is no cargo to build it"
    return 1
  fi
  echo "no release: $why"
  echo "building alloo $VERSION with cargo, which takes minutes"
  if ! cargo install alloo --locked --version "$VERSION" --root "$FOLDER/build"; then
    why="$why; and cargo install failed, see above"
    return 1
  fi
  mv "$FOLDER/build/bin/$program" "$FOLDER/$program"
  rm -rf "$FOLDER/build"
}

why=
if [ -x "$FOLDER/$program" ]; then
  echo "alloo $VERSION is cached"
else
  from_release || from_source || fail "alloo $VERSION cannot be installed: $why"
fi
"$FOLDER/$program" --version
echo "$FOLDER" >> "$GITHUB_PATH"
