package followthrough.letter;

import followthrough.letter.LetterFacts.AreaFacts;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.PlainText;
import followthrough.letter.document.ReadingProgress;
import followthrough.letter.document.process.DocumentReading;
import followthrough.letter.reading.LetterReader;
import followthrough.letter.reading.ReadLetter;
import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.fact.PartnershipFacts;
import followthrough.letter.reading.list.ReadFinding;
import followthrough.letter.reading.wording.Span;
import followthrough.shared.Body;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Turns a document into what a draft begins with, and says plainly why where that cannot be done. */
@Service
public class LetterReading {

    private static final String UNKNOWN_FRAMEWORK = "unknown";

    private final LetterReader reader;
    private final DocumentReading documents;

    LetterReading(LetterReader reader, DocumentReading documents) {
        this.reader = reader;
        this.documents = documents;
    }

    /**
     * What a document says.
     *
     * @param authority null when the letter names none that is known
     * @param framework its code, or null when the letter does not say
     * @param visitDates first and last day, or nothing where the letter does not say
     */
    public record Reading(
            LetterContent content,
            @Nullable Body authority,
            @Nullable String framework,
            List<LocalDate> visitDates) {

        public @Nullable String authorityCode() {
            return authority == null ? null : authority.code();
        }
    }

    /** Reads an upload; refused with one obstacle when it is no letter that can be read. */
    public Reading read(Upload upload) {
        return read(upload, ReadingProgress.UNHEARD);
    }

    /** The same, telling which page is being read. */
    public Reading read(Upload upload, ReadingProgress progress) {
        try {
            return reading(reader.read(documents.source(upload.content(), progress)));
        } catch (LetterUnreadable unreadable) {
            throw new Refused(obstacle(unreadable.reason()));
        }
    }

    /** Takes the words of a document as they are: a person marks the findings in them. */
    public Reading byHand(Upload upload) {
        try {
            return byHand(
                    documents.source(upload.content(), ReadingProgress.UNHEARD).text());
        } catch (LetterUnreadable unreadable) {
            throw new Refused(obstacle(unreadable.reason()));
        }
    }

    /** Somebody is about to hand a letter in. */
    public void expect() {
        documents.expect();
    }

    private Reading byHand(String text) {
        Refused.unlessEmpty(text.isBlank() ? List.of(Obstacle.at("text", "letterEmpty")) : List.of());
        var content = new LetterContent(
                text,
                LetterFacts.NONE,
                List.of(),
                List.of(),
                List.of(),
                reader.weaknesses(text).stream().map(LetterReading::warning).toList());
        return new Reading(content, null, null, List.of());
    }

    private static Reading reading(ReadLetter read) {
        var content = new LetterContent(
                read.text(),
                facts(read),
                read.judgements().stream()
                        .map(graded -> new Judgement(graded.name(), graded.grade()))
                        .toList(),
                read.previousInspections().stream()
                        .map(previous -> new EarlierVisit(previous.date(), previous.text()))
                        .toList(),
                read.findings().stream().map(LetterReading::wording).toList(),
                read.warnings().stream().map(LetterReading::warning).toList(),
                read.layout(),
                visitDates(read));
        var framework = read.framework().code();
        return new Reading(
                content,
                read.authority().body(),
                framework.equals(UNKNOWN_FRAMEWORK) ? null : framework,
                content.visitDates());
    }

    /** First and last day of the visit, by the words of a letter that was brought in before. */
    List<LocalDate> visitDates(String text) {
        return visitDates(reader.read(PlainText.source(text)));
    }

    private static List<LocalDate> visitDates(ReadLetter read) {
        var visit = read.visit();
        return visit == null ? List.of() : List.of(visit.first(), visit.last());
    }

    private static LetterFacts facts(ReadLetter read) {
        return new LetterFacts(
                read.authority().name(),
                read.letterDate(),
                null,
                read.addressee(),
                read.inspector(),
                read.copies().isEmpty() ? null : String.join("\n", read.copies()),
                read.statedCounts().total(),
                read.statedCounts().open(),
                read.statedCounts().progressed(),
                read.statementDue(),
                area(read.partnership()));
    }

    private static AreaFacts area(PartnershipFacts read) {
        var leads = read.leads().isEmpty() ? null : String.join("\n", read.leads());
        return new AreaFacts(read.responsible(), read.outcome(), leads);
    }

    private static Warning warning(ReadWarning read) {
        var place = read.place();
        return new Warning(
                read.code(),
                read.text(),
                read.finding(),
                place == null ? null : place.start(),
                place == null ? null : place.end(),
                read.page(),
                read.quote(),
                false);
    }

    private static Wording wording(ReadFinding finding) {
        var spans = finding.spans();
        return new Wording(
                finding.kind(),
                finding.heading(),
                finding.text(),
                finding.page(),
                finding.recurrence() == null
                        ? null
                        : FindingRecurrence.valueOf(finding.recurrence().name()),
                finding.deadline(),
                spans.stream().mapToInt(Span::start).min().orElse(-1),
                spans.stream().mapToInt(Span::end).max().orElse(-1));
    }

    private static Obstacle obstacle(LetterUnreadable.Reason reason) {
        return switch (reason) {
            case EMPTY -> Obstacle.at("file", "letterEmpty");
            case BINARY -> Obstacle.at("file", "letterBinary");
            case OLD_WORD -> Obstacle.at("file", "letterOldWord");
            case OTHER_OFFICE -> Obstacle.at("file", "letterOtherOffice");
            case ARCHIVE -> Obstacle.at("file", "letterArchive");
            case PICTURE -> Obstacle.at("file", "letterPicture");
            case SCANNED -> Obstacle.at("file", "letterScanned");
            case UNREADABLE_FONT -> Obstacle.at("file", "letterUnreadableFont");
            case ENCRYPTED -> Obstacle.at("file", "letterEncrypted");
            case DAMAGED -> Obstacle.at("file", "letterDamaged");
            case TOO_LARGE -> Obstacle.at("file", "letterTooLarge");
            case TOO_MANY_PAGES -> Obstacle.at("file", "letterTooManyPages");
            case TOO_DEMANDING -> Obstacle.at("file", "letterTooDemanding");
            case SEVERAL_ATTACHED -> Obstacle.at("file", "letterSeveralAttached");
            case BUSY -> Obstacle.of("lettersBeingRead");
            case WRONG_ENCODING -> Obstacle.at("file", "letterWrongEncoding");
            case NOT_A_LETTER -> Obstacle.of("letterNotALetter");
        };
    }
}
