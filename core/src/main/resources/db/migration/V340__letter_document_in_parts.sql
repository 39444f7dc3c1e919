insert into stored_file (id, size, sha256) select letter, octet_length(bytes), sha256 from letter_document;
insert into stored_file_part (file, number, bytes)
select letter, part, substring(bytes from part * 524288 + 1 for 524288)
from letter_document, generate_series(0, (octet_length(bytes) - 1) / 524288) part
where octet_length(bytes) > 0;
alter table letter_document drop column bytes;
