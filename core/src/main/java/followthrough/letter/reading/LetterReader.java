package followthrough.letter.reading;

import followthrough.inspection.Authorities;
import followthrough.inspection.Framework;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.Decoding;
import followthrough.letter.document.Documents;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.PlainText;
import followthrough.letter.document.RepeatedSigns;
import followthrough.letter.document.Source;
import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.doubt.UnlistedWeaknesses;
import followthrough.letter.reading.fact.Facts;
import followthrough.letter.reading.fact.NameOfAuthority;
import followthrough.letter.reading.list.Findings;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads a letter: what was found, with every word as printed, and what a person should look at. */
@Component
public final class LetterReader {

    private static final Pattern INSPECTS =
            Pattern.compile("(?i)\\b(?:inspect(?:ion|ions|or|ors|ed)|ofsted|focused visit|monitoring visit)\\b");

    private final Authorities authorities;
    private final Frameworks frameworks;

    public LetterReader(Authorities authorities, Frameworks frameworks) {
        this.authorities = authorities;
        this.frameworks = frameworks;
    }

    /** Sentences that sound like a weakness in a text that is taken as it is: nothing of it is in a finding yet. */
    public List<ReadWarning> weaknesses(String text) {
        var paragraphs = Stream.of(text.split("\\R\\s*\\R", -1))
                .map(paragraph -> paragraph.replaceAll("\\s+", " ").strip())
                .toList();
        return UnlistedWeaknesses.in(paragraphs, List.of());
    }

    /**
     * Reads a document as it was uploaded; its encoding is found out.
     *
     * @throws LetterUnreadable when it is empty, too large, not a text, or not a letter
     */
    public ReadLetter read(byte[] document) {
        return read(Documents.source(document));
    }

    /**
     * Reads a text, such as one that was pasted.
     *
     * @throws LetterUnreadable when it is empty, too large, or not a letter
     */
    public ReadLetter read(String text) {
        if (text.length() > Decoding.LARGEST) throw new LetterUnreadable(Reason.TOO_LARGE);
        if (text.indexOf('\0') >= 0) throw new LetterUnreadable(Reason.BINARY);
        return read(PlainText.source(text));
    }

    /**
     * Reads what a document was brought into.
     *
     * @throws LetterUnreadable when it is empty, or not a letter
     */
    public ReadLetter read(Source printed) {
        if (printed.lines().isEmpty()) throw new LetterUnreadable(Reason.EMPTY);
        var source = LostLines.told(AppendedLetter.cutOut(printed.with(RepeatedSigns.taught(printed.lines()))));
        var facts = Facts.of(source);
        var named = frameworks.recognise(facts.joined(), facts.day());
        var framework = named.orElseGet(frameworks::unknown);
        var findings = Findings.in(source.lines(), framework);
        insistOnLetter(named, facts, findings);
        var authority = new NameOfAuthority(authorities, facts.day()).in(source.lines(), facts);
        return new Assembly(source, facts, framework, authority, findings).letter();
    }

    private static void insistOnLetter(Optional<Framework> named, Facts facts, Findings findings) {
        boolean inspects = INSPECTS.matcher(facts.joined()).find();
        boolean shaped = facts.opening().isLetter() && !facts.opening().below().isEmpty();
        boolean letter = named.isPresent()
                || (inspects && (shaped || !findings.findings().isEmpty()));
        if (!letter) throw new LetterUnreadable(Reason.NOT_A_LETTER);
    }
}
