-- Files in parts have one place: what is kept of a form is there under the kept file's id, and goes with it.
insert into stored_file (id, size, sha256)
select f.id, f.size, encode(sha256(coalesce(string_agg(p.bytes, ''::bytea order by p.part), ''::bytea)), 'hex')
from kept_file f left join kept_file_part p on p.file = f.id
group by f.id, f.size;
-- two of their parts are one of the others
insert into stored_file_part (file, number, bytes)
select file, part / 2, string_agg(bytes, ''::bytea order by part) from kept_file_part group by file, part / 2;
drop table kept_file_part;
create function forget_kept_bytes() returns trigger language plpgsql as $$
begin
    delete from app.stored_file where id = old.id;
    return old;
end $$;
create trigger kept_file_bytes after delete on kept_file for each row execute function forget_kept_bytes();
