package followthrough.letter;

import followthrough.file.StoredFiles;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.shared.Actor;
import followthrough.shared.ByteSource;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to read: drafts for those who record them, issued ones for everybody who may see the inspection. */
@Service
@Transactional(readOnly = true)
public class LetterArchive {

    private final Letters letters;
    private final LetterDocuments documents;
    private final StoredFiles files;
    private final Inspecting inspecting;

    LetterArchive(Letters letters, LetterDocuments documents, StoredFiles files, Inspecting inspecting) {
        this.letters = letters;
        this.documents = documents;
        this.files = files;
        this.inspecting = inspecting;
    }

    /**
     * What pages about a whole inspection say of a version of its letter.
     *
     * @param dayKind what the day of issue is, for words
     * @param returned whoever checked it has said what is to be put right
     * @param statementDueOn by when it asks for a statement itself, or null
     */
    public record Glance(
            int number,
            Letter.State state,
            @Nullable LocalDate issuedOn,
            String dayKind,
            boolean returned,
            UUID id,
            @Nullable LocalDate statementDueOn) {

        private static Glance of(Object[] row) {
            var issuedOn = (LocalDate) row[2];
            return new Glance(
                    (Integer) row[0],
                    (Letter.State) row[1],
                    issuedOn,
                    LetterFacts.dayKind(issuedOn, (LocalDate) row[3], (LocalDate) row[4]),
                    row[5] != null,
                    (UUID) row[6],
                    (LocalDate) row[7]);
        }
    }

    /** Every version, newest first, for rooms that have asked for leave already. */
    public List<Glance> glances(InspectionReference reference) {
        return letters.glances(reference.value()).stream().map(Glance::of).toList();
    }

    /**
     * What the day of an issued letter is, for words: the one on it ("dated"), that of its publication, the day it went
     * out here ("on"), or no day of its own ("undated"). One that goes out here is not asked for.
     */
    public String dayKind(Inspection inspection) {
        if (!inspection.wasOutBefore()) return "on";
        return glances(inspection.reference()).stream()
                .filter(version -> version.state() == Letter.State.ISSUED)
                .findFirst()
                .map(Glance::dayKind)
                .orElse("on");
    }

    /** Whether this person may check a draft that was handed over: whoever drafted it may not. */
    public boolean mayCheck(Actor actor, Glance draft) {
        return draft.state() == Letter.State.IN_CHECK
                && letters.drafters(draft.id()).stream().map(PersonId::new).noneMatch(actor::isSameAs);
    }

    /** The findings of the letter that holds, in its order, for rooms that have asked for leave already. */
    public List<Finding> issuedFindings(InspectionReference reference) {
        return letters.issuedFindings(reference.value());
    }

    /** The newest draft, for a recorder of the inspection only. */
    public Optional<Letter> draft(Actor actor, InspectionReference reference) {
        inspecting.recordedBy(actor, reference);
        return letters.newest(reference.value()).filter(letter -> letter.state() != Letter.State.ISSUED);
    }

    public Optional<Letter> issued(Actor actor, InspectionReference reference) {
        inspecting.get(actor, reference);
        return issued(reference);
    }

    /** Every issued version, newest first. */
    public List<Letter> versions(Actor actor, InspectionReference reference) {
        inspecting.get(actor, reference);
        return letters.findByInspectionOrderByNumberDesc(reference.value()).stream()
                .filter(letter -> letter.issuedOn() != null)
                .toList();
    }

    /**
     * The uploaded document itself, of a letter that this person was allowed to load; a correction that changed no
     * word of it still stands in the document of the version before.
     */
    public Optional<LetterDocument> document(Letter letter) {
        return documents.heldBy(letter.inspection().value(), letter.number());
    }

    /** The bytes of a document that this person was allowed to load. */
    public ByteSource content(LetterDocument document) {
        return files.open(document.letter());
    }

    /** For rooms that have asked for leave already, and for the process. */
    public Optional<Letter> issued(InspectionReference reference) {
        return letters.findByInspectionOrderByNumberDesc(reference.value()).stream()
                .filter(letter -> letter.state() == Letter.State.ISSUED)
                .findFirst();
    }

    /** The newest version whatever its state, for the process. */
    public Letter newest(InspectionReference reference) {
        return drafted(reference).orElseThrow(NotFound::new);
    }

    /** The newest version whatever its state, if anything was drafted yet, for the process. */
    public Optional<Letter> drafted(InspectionReference reference) {
        return letters.newest(reference.value());
    }
}
