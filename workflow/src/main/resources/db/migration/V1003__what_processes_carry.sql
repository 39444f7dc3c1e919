-- Room: engine. What the domain says is under way, for the check of whether the engine carries it.
create view case_to_carry as select * from app.cases_under_way();
create view area_to_carry as select * from app.areas_under_way();
