-- verification: overviews list what was judged last
create index area_check_published on area_check (published_on desc) where published_on is not null and corrected_on is null;
