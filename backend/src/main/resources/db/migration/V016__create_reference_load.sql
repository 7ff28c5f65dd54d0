-- Which sets of reference data this database has taken in, by their hash: a start that finds its own asks no further.
create table reference_load (
    sha256    text        constraint pk_reference_load primary key,
    loaded_at timestamptz not null default clock_timestamp()
);
