create table person (
  id bigint generated always as identity primary key,
  name text not null,
  chief bigint references person,
  born date,
  seen timestamptz,
  local timestamp,
  picture bytea,
  notes jsonb,
  tags text[],
  length numeric,
  width double precision,
  patience interval,
  loud text generated always as (upper(name)) stored
);
create table letter (id uuid primary key, author bigint not null references person, answer uuid);
create table reply (id uuid primary key, letter uuid not null references letter);
alter table letter add constraint answered foreign key (answer) references reply deferrable initially deferred;
create table "Odd ""odd"" one" ("a column" text, "Select" integer);
create table kind (code text primary key);
insert into kind values ('brought by a migration');
create sequence counter increment by 5 start with 100;
create table journal (entry text);
create function refuse() returns trigger language plpgsql as $$ begin raise 'append only'; end $$;
create trigger append_only before delete or update or truncate on journal execute function refuse();
create trigger signed_only before insert on journal for each row when (new.entry like 'unsigned%')
  execute function refuse();
create schema camunda;
create table camunda.act_job (id text primary key);
