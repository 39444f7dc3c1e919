-- What letters about a whole local area tell beside their findings, as printed. Letters that were brought in before say
-- nothing of it here: a person may add it, and nobody is told that it was not read.
alter table letter
    add column area_responsible text,
    add column area_outcome text,
    add column area_leads text;
