-- Who was shown a link and hands it over; until now only the words of the record said so
alter table one_time_link add column shown_to uuid;

update one_time_link link set shown_to = entry.person
from audit_entry entry, person
where link.person = person.id and link.purpose = 'SET_PASSWORD'
  and entry.act = 'passwordLinkShown' and entry.subject = person.name || ' (' || person.id || ')'
  and link.expires - interval '3 days' between entry.at - interval '1 minute' and entry.at + interval '1 minute';
