-- A report in the line asks for no colour; until now it was given the one of the rules, and shown as its author's. Whoever
-- did choose a colour also had to say what is next.
update progress_update set self_rating = null
where self_rating = computed and rationale = '' and next = '' and not done and brought_from is null;
