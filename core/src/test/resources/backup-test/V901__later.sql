alter table person add column later text not null default 'added later';
