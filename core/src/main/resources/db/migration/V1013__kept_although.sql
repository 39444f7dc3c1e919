-- why an item is kept although it may name a child; nobody looked for that before
alter table evidence add column kept_because text;
