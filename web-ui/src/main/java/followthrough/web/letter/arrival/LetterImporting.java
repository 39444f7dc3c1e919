package followthrough.web.letter.arrival;

import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.inspection.Inspecting;
import followthrough.inspection.Inspection;
import followthrough.letter.LetterArchive;
import followthrough.letter.LetterDrafting;
import followthrough.letter.LetterIntake;
import followthrough.letter.LetterReading;
import followthrough.letter.LetterReading.Reading;
import followthrough.letter.LetterReceiving;
import followthrough.letter.VisitContradictions;
import followthrough.letter.document.ReadingProgress;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes letters in: reads them, asks what has to be asked, and makes them the draft of a visit. */
@Component
class LetterImporting {

    private final Inspecting inspecting;
    private final LetterReading reading;
    private final LetterReceiving receiving;
    private final LetterDrafting drafting;
    private final VisitContradictions contradictions;
    private final LetterArchive letters;
    private final Frameworks frameworks;
    private final RecentReadings recent = new RecentReadings();

    LetterImporting(
            Inspecting inspecting,
            LetterReading reading,
            LetterReceiving receiving,
            LetterDrafting drafting,
            VisitContradictions contradictions,
            LetterArchive letters,
            Frameworks frameworks) {
        this.inspecting = inspecting;
        this.reading = reading;
        this.receiving = receiving;
        this.drafting = drafting;
        this.contradictions = contradictions;
        this.letters = letters;
        this.frameworks = frameworks;
    }

    /** Keeps what was handed in until it is put somewhere, a day at most. */
    LetterIntake receive(Actor me, LetterImportForm form) {
        return receiving.receive(me, form.upload(), form.isByHand());
    }

    /** Reads what was handed in, telling which page is being read; refused and forgotten when it cannot be read. */
    PendingLetter pending(LetterIntake intake, ReadingProgress progress) {
        try {
            var read = recent.of(intake.id(), () -> read(intake, progress));
            return PendingLetter.of(receiving.wasRead(intake.id(), read));
        } catch (Refused refused) {
            receiving.forget(intake.id());
            throw refused;
        }
    }

    /** Read again on another node, or when many others were read meanwhile. */
    Reading read(PendingLetter letter) {
        return recent.of(letter.id(), () -> read(letter.intake(), ReadingProgress.UNHEARD));
    }

    private Reading read(LetterIntake intake, ReadingProgress progress) {
        var upload = receiving.upload(intake);
        return intake.byHand() ? reading.byHand(upload) : reading.read(upload, progress);
    }

    void expect() {
        reading.expect();
    }

    ReadSummary summary(PendingLetter letter) {
        var read = read(letter);
        var code = read.framework();
        var framework = code == null
                ? null
                : frameworks.byCode(code).map(Framework::name).orElse(code);
        return ReadSummary.of(letter, read, framework);
    }

    List<Obstacle> questions(Actor me, Inspection visit, PendingLetter letter, Reading read) {
        var questions = new ArrayList<>(contradictions.before(
                me, visit, receiving.upload(letter.intake()), read.content(), read.authorityCode()));
        if (letters.draft(me, visit.reference()).isPresent()) questions.add(Obstacle.of("draftGivesWay"));
        return questions;
    }

    void begin(Actor me, InspectionReference visit, PendingLetter letter, Reading read) {
        drafting.begin(me, visit, letter.intake(), read.content());
        recent.forget(letter.id());
    }

    /** Where nothing has to be asked; what is not at hand any more is read on a page of its own, which may wait. */
    boolean beginUnasked(Actor me, InspectionReference reference, PendingLetter letter) {
        var read = recent.known(letter.id());
        if (read == null) return false;
        var visit = inspecting.workOn(me, reference);
        if (!questions(me, visit, letter, read).isEmpty()) return false;
        begin(me, reference, letter, read);
        return true;
    }

    /** Visits of the authority whose letter is still to come, those on the very dates that the letter names first. */
    List<Inspection> waiting(Actor me, PendingLetter.Visit read) {
        var found = inspecting.awaitingLetter(me).stream()
                .filter(visit ->
                        read.authority() == null || visit.authority().code().equals(read.authority()))
                .toList();
        var sorted = new ArrayList<Inspection>(
                found.stream().filter(visit -> isOn(visit, read)).toList());
        found.stream().filter(visit -> !isOn(visit, read)).forEach(sorted::add);
        return sorted;
    }

    static boolean isOn(Inspection visit, PendingLetter.Visit read) {
        return List.of(visit.firstDay(), visit.lastDay()).equals(read.dates());
    }
}
