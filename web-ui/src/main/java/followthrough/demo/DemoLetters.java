package followthrough.demo;

import followthrough.inspection.CaseStart;
import followthrough.inspection.FindingKind;
import followthrough.inspection.Inspecting;
import followthrough.inspection.VisitDetails;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterCommenting;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterFacts;
import followthrough.letter.LetterReading;
import followthrough.letter.LetterWriting;
import followthrough.letter.Piece;
import followthrough.letter.Upload;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Visits and letters as inspectors bring them in. */
@Component
class DemoLetters {

    private final Inspecting inspecting;
    private final LetterReading reading;
    private final LetterDrafting drafting;
    private final LetterChecking checking;
    private final LetterCommenting commenting;
    private final LetterArchive letters;
    private final LetterWriting writing;
    private final TransactionTemplate outside;

    DemoLetters(
            Inspecting inspecting,
            LetterReading reading,
            LetterDrafting drafting,
            LetterChecking checking,
            LetterCommenting commenting,
            LetterArchive letters,
            LetterWriting writing,
            PlatformTransactionManager transactions) {
        this.inspecting = inspecting;
        this.reading = reading;
        this.drafting = drafting;
        this.checking = checking;
        this.commenting = commenting;
        this.letters = letters;
        this.writing = writing;
        outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    InspectionReference visit(Actor recorder, Body authority, String framework, LocalDate first, LocalDate last) {
        return visit(recorder, authority, framework, first, last, CaseStart.AS_IT_HAPPENS);
    }

    InspectionReference visit(
            Actor recorder, Body authority, String framework, LocalDate first, LocalDate last, CaseStart start) {
        return inspecting.recordVisit(recorder, new VisitDetails(authority, framework, first, last, Set.of(), start));
    }

    InspectionReference visitOfThePast(
            Actor recorder, Body authority, LocalDate first, LocalDate last, Set<InspectionReference> answers) {
        return inspecting.recordVisit(
                recorder, new VisitDetails(authority, "ucra", first, last, answers, CaseStart.HISTORY));
    }

    /** Reads the letter into a draft; nobody has handed it over yet. */
    void draft(Actor drafter, InspectionReference visit, String letter) {
        var inspection = inspecting.stored(visit);
        begin(drafter, visit, new SampleLetter(letter).visited(inspection.firstDay(), inspection.lastDay()));
    }

    /** The same of a letter that bears a day. */
    void draft(Actor drafter, InspectionReference visit, String letter, LocalDate dated) {
        var inspection = inspecting.stored(visit);
        begin(drafter, visit, new SampleLetter(letter).dated(dated, inspection.firstDay(), inspection.lastDay()));
    }

    /** The same from a PDF with pages. */
    void draftPrinted(Actor drafter, InspectionReference visit, String letter) {
        var inspection = inspecting.stored(visit);
        begin(drafter, visit, new SampleLetter(letter).printed(inspection.firstDay(), inspection.lastDay()));
    }

    private void begin(Actor drafter, InspectionReference visit, Upload upload) {
        var read = outside.execute(apart -> reading.read(upload)); // in a process of its own, as ever
        drafting.begin(drafter, visit, upload, read.content());
    }

    /** Begins a letter in the product itself, with findings under the heading for areas of improvement. */
    void writeHere(Actor inspector, InspectionReference visit, String... findings) {
        writing.begin(
                inspector,
                visit,
                LetterFacts.NONE.withDate(inspecting.stored(visit).lastDay()));
        var heading = writing.pieces(letters.draft(inspector, visit).orElseThrow()).orElseThrow().stream()
                .filter(piece -> piece.category() == FindingKind.AREA_FOR_IMPROVEMENT)
                .findFirst()
                .orElseThrow();
        for (var finding : findings) {
            var seen = letters.draft(inspector, visit).orElseThrow().version();
            var piece = Piece.finding(finding, FindingKind.AREA_FOR_IMPROVEMENT);
            writing.put(inspector, visit, seen, piece, heading.id());
        }
    }

    /** The finding that begins with these words says an earlier area again. */
    void sayAgain(Actor drafter, InspectionReference visit, String beginning, AreaReference earlier) {
        var draft = letters.draft(drafter, visit).orElseThrow();
        var finding = draft.findings().stream()
                .filter(found -> found.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
        drafting.repeats(drafter, visit, draft.version(), finding.id(), earlier);
    }

    /** Reports bear no day, so their drafter says which. */
    void handOver(Actor drafter, InspectionReference visit) {
        var read = letters.draft(drafter, visit).orElseThrow();
        if (read.facts().dated() == null)
            drafting.correctFacts(drafter, visit, read.version(), read.facts().withDate(drafter.on()));
        drafting.submit(
                drafter, visit, letters.draft(drafter, visit).orElseThrow().version());
    }

    /** The director reads the checked draft and has nothing to put right: the letter is issued. */
    void acceptDraft(Actor director, InspectionReference visit) {
        var draft = commenting.draft(director, visit).orElseThrow();
        commenting.comment(director, visit, draft.version(), "");
    }

    void check(Actor checker, InspectionReference visit) {
        checking.approve(
                checker, visit, letters.draft(checker, visit).orElseThrow().version());
    }
}
