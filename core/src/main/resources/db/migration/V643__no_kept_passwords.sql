-- What earlier versions kept of forms may hold passwords; nothing is kept of them any more.
update kept_form
set words = ltrim(regexp_replace(words, '(^|&)(again|current|[^=&]*password[^=&]*)=[^&]*', '', 'gi'), '&')
where words ~* '(^|&)(again|current|[^=&]*password[^=&]*)=';
