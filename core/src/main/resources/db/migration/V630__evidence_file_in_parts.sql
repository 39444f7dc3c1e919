insert into stored_file (id, size, sha256)
select f.evidence, octet_length(f.bytes), encode(sha256(f.bytes), 'hex') from evidence_file f;
insert into stored_file_part (file, number, bytes)
select evidence, part, substring(bytes from part * 524288 + 1 for 524288)
from evidence_file, generate_series(0, (octet_length(bytes) - 1) / 524288) part
where octet_length(bytes) > 0;
drop table evidence_file;
