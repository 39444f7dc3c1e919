#!/bin/sh
# Writes a backup, which the command itself reads back and checks; only when that went well, the oldest ones go.
set -eu

directory=${BACKUP_DIRECTORY:?names the directory for the backups}
days=${BACKUP_DAYS:-30}
jar=${FOLLOWTHROUGH_JAR:-/opt/followthrough/followthrough.jar}
file=$directory/followthrough-$(date -u +%Y-%m-%dT%H%M%SZ).zip

java -jar "$jar" backup "$file"
find "$directory" -maxdepth 1 -name 'followthrough-*.zip' -mtime "+$days" ! -path "$file" -delete
