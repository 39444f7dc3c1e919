package followthrough.web.people;

import followthrough.audit.AuditTrail;
import followthrough.people.Directory;
import followthrough.shared.PersonId;
import followthrough.web.Messages;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who signed what, marked where it was within a day of a new password by link: it may have been somebody else. */
@Component
public class Signers {

    /** Writing, drafting, asking and reporting: nothing is signed, sent or decided by it. All else is marked. */
    static final Set<String> WORK = Set.of(
            "accountAskedFor",
            "areaChangeProposed",
            "decisionExampleKept",
            "decisionExampleRemoved",
            "decisionTableAdded",
            "draftCommentCorrected",
            "draftCommentStruck",
            "evidenceAdded",
            "evidenceCommentCorrected",
            "evidenceCommentStruck",
            "evidenceCorrected",
            "evidenceLinked",
            "evidenceOffered",
            "evidenceRemoved",
            "letterBegunByHand",
            "letterCommentCorrected",
            "letterCommentStruck",
            "letterCorrectionBegun",
            "letterImported",
            "letterSubmitted",
            "planChangeGivenUp",
            "planCommentCorrected",
            "planCommentStruck",
            "planStartedFrom",
            "planSubmitted",
            "planTakenBack",
            "planWritten",
            "postAsked",
            "progressCorrected",
            "progressReported",
            "progressStruckOut",
            "templateKept",
            "templateRemoved",
            "templateRenamed",
            "valueCorrected",
            "valueRecorded",
            "valueRetracted",
            "visitRecorded");

    private final AuditTrail audit;
    private final Directory directory;
    private final Messages words;

    Signers(AuditTrail audit, Directory directory, Messages words) {
        this.audit = audit;
        this.directory = directory;
        this.words = words;
    }

    /** {@code Dana Okafor}, {@code Sam Reid for Dana Okafor}, with the mark behind it where it belongs there. */
    @Transactional(readOnly = true)
    public String name(
            PersonId person, @Nullable PersonId covered, String act, String subject, @Nullable LocalDate on) {
        var said = words.name(person, covered);
        var marked = on != null
                && directory.hasChosenByLink(person)
                && audit.moments(act, subject, person, on).stream()
                        .anyMatch(moment ->
                                directory.newPasswordBefore(person, moment).isPresent());
        return marked ? words.text("who.soonAfterPassword", said) : said;
    }

    /** The name as given, marked if the act is more than work and the password was new. */
    public String marked(String name, AuditTrail.Entry entry) {
        var person = entry.person();
        if (person == null || WORK.contains(entry.act())) return name;
        return directory.newPasswordBefore(new PersonId(person), entry.at()).isPresent()
                ? words.text("who.soonAfterPassword", name)
                : name;
    }
}
