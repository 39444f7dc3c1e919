-- likeness of three letters each; trusted since PostgreSQL 13, so the owner of a database may create it.
-- Where it is not there or not allowed, likeness goes by shared words alone.
do $$
begin
    create extension if not exists pg_trgm;
exception
    when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
        raise notice 'pg_trgm is not available: likeness goes by shared words alone';
end
$$;
-- a person looked at a proposed likeness and said that it is none; the areas' own table comes later in the order of numbers, and no area is ever deleted
create table finding_unlike (
    finding uuid not null,
    area text not null,
    said_by uuid not null,
    said_on date not null,
    primary key (finding, area)
);
