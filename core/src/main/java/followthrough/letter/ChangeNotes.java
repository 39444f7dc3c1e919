package followthrough.letter;

import followthrough.audit.ActFact;
import followthrough.audit.ActPayload;
import followthrough.letter.change.FactChange;
import followthrough.letter.change.LetterChange;
import followthrough.letter.change.LetterChange.Kind;
import followthrough.letter.change.LetterChanges;
import followthrough.letter.change.ReadItem;
import followthrough.shared.Actor;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down beside a draft what was read, and what is done to it. */
@Component
class ChangeNotes {

    private final LetterChanges changes;
    private final SetAsides setAsides;

    ChangeNotes(LetterChanges changes, SetAsides setAsides) {
        this.changes = changes;
        this.setAsides = setAsides;
    }

    /** Another document is there: what was decided of sentences of the one before says nothing of its own. */
    void beginAnew(Letter letter) {
        setAsides.forgetAll(letter.id());
        begin(letter);
    }

    /** What it begins with: as it was read, or as the version says that is corrected. */
    void begin(Letter letter) {
        var items = new ArrayList<ReadItem>();
        for (var finding : letter.findings()) {
            var wording = finding.wording();
            items.add(new ReadItem(
                    finding.id(),
                    items.size() + 1,
                    finding.category(),
                    wording.heading(),
                    finding.text(),
                    wording.page()));
        }
        changes.begin(letter.id(), items);
    }

    /** What the record keeps of a change: how many findings there were, and are. */
    ActPayload counted(int before, Letter letter) {
        return ActPayload.before(ActFact.count(ActFact.Counted.FINDINGS, before))
                .then(ActFact.count(ActFact.Counted.FINDINGS, letter.findings().size()));
    }

    /** What the record keeps of an imported document. */
    ActPayload kept(String sha256) {
        return ActPayload.after(ActFact.fingerprint(sha256));
    }

    /** What a doubt is about: the words that it quotes, or else what it says. */
    String of(Letter letter, int doubt) {
        if (doubt < 0 || doubt >= letter.warnings().size()) return "";
        var warning = letter.warnings().get(doubt);
        return Objects.requireNonNullElse(warning.quote(), warning.text());
    }

    /** Before the finding is reworded; what changes neither words nor kind is no change to speak of. */
    void corrected(Letter letter, UUID finding, Wording now, String reason, Actor by) {
        var before = letter.finding(finding);
        if (before.category() != now.category()) note(letter, Kind.RETYPED, finding, before.text(), reason, by);
        else if (!before.text().equals(now.text())) note(letter, Kind.CORRECTED, finding, before.text(), reason, by);
    }

    /** Before they are corrected; what stays as it is is no change. */
    void corrected(Letter letter, LetterFacts now, Actor by) {
        var before = letter.facts().inWords();
        now.inWords().forEach((fact, words) -> {
            var was = before.getOrDefault(fact, "");
            if (!was.equals(words)) changes.note(letter.id(), new FactChange(fact, was, by.person(), by.on()));
        });
    }

    void note(Letter letter, Kind kind, @Nullable UUID finding, String words, String reason, Actor by) {
        changes.note(
                letter.id(),
                new LetterChange(kind, finding, words, reason, by.person(), by.on(), letter.comments() != null));
    }
}
