-- whether a person may still do what belongs to a post: active, and holding it
create function holds_post(who uuid, of_body text, of_role text) returns boolean language sql stable as $$
    select exists (
        select from app.person p join app.membership m on m.person_id = p.id
        where p.id = who and p.active and m.body = of_body
            and (m.role = of_role or m.role = 'INSPECTION_MANAGER' and of_role = 'INSPECTOR'))
$$;
