#!/bin/sh
# Run once by the database image, on an empty volume: one database and one owner for the API and for Keycloak.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" \
  --set yeep="$YEEP_DB_PASSWORD" --set keycloak="$KC_DB_PASSWORD" <<'SQL'
create role yeep login password :'yeep';
create role keycloak login password :'keycloak';
create database yeep owner yeep;
create database keycloak owner keycloak;
SQL
