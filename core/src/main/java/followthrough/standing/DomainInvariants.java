package followthrough.standing;

import followthrough.database.Invariant;
import java.util.List;

/** What rooms of the domain keep agrees with what others of them keep. */
final class DomainInvariants implements Invariant.Source {

    @Override
    public List<Invariant> invariants() {
        return List.of(
                Invariant.noSuchRows(
                        "Every signed plan has the words that were signed, and they fit their fingerprint.", """
                        select v.area || ', version ' || v.number || ' has other words than its fingerprint says'
                        from app.plan_version v where v.sha256 <> encode(sha256(convert_to(v.content, 'UTF8')), 'hex')
                        union all
                        select p.area || ' names a signed version ' || p.signed_number || ' that is not there'
                        from app.action_plan p where p.signed_number is not null and not exists (
                            select from app.plan_version v where v.area = p.area and v.number = p.signed_number
                                and v.state = 'SIGNED')
                        """),
                Invariant.noSuchRows("What lists say of where an area stands is what its case says.", """
                        select coalesce(n.area, s.area) || ' is listed otherwise than it stands'
                        from app.area_standing_now n full join app.area_standing s on s.area = n.area
                        where to_jsonb(n) is distinct from to_jsonb(s)
                        """),
                Invariant.noSuchRows("Every colour of an action is of an area that has one.", """
                        select 'the colour of action ' || c.action || ' in ' || c.area || ' is of no coloured area'
                        from app.action_colour c where not exists (
                            select from app.area_colour a where a.area = c.area)
                        """),
                Invariant.noSuchRows("Every imported letter has its file.", """
                        select 'letter ' || d.letter || ' has no file, or another one than was imported'
                        from app.letter_document d left join app.stored_file f on f.id = d.letter
                        where f.sha256 is distinct from d.sha256
                        """),
                Invariant.noSuchRows("Every piece of evidence that is a file has it.", """
                        select 'evidence ' || e.id || ' has no file, or another one than was added'
                        from app.evidence e left join app.stored_file f on f.id = e.id
                        where e.file_name is not null and f.sha256 is distinct from e.sha256
                        """),
                Invariant.noSuchRows("Every area that is under way is of a case that is.", """
                        select a.reference || ' is open in a case that is not'
                        from app.areas_under_way() a where not exists (
                            select from app.cases_under_way() c where c.reference = a.inspection)
                        """));
    }
}
