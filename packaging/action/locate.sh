#!/usr/bin/env bash
# Says which alloo the action uses, as outputs of the step: the version, the target, and the folder it lives in.
# An empty `version` means the alloo on the PATH where there is one, else the release that this action is part of.
set -euo pipefail

fail() {
  echo "::error title=alloo::$1"
  exit 1
}

if [ -z "$VERSION" ] && command -v alloo > /dev/null; then
  echo "using $(command -v alloo)"
  exit 0
fi
if [ -z "$VERSION" ]; then
  VERSION=$(sed -n 's/^version = "\(.*\)"/\1/p' "$GITHUB_ACTION_PATH/Cargo.toml" | head -n 1)
fi
VERSION=${VERSION#v}
case $VERSION in
  '' | *[!0-9A-Za-z.+-]*) fail "the version \"$VERSION\" is no version; name one such as 0.1.0" ;;
esac
libc=gnu
if [ "$RUNNER_OS" = Linux ] && compgen -G '/lib/ld-musl-*' > /dev/null && ! compgen -G '/lib*/ld-linux*' > /dev/null; then
  libc=musl
fi
case $RUNNER_OS-$RUNNER_ARCH in
  Linux-X64) target=x86_64-unknown-linux-$libc ;;
  Linux-ARM64) target=aarch64-unknown-linux-$libc ;;
  macOS-X64) target=x86_64-apple-darwin ;;
  macOS-ARM64) target=aarch64-apple-darwin ;;
  Windows-X64) target=x86_64-pc-windows-msvc ;;
  # No release is made for these; cargo may build one.
  *) target=none ;;
esac
{
  echo "version=$VERSION"
  echo "target=$target"
  echo "folder=${RUNNER_TOOL_CACHE//\\//}/alloo/$VERSION/$target"
} >> "$GITHUB_OUTPUT"
