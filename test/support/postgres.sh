#!/usr/bin/env bash
# Brings up a native PostgreSQL 17 with pgvector on loopback and prints its URL.
#
#   postgres.sh start [folder] [port]   data in the folder (a temporary one without), on a free port without one
#   postgres.sh stop <folder>           stops the server of that folder by its own pid
#   postgres.sh tool <name> [...]       runs one of its programs, as pg_dump
#
# An installed PostgreSQL 17 with pgvector is used where there is one. Else Debian 13, which has both, is laid once into
# .cache/postgres (from the mirror this machine's own apt uses) and run from there, as a user without rights.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
system="$root/.cache/postgres"
installed=/usr/lib/postgresql/17
say() { echo "postgres: $*" >&2; }

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi; }

# Where apt itself fetches Debian from; nothing is written down here.
mirror() { apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' | grep -v security | sort -u | head -n 1; }

prepare() {
  if [ -x "$installed/bin/postgres" ] && [ -f /usr/share/postgresql/17/extension/vector.control ]; then return; fi
  if [ -f "$system/.complete" ]; then return; fi
  command -v apt-get > /dev/null || { say "neither PostgreSQL 17 with pgvector nor apt-get is here"; exit 1; }
  say "laying PostgreSQL 17 with pgvector into .cache (once, about a minute)"
  if [ -z "$(mirror)" ] || ! command -v debootstrap > /dev/null; then
    as_root apt-get update -qq >&2
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap > /dev/null
  fi
  eval "$(apt-config shell http_proxy Acquire::http::Proxy https_proxy Acquire::https::Proxy)"
  export http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}"
  mkdir -p "$root/.cache"
  local building="$system.$$"
  as_root debootstrap --variant=minbase --include=postgresql-17,postgresql-17-pgvector,locales-all trixie "$building" "$(mirror)" \
    > "$root/.cache/postgres.log" 2>&1 || { tail -n 20 "$root/.cache/postgres.log" >&2; exit 1; }
  as_root rm -rf "$building/var/cache/apt" "$building/var/lib/apt/lists"
  as_root touch "$building/.complete"
  # Whoever was first wins; the other's copy is thrown away.
  as_root mv -T "$building" "$system" 2> /dev/null || as_root rm -rf "$building"
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' 2> /dev/null || echo $((20000 + RANDOM % 20000)); }

start() {
  prepare
  local folder=${1:-$(mktemp -d)} port=${2:-$(free_port)} user=postgres
  mkdir -p "$folder"
  local run=(as_root chroot --userspec=postgres:postgres "$system") inside=/cluster
  if [ -x "$installed/bin/postgres" ]; then
    inside="$folder"
    if [ "$(id -u)" = 0 ]; then chown postgres "$folder"; run=(setpriv --reuid=postgres --regid=postgres --clear-groups); else run=(); user=$(id -un); fi
  else
    # The data stands in the given folder and is seen from within through a link of its own name.
    inside="/clusters/$(basename "$folder").$port"
    as_root mkdir -p "$system$inside"
    as_root chroot "$system" chown -R postgres:postgres "$inside"
    echo "$system$inside" > "$folder/where"
  fi
  local bin=/usr/lib/postgresql/17/bin
  if ! as_root test -f "${system}${inside}/PG_VERSION" && ! [ -f "$inside/PG_VERSION" ]; then
    "${run[@]}" "$bin/initdb" -D "$inside" -U desk --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync > /dev/null
  fi
  "${run[@]}" "$bin/pg_ctl" -D "$inside" -w -t 60 -l "$inside/log" \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=128MB -c max_locks_per_transaction=256" \
    start > /dev/null
  # Made once here: desks that open at the same moment would otherwise meet while making them.
  for extension in vector btree_gist pg_trgm unaccent; do
    "${run[@]}" "$bin/psql" -q -h 127.0.0.1 -p "$port" -U desk -d postgres -c "set client_min_messages = error" -c "create extension if not exists $extension schema public" > /dev/null
  done
  echo "postgres://desk@127.0.0.1:$port/postgres"
}

stop() {
  local inside="$1" pid
  [ -f "$1/where" ] && inside=$(cat "$1/where")
  pid=$(as_root head -n 1 "$inside/postmaster.pid" 2> /dev/null || true)
  [ -n "$pid" ] || return 0
  as_root kill -INT "$pid"
  for _ in $(seq 100); do as_root kill -0 "$pid" 2> /dev/null || break; sleep 0.1; done
  if [ -f "$1/where" ]; then as_root rm -rf "$inside"; fi
}

tool() {
  prepare
  local bin=/usr/lib/postgresql/17/bin/$1; shift
  if [ -x "$bin" ]; then "$bin" "$@"; else as_root chroot "$system" env ${PGOPTIONS:+"PGOPTIONS=$PGOPTIONS"} "$bin" "$@"; fi
}

case "${1:-}" in
  start) shift; start "$@" ;;
  stop) shift; stop "$@" ;;
  tool) shift; tool "$@" ;;
  *) sed -n '2,10p' "${BASH_SOURCE[0]}" >&2; exit 2 ;;
esac
