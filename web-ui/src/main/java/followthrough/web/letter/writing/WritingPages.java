package followthrough.web.letter.writing;

import followthrough.inspection.Authorities;
import followthrough.inspection.Authority;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.Letter;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterWriting;
import followthrough.letter.Piece;
import followthrough.people.Directory;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.web.Messages;
import followthrough.web.letter.writing.WritingView.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the pages of a letter that is written here have in common. */
@Component
public class WritingPages {

    private final Inspecting inspecting;
    private final LetterArchive letters;
    private final LetterWriting writing;
    private final Frameworks frameworks;
    private final Authorities authorities;
    private final Directory directory;
    private final Messages words;

    WritingPages(
            Inspecting inspecting,
            LetterArchive letters,
            LetterWriting writing,
            Frameworks frameworks,
            Authorities authorities,
            Directory directory,
            Messages words) {
        this.inspecting = inspecting;
        this.letters = letters;
        this.writing = writing;
        this.frameworks = frameworks;
        this.authorities = authorities;
        this.directory = directory;
        this.words = words;
    }

    /** The draft, where there is one and it is written here. */
    Optional<WritingView> view(Actor me, InspectionReference reference) {
        var visit = inspecting.workOn(me, reference);
        return letters.draft(me, reference)
                .flatMap(letter -> writing.pieces(letter).map(pieces -> view(visit, letter, pieces)));
    }

    WritingView written(Actor me, InspectionReference reference) {
        return view(me, reference).orElseThrow(NotFound::new);
    }

    Piece piece(WritingView view, UUID wanted) {
        return writing.pieces(view.letter()).orElseThrow(NotFound::new).stream()
                .filter(piece -> piece.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Framework framework(Inspection visit) {
        return frameworks.byCode(visit.framework()).orElseGet(frameworks::unknown);
    }

    /** What is known of the letter before anything is written: the visit’s last day until somebody says another, from whom, to whom. */
    LetterFacts facts(Actor me, InspectionReference reference) {
        var visit = inspecting.workOn(me, reference);
        var council = authorities.byCode(visit.authority()).map(Authority::council);
        var director = directory.holdersOf(Role.DIRECTOR, visit.authority()).stream()
                .findFirst()
                .map(person -> words.text("writing.addressee", words.name(person)));
        return new LetterFacts(
                council.orElse(visit.authority().code()),
                visit.lastDay().isAfter(me.on()) ? me.on() : visit.lastDay(),
                null,
                director.orElse(null),
                words.name(visit.lead()),
                null,
                null,
                null,
                null,
                null);
    }

    private WritingView view(Inspection visit, Letter letter, List<Piece> pieces) {
        var framework = framework(visit);
        return new WritingView(
                visit, letter, framework.name(), !framework.judgements().isEmpty(), sections(pieces));
    }

    public static List<Section> sections(List<Piece> pieces) {
        var sections = new ArrayList<Section>();
        sections.add(new Section(null, new ArrayList<>()));
        for (var piece : pieces) {
            if (piece.isHeading()) sections.add(new Section(piece, new ArrayList<>()));
            else sections.get(sections.size() - 1).pieces().add(piece);
        }
        return sections;
    }
}
