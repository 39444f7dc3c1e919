-- Room: work. Who may do what belongs to a post: active, and holding it; written so that it is joined as a whole.
create function post_holders() returns table (person uuid, body text, role text) language sql stable as $$
    select p.id, m.body, held.role
    from app.person p
    join app.membership m on m.person_id = p.id
    cross join lateral (
        select m.role union all select 'INSPECTOR' where m.role = 'INSPECTION_MANAGER') held(role)
    where p.active
$$;
drop function holds_post(uuid, text, text);

-- What was done since a day is found without reading all that was ever done; a summary of blocks costs those who finish nothing.
create index work_item_done_at on work_item using brin (done_at) where state = 1;
