-- where in the text a doubt stands, the letter's words that it is about (an item a line), and whether a person has settled it
alter table letter_warning add column start_at integer;
alter table letter_warning add column end_at integer;
alter table letter_warning add column page integer;
alter table letter_warning add column quote text;
alter table letter_warning add column settled boolean not null default false;
update letter_warning set quote = substr(text, position(': ' in text) + 2) where code = 'unlisted-weakness';
