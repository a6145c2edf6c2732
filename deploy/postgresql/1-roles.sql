-- Two roles and one database; run once as the superuser of the server, before `flask ... init`:
--   psql -v owner_password=... -v app_password=... -f 1-roles.sql
-- polpum_owner makes and changes tables (migrations, backup, restore).
-- polpum_app reads and writes rows, and can change no table.
\set ON_ERROR_STOP on

CREATE ROLE polpum_owner LOGIN PASSWORD :'owner_password'
    NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT;
CREATE ROLE polpum_app LOGIN PASSWORD :'app_password'
    NOSUPERUSER NOCREATEDB NOCREATEROLE NOINHERIT;
CREATE DATABASE polpum OWNER polpum_owner ENCODING 'UTF8' TEMPLATE template0;
REVOKE ALL ON DATABASE polpum FROM PUBLIC;
GRANT CONNECT ON DATABASE polpum TO polpum_app;

\connect polpum
REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER SCHEMA public OWNER TO polpum_owner;
GRANT USAGE ON SCHEMA public TO polpum_app;
-- Search in the middle of names; without the extension the application searches more slowly.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Whatever a later migration makes is readable and writable for the application at once.
ALTER DEFAULT PRIVILEGES FOR ROLE polpum_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO polpum_app;
ALTER DEFAULT PRIVILEGES FOR ROLE polpum_owner IN SCHEMA public
    GRANT USAGE, SELECT ON SEQUENCES TO polpum_app;
ALTER ROLE polpum_app SET statement_timeout = '120s';
ALTER ROLE polpum_app SET idle_in_transaction_session_timeout = '5min';
