#!/bin/sh
# Holds this mock and Prism to the same requests, for each definition in specs/.
# Needs node and npm; CI does not run it. Each difference has its cause in
# differences.json: one without a cause fails, and so does a cause without a
# difference.
set -eu
PRISM=@stoplight/prism-cli@5.16.0
cd "$(dirname "$0")/../../.."
work=$(mktemp -d)
npm install --silent --no-audit --no-fund --prefix "$work" "$PRISM"
cargo build --quiet --package xtask
cargo build --quiet --package connector-mock --example probes
for folder in specs/*/; do
    cargo run --quiet --package connector-mock --example probes -- "$folder" \
        > "$work/$(basename "$folder").json"
done
node runtime/mock/prism/compare.mjs "$work" specs target/debug/xtask
