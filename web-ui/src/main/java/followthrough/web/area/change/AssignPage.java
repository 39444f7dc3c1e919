package followthrough.web.area.change;

import followthrough.area.Area;
import followthrough.area.AreaRegister;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.letter.LetterArchive;
import followthrough.people.Directing;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Role;
import followthrough.web.Choice;
import followthrough.web.DateInput;
import followthrough.web.Messages;
import followthrough.web.area.change.AssignForm.Chosen;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lays the areas of an issued letter before the director, each with its own words. */
@Component
class AssignPage {

    private final Inspecting inspecting;
    private final AreaRegister areas;
    private final LetterArchive letters;
    private final Directory people;
    private final Directing directing;
    private final Messages words;

    AssignPage(
            Inspecting inspecting,
            AreaRegister areas,
            LetterArchive letters,
            Directory people,
            Directing directing,
            Messages words) {
        this.inspecting = inspecting;
        this.areas = areas;
        this.letters = letters;
        this.people = people;
        this.directing = directing;
        this.words = words;
    }

    @Transactional(readOnly = true)
    public AssignView view(Actor me, InspectionReference reference) {
        var inspection = inspecting.get(me, reference);
        me.mustBe(inspection.isIssued());
        directing.mustDirect(me, reference.authority());
        return new AssignView(
                reference.value(),
                words.body(reference.authority()),
                inspection.issuedOn(),
                letters.issued(me, reference).map(letter -> letter.receivedOn()).orElse(null),
                areas.of(me, reference).stream()
                        .filter(Area::isOpen)
                        .map(this::line)
                        .toList(),
                leads(reference.authority()),
                inspection.isHistory());
    }

    /** Receipt is suggested for the letter's own day where it was out before it came here, else for today. */
    @Transactional(readOnly = true)
    public AssignForm form(Actor me, InspectionReference reference) {
        var inspection = inspecting.get(me, reference);
        var received = letters.issued(me, reference).map(letter -> letter.receivedOn());
        var suggested = inspection.wasOutBefore() ? inspection.issuedOn() : me.on();
        return new AssignForm(
                DateInput.of(received.orElse(suggested)),
                "",
                areas.of(me, reference).stream()
                        .filter(Area::isOpen)
                        .map(area -> new Chosen(area.reference().value(), Objects.toString(area.lead(), "")))
                        .toList());
    }

    /** The area leads among whom this person may choose. */
    List<Choice> leads(Actor me, Body authority) {
        directing.mustDirect(me, authority);
        return leads(authority);
    }

    private List<Choice> leads(Body authority) {
        return people.holdersOf(Role.AREA_LEAD, authority).stream()
                .map(person -> Choice.of(person, people.name(person)))
                .toList();
    }

    Optional<PersonId> lead(Body authority, String typed) {
        return people.holdersOf(Role.AREA_LEAD, authority).stream()
                .filter(person -> person.toString().equals(typed))
                .findFirst();
    }

    private AssignView.Line line(Area area) {
        var page = area.page();
        var lead = area.lead();
        return new AssignView.Line(
                area.reference().value(),
                area.ordinal(),
                area.text(),
                page == null
                        ? words.text("area.number", area.ordinal())
                        : words.text("area.number", area.ordinal()) + " · " + words.text("area.page", page),
                area.ownWords(),
                area.category() == FindingKind.PRIORITY_ACTION,
                lead == null ? null : words.name(lead));
    }
}
