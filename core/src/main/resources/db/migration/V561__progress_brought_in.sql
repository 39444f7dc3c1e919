-- Out of which file a report came when a plan that was in force already was brought in; null for reports made here.
alter table progress_update add brought_from text;
