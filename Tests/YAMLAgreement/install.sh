#!/usr/bin/env bash
# Installs the programs whose YAML is tried: from Debian, and for the Python given.
set -euo pipefail
python=$1
packages=(
  gojq jq libfyaml-utils libyaml-libyaml-perl libyaml-perl libyaml-pp-perl libyaml-tiny-perl node-js-yaml node-yaml
  php-cli php-symfony-yaml ruby
)
command -v node >/dev/null || packages+=(nodejs)
if ! dpkg -s "${packages[@]}" >/dev/null 2>&1; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
fi
"$python" -m pip install --quiet --disable-pip-version-check pyaml PyYAML rapidyaml ruamel.yaml ryaml yaml-rs yq
