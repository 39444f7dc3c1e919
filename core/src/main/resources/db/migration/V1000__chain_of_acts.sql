-- Each act is linked to the one before it in its case, or else in the chain of the body that it was done for: by a number and
-- by a hash over everything a page can show of it and the hash before. The rows of the record itself stay as they are.
-- The form of the text is described in core/README.md; the class ActText writes the same text for whoever checks it.
-- While it runs, acts of the release before wait, so that none is left beside its chain; whoever reads goes on.
lock table audit_entry in share row exclusive mode;

create table audit_link (
    chain text not null collate "C",
    number bigint not null check (number > 0),
    entry bigint not null unique,
    hash text not null,
    primary key (chain, number)
);

-- Where each chain ends, so that whoever adds to it waits for whoever is adding, and a cut end is seen.
create table audit_head (
    chain text primary key collate "C",
    number bigint not null,
    hash text not null,
    witnessed bigint not null default 0
) with (fillfactor = 50);

create function chain_of_act(subject text, body text) returns text language sql immutable as $$
    select coalesce(substring(subject from '^([A-Z]{3}-[0-9]{4}-[0-9]{2,})(?:-A[0-9]+)?$'), body, 'INSTALLATION')
$$;

create function act_field(name text, value text) returns text language sql immutable as $$
    select name || coalesce(' ' || octet_length(value) || ' ' || value, ' -') || E'\n'
$$;

create function act_text(e audit_entry, chain text, number bigint, previous text) returns text
    language plpgsql stable as $$
begin
    return E'followthrough act 1\n'
        || app.act_field('chain', chain)
        || app.act_field('number', number::text)
        || app.act_field('previous', previous)
        || app.act_field('entry', e.id::text)
        || app.act_field('at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || app.act_field('day', to_char(e.happened_on, 'YYYY-MM-DD'))
        || app.act_field('person', e.person::text)
        || app.act_field('role', e.role)
        || app.act_field('body', e.body)
        || app.act_field('for', e.for_whom::text)
        || app.act_field('side', e.side)
        || app.act_field('open', case when e.open then 'yes' else 'no' end)
        || app.act_field('act', e.act)
        || app.act_field('subject', e.subject)
        || app.act_field('object', e.object)
        || app.act_field('words', e.object_words)
        || app.act_field('before', e.before)
        || app.act_field('after', e.after)
        || app.act_field('payload', e.payload::text);
end $$;

-- What an earlier release recorded is linked in the order of the record, in one pass over it.
do $$
declare
    e app.audit_entry;
    chain text;
    current text := '';
    n bigint := 0;
    previous text;
    linked bigint := 0;
begin
    for e in select * from app.audit_entry r order by app.chain_of_act(r.subject, r.body), r.id loop
        chain := app.chain_of_act(e.subject, e.body);
        if chain <> current then
            if n > 0 then insert into app.audit_head (chain, number, hash) values (current, n, previous); end if;
            current := chain;
            n := 0;
            previous := repeat('0', 64);
        end if;
        n := n + 1;
        previous := encode(sha256(convert_to(app.act_text(e, chain, n, previous), 'UTF8')), 'hex');
        insert into app.audit_link (chain, number, entry, hash) values (chain, n, e.id, previous);
        linked := linked + 1;
        if linked % 100000 = 0 then raise notice 'the audit record: % acts are linked', linked; end if;
    end loop;
    if n > 0 then insert into app.audit_head (chain, number, hash) values (current, n, previous); end if;
    if linked > 0 then raise notice 'the audit record: all % acts are linked', linked; end if;
end $$;

-- Which chains a transaction adds to: it locks them at its end, all of them and in one order, so that none waits for another
-- that waits for it, and nobody waits while a page is being worked out.
create function audit_notes_chain() returns trigger language plpgsql as $$
declare
    noted text := coalesce(current_setting('followthrough.chains', true), '');
    chain text := app.chain_of_act(new.subject, new.body);
begin
    if position(' ' || chain || ' ' in noted) = 0 then
        perform set_config('followthrough.chains', noted || ' ' || chain || ' ', true);
    end if;
    return null;
end $$;

create function audit_locks_chains() returns void language plpgsql as $$
declare
    noted text := coalesce(current_setting('followthrough.chains', true), '');
    wanted text;
begin
    if noted = '' then return; end if;
    for wanted in select distinct c collate "C" from unnest(regexp_split_to_array(btrim(noted), '\s+')) c order by 1 loop
        insert into app.audit_head (chain, number, hash) select wanted, 0, repeat('0', 64)
            where not exists (select from app.audit_head h where h.chain = wanted) on conflict do nothing;
        perform from app.audit_head h where h.chain = wanted for update;
    end loop;
    perform set_config('followthrough.chains', '', true);
end $$;

create function audit_links_act() returns trigger language plpgsql as $$
declare
    of_act text := app.chain_of_act(new.subject, new.body);
    last app.audit_head;
    hashed text;
begin
    perform app.audit_locks_chains();
    select * into last from app.audit_head h where h.chain = of_act for update;
    hashed := encode(sha256(convert_to(app.act_text(new, of_act, last.number + 1, last.hash), 'UTF8')), 'hex');
    insert into app.audit_link (chain, number, entry, hash) values (of_act, last.number + 1, new.id, hashed);
    update app.audit_head h set number = last.number + 1, hash = hashed where h.chain = of_act;
    return null;
end $$;

create trigger audit_notes_chain after insert on audit_entry for each row execute function audit_notes_chain();
create constraint trigger audit_links_act after insert on audit_entry deferrable initially deferred
    for each row execute function audit_links_act();

create trigger audit_keeps_links before update or delete on audit_link
    for each row execute function audit_is_append_only();
create trigger audit_keeps_link_table before truncate on audit_link
    for each statement execute function audit_is_append_only();
create trigger audit_heads_move_on before update on audit_head
    for each row when (new.chain <> old.chain or new.number < old.number) execute function audit_is_append_only();
create trigger audit_keeps_heads before delete on audit_head
    for each row execute function audit_is_append_only();
create trigger audit_keeps_head_table before truncate on audit_head
    for each statement execute function audit_is_append_only();
