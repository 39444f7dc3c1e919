package followthrough.letter;

import followthrough.inspection.FindingKind;
import followthrough.letter.document.Layout;
import followthrough.shared.AreaReference;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One item of a letter; its identity outlives corrections of the letter, so that areas keep their finding. */
@Entity
public class Finding {

    @Id
    private UUID id;

    /** Which finding of the superseded version this one continues. */
    private @Nullable UUID continues;

    @Enumerated(EnumType.STRING)
    private FindingKind category;

    private String heading;

    private String text;

    private @Nullable Integer page;

    @Enumerated(EnumType.STRING)
    private @Nullable FindingRecurrence recurrence;

    private @Nullable String deadline;

    @Column(name = "starts_at")
    private int start;

    @Column(name = "ends_at")
    private int end;

    private @Nullable String repeats;

    /** Its number in the document as it was read, from 1; null when a person added it. */
    private @Nullable Integer readAs;

    private boolean ownWords;

    /** Whether a person has changed it or found it right since it was read. */
    private boolean lookedAt;

    Finding(Wording wording) {
        this(UUID.randomUUID(), wording);
    }

    Finding(UUID id, Wording wording) {
        this.id = id;
        this.category = wording.category();
        this.heading = wording.heading();
        this.text = wording.text();
        this.page = wording.page();
        this.recurrence = wording.recurrence();
        this.deadline = wording.deadline();
        this.start = wording.start();
        this.end = wording.end();
        this.ownWords = wording.own();
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected Finding() {}

    Finding copied() {
        var copy = new Finding(wording());
        copy.continues = id;
        copy.repeats = repeats;
        copy.readAs = readAs;
        copy.lookedAt = lookedAt;
        return copy;
    }

    Finding readAs(int number) {
        readAs = number;
        return this;
    }

    boolean isReadAs(@Nullable Integer number) {
        return number != null && number.equals(readAs);
    }

    boolean waitsForALook() {
        return readAs != null && !lookedAt;
    }

    void lookAt() {
        lookedAt = true;
    }

    public UUID id() {
        return id;
    }

    public @Nullable UUID continues() {
        return continues;
    }

    public FindingKind category() {
        return category;
    }

    public String text() {
        return text;
    }

    /** True for words of a person that do not stand in the letter. */
    public boolean ownWords() {
        return ownWords;
    }

    /** Whether it takes up words of another finding that a person added or changed, or the other way round. */
    public boolean sharesWordsWith(Finding other) {
        return other != this
                && (isChanged() || other.isChanged())
                && wording().place().overlaps(other.wording().place());
    }

    private boolean isChanged() {
        return readAs == null || lookedAt;
    }

    public boolean recurs() {
        return recurrence != null;
    }

    public Wording wording() {
        return new Wording(category, heading, text, page, recurrence, deadline, start, end, ownWords);
    }

    /** The earlier area that this finding says again, confirmed by a person; null when it is new. */
    public @Nullable AreaReference repeats() {
        return repeats == null ? null : new AreaReference(repeats);
    }

    /** The first words, for lists and tables. */
    public String firstWords() {
        var words = text.split("\\s+", 13);
        return words.length < 13 ? text : String.join(" ", Arrays.copyOf(words, 12)) + "…";
    }

    void reword(Wording wording) {
        category = wording.category();
        heading = wording.heading();
        text = wording.text();
        page = wording.page();
        recurrence = wording.recurrence();
        deadline = wording.deadline();
        start = wording.start();
        end = wording.end();
        ownWords = wording.own();
        lookedAt = true;
    }

    void turnTo(Layout layout) {
        layout.regions(start, end).stream().findFirst().ifPresent(first -> page = first.page());
    }

    void repeat(@Nullable AreaReference earlier) {
        repeats = earlier == null ? null : earlier.value();
    }
}
