-- The trail is added to and read, never changed; run as polpum_owner after `flask ... init`, and
-- again after a migration that makes the table anew. Running it twice changes nothing.
--   psql -U polpum_owner -d polpum -f 2-trail.sql
\set ON_ERROR_STOP on

REVOKE UPDATE, DELETE, TRUNCATE, REFERENCES, TRIGGER ON TABLE jejak FROM polpum_app;
REVOKE INSERT, UPDATE, DELETE, TRUNCATE ON TABLE alembic_version FROM polpum_app;
