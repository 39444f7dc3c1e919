package followthrough.demo;

import followthrough.inspection.Inspecting;
import followthrough.inspection.Visit;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterChecking;
import followthrough.letter.LetterCommenting;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterReading;
import followthrough.letter.Upload;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.InspectionReference;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Visits and letters as inspectors bring them in. */
@Component
class DemoLetters {

    private final Inspecting inspecting;
    private final LetterReading reading;
    private final LetterDrafting drafting;
    private final LetterChecking checking;
    private final LetterCommenting commenting;
    private final LetterArchive letters;

    DemoLetters(
            Inspecting inspecting,
            LetterReading reading,
            LetterDrafting drafting,
            LetterChecking checking,
            LetterCommenting commenting,
            LetterArchive letters) {
        this.inspecting = inspecting;
        this.reading = reading;
        this.drafting = drafting;
        this.checking = checking;
        this.commenting = commenting;
        this.letters = letters;
    }

    InspectionReference visit(Actor recorder, Body authority, String framework, LocalDate first, LocalDate last) {
        return inspecting.recordVisit(recorder, new Visit(authority, framework, first, last, Set.of(), false));
    }

    InspectionReference visitOfThePast(
            Actor recorder, Body authority, LocalDate first, LocalDate last, Set<InspectionReference> answers) {
        return inspecting.recordVisit(recorder, new Visit(authority, "ucra", first, last, answers, true));
    }

    /** Reads the letter into a draft; nobody has handed it over yet. */
    void draft(Actor drafter, InspectionReference visit, String letter) {
        var inspection = inspecting.stored(visit);
        begin(drafter, visit, new SampleLetter(letter).visited(inspection.firstDay(), inspection.lastDay()));
    }

    /** The same from a PDF with pages. */
    void draftPrinted(Actor drafter, InspectionReference visit, String letter) {
        var inspection = inspecting.stored(visit);
        begin(drafter, visit, new SampleLetter(letter).printed(inspection.firstDay(), inspection.lastDay()));
    }

    private void begin(Actor drafter, InspectionReference visit, Upload upload) {
        drafting.begin(drafter, visit, upload, reading.read(upload).content());
    }

    void handOver(Actor drafter, InspectionReference visit) {
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
