package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.Source.Remark;
import followthrough.letter.document.Source.Way;
import followthrough.letter.document.mail.Forwarded;
import followthrough.letter.document.mail.Mail;
import followthrough.letter.document.mail.Mail.Attached;
import followthrough.letter.document.scan.Recognition;
import followthrough.sandbox.OpensUntrusted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A mail: the letter is what it says, or what is attached to a note that only covers it. */
@OpensUntrusted
final class MailDocument {

    /** A note, with the lines about secrecy below it; a letter of inspection has more words, or a list. */
    private static final int LONGEST_NOTE = 400;

    private static final int LONGEST_PLAIN_NOTE = 120;
    private static final int FEWEST_WORDS = 100;
    private static final int MOST_ATTACHED = 20;

    /** So many letters tell whether two documents say the same. */
    private static final int BEGINNING = 1500;

    private final Mail mail;
    private final ReadingProgress progress;

    /** What is attached and can be read; of a scan nothing is, before its words are recognised. */
    private record Read(Attached attached, Source source, boolean isScan) {

        boolean maybeLetter() {
            return Prose.words(source.text()) >= FEWEST_WORDS
                    && source.text().toLowerCase(Locale.ROOT).contains("inspect");
        }

        String beginning() {
            var letters = source.text().replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
            return letters.substring(0, Math.min(letters.length(), BEGINNING));
        }
    }

    MailDocument(byte[] document, ReadingProgress progress) {
        this.mail = Mail.of(document);
        this.progress = progress;
    }

    Source source() {
        var body = body();
        if (body.isPresent() && !isNote(body.get())) return withNames(body.get());
        var letter = attachedLetter();
        if (letter == null) return body.orElseThrow(() -> new LetterUnreadable(Reason.EMPTY));
        if (letter.isScan()) throw new LetterUnreadable(Reason.SCANNED);
        return letter.source().remarked(attached(letter));
    }

    /** Of the attached letter, whose pages are pictures. */
    Source recognised(Recognition recognition) {
        var letter = attachedLetter();
        if (letter == null) throw new LetterUnreadable(Reason.SCANNED);
        return ScannedDocument.source(letter.attached().content(), recognition, progress)
                .remarked(attached(letter));
    }

    private static Remark attached(Read letter) {
        return Remark.of(Way.ATTACHED, letter.attached().name());
    }

    /** The bytes of what is read: of the attached letter, or of nothing that has pages. */
    byte[] read() {
        var body = body();
        if (body.isPresent() && !isNote(body.get())) return new byte[0];
        var documents = mail.attached().stream()
                .limit(MOST_ATTACHED)
                .filter(MailDocument::isDocument)
                .toList();
        if (documents.size() == 1) return Documents.printed(documents.get(0).content()); // nothing has to be read
        var letter = attachedLetter();
        return letter == null
                ? new byte[0]
                : Documents.printed(letter.attached().content());
    }

    /** The page of the web keeps the lists; what was sent on is told apart in the plain words. */
    private Optional<Source> body() {
        if (mail.plain().isEmpty() && mail.html().isEmpty()) return Optional.empty();
        boolean sentOn = !Forwarded.unwrapped(mail.plain()).equals(mail.plain());
        boolean plain = mail.html().isEmpty() || sentOn;
        return Optional.of(plain ? PlainText.source(mail.plain()) : HtmlDocument.source(mail.html()));
    }

    private static boolean isNote(Source body) {
        int words = Prose.words(body.text());
        boolean listed = body.lines().stream().anyMatch(line -> line.markup().marker() != null);
        return words < LONGEST_PLAIN_NOTE || (words < LONGEST_NOTE && !listed);
    }

    /** The same letter as Word and as PDF is one letter; the first of them is read. */
    private @Nullable Read attachedLetter() {
        List<Read> read = new ArrayList<>();
        List<Attached> scans = new ArrayList<>();
        Reason refused = null;
        for (var attached : mail.attached().stream().limit(MOST_ATTACHED).toList()) {
            try {
                if (isDocument(attached))
                    read.add(new Read(attached, Documents.source(attached.content(), progress), false));
            } catch (LetterUnreadable unreadable) {
                if (unreadable.reason() == Reason.SCANNED) scans.add(attached);
                else refused = unreadable.reason();
            }
        }
        var letters = read.stream().filter(Read::maybeLetter).toList();
        if (letters.stream().map(Read::beginning).distinct().count() > 1)
            throw new LetterUnreadable(Reason.SEVERAL_ATTACHED);
        if (!letters.isEmpty()) return letters.get(0);
        if (read.size() == 1) return read.get(0);
        if (scans.size() > 1) throw new LetterUnreadable(Reason.SEVERAL_ATTACHED);
        if (scans.size() == 1) return new Read(scans.get(0), PlainText.source(""), true);
        if (refused != null) throw new LetterUnreadable(refused);
        return null;
    }

    /** Signs of companies and faces are pictures, and attached to nearly every mail. */
    private static boolean isDocument(Attached attached) {
        try {
            Documents.kind(attached.content());
            return true;
        } catch (LetterUnreadable unreadable) {
            if (unreadable.reason() == Reason.PICTURE || unreadable.reason() == Reason.EMPTY) return false;
            throw unreadable;
        }
    }

    private Source withNames(Source body) {
        var names = mail.attached().stream()
                .filter(attached -> !isPicture(attached))
                .map(Attached::name)
                .limit(MOST_ATTACHED)
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? body : body.remarked(Remark.of(Way.OTHERS_ATTACHED, names));
    }

    private static boolean isPicture(Attached attached) {
        try {
            return !isDocument(attached);
        } catch (LetterUnreadable other) {
            return false;
        }
    }
}
