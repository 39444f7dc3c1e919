package followthrough.letter;

import followthrough.file.StoredFiles;
import followthrough.letter.LetterReading.Reading;
import followthrough.letter.document.Kind;
import followthrough.shared.Actor;
import followthrough.shared.NotFound;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.shared.Sweep;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters between being handed in and belonging to a visit: each its owner's alone, and gone after a day. */
@Service
@Transactional
public class LetterReceiving implements Sweep {

    private static final Duration KEPT = Duration.ofDays(1);

    private final LetterIntakes intakes;
    private final LetterDocuments documents;
    private final StoredFiles files;
    private final Clock clock;

    LetterReceiving(LetterIntakes intakes, LetterDocuments documents, StoredFiles files, Clock clock) {
        this.intakes = intakes;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    public LetterIntake receive(Actor by, Upload upload, boolean byHand) {
        if (upload.content().size() > Kind.LARGEST) throw new Refused(Obstacle.at("file", "letterTooLarge"));
        var intake = intakes.save(new LetterIntake(by, upload, byHand, clock.instant()));
        files.keep(intake.id(), upload.content());
        return intake;
    }

    /** Nothing when it is another person's, was taken or refused, or a day is over. */
    @Transactional(readOnly = true)
    public Optional<LetterIntake> of(Actor actor, UUID id) {
        return intakes.findById(id).filter(intake -> intake.belongsTo(actor) && intake.isKeptAfter(oldest()));
    }

    /** The document, for who holds the intake. */
    @Transactional(readOnly = true)
    public Upload upload(LetterIntake intake) {
        return new Upload(intake.fileName(), intake.mediaType(), files.open(intake.id()));
    }

    /** Keeps what it says of its visit, for the form that records that. */
    public LetterIntake wasRead(UUID id, Reading read) {
        var intake = intakes.findById(id).orElseThrow(NotFound::new);
        intake.saysOfItsVisit(read.authorityCode(), read.framework(), read.visitDates());
        return intake;
    }

    /** It is the letter's document from now on, under the fingerprint that this gives. */
    String keep(Letter letter, Upload upload) {
        var sha256 = files.keep(letter.id(), upload.content());
        documents
                .findById(letter.id())
                .ifPresentOrElse(
                        document -> document.replaceWith(upload, sha256),
                        () -> documents.save(new LetterDocument(letter.id(), upload, sha256)));
        return sha256;
    }

    /** The document, for the one who puts it in place; whoever else wants to waits, and finds it gone. */
    Upload take(LetterIntake intake) {
        if (intakes.lock(intake.id()).isEmpty()) throw new NotFound();
        return upload(intake);
    }

    /** It was taken or refused; gone already is as well. */
    public void forget(UUID id) {
        intakes.findById(id).ifPresent(this::end);
    }

    /** Nobody came back for them. */
    @Override
    public void sweep() {
        intakes.findByReceivedAtBefore(oldest()).forEach(this::end);
    }

    private void end(LetterIntake intake) {
        if (intakes.lock(intake.id()).isEmpty()) return;
        files.remove(intake.id());
        intakes.delete(intake.id());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
