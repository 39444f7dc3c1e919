-- letters: an act on what a draft says of itself, on its judgements and on the pieces of one that is written here goes
-- back like one on its findings; steps kept before say nothing of these
alter table letter_step
    add column facts jsonb,
    add column judgements jsonb,
    add column pieces jsonb,
    add column last_fact bigint;
