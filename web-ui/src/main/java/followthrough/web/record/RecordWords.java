package followthrough.web.record;

import followthrough.audit.ActFact;
import followthrough.audit.AuditTrail.Entry;
import followthrough.shared.PersonId;
import followthrough.shared.Sha256;
import followthrough.web.DateFormats;
import followthrough.web.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the record and the notices keep as names of acts, steps and kinds, as days, people and fingerprints: in words. */
@Component
public class RecordWords {

    /** Acts of which earlier releases kept what somebody wrote among their prose: nobody’s words are changed. */
    static final Set<String> QUOTED = Set.of(
            "progressReported",
            "progressCorrected",
            "progressStruckOut",
            "planReturned",
            "letterReturned",
            "evidenceCorrected",
            "evidenceRemoved",
            "evidenceEndorsed",
            "evidenceNotReady",
            "draftCommented",
            "planCommentCorrected",
            "planCommentStruck",
            "evidenceCommentCorrected",
            "evidenceCommentStruck",
            "letterCommentCorrected",
            "letterCommentStruck",
            "draftCommentCorrected",
            "draftCommentStruck",
            "planCorrected",
            "valueCorrected",
            "valueRetracted");

    /** Acts of others outside, which somebody entered here from the paper. */
    private static final Set<String> FROM_PAPER = Set.of("planSignedOutside", "statementSentOutside");

    private static final Pattern DAY = Pattern.compile("(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])");
    private static final Pattern PERSON = Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
    private static final Pattern FINGERPRINT = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern VERSION = Pattern.compile("(\\d+) ([0-9a-f]{4}-[0-9a-f]{4})");
    private static final Pattern NAME = Pattern.compile("\\b(?:[A-Z]{2,}(?:_[A-Z]+)*|[a-z]+(?:[A-Z][a-z]+)+)\\b");

    private final Messages words;
    private final DateFormats dates;

    RecordWords(Messages words, DateFormats dates) {
        this.words = words;
        this.dates = dates;
    }

    /** What was done, in the words of an area's history; never the name of the act. */
    public String act(Entry entry) {
        return Objects.requireNonNullElse(known("act." + entry.act()), words.text("history.other"));
    }

    /** The same with what it was done to, by the words that this had then. */
    public String titled(Entry entry) {
        var about = entry.objectWords();
        return about == null || about.isBlank() ? act(entry) : words.text("history.about", act(entry), about);
    }

    /** What was done last, by whom and when. */
    public String last(Entry entry) {
        var by = by(entry);
        return words.text(
                "timeline.last", titled(entry), by == null ? "" : " " + doer(entry, by), moment(entry, false));
    }

    /** What was done, in a sentence about the inspection or the area that it was done to. */
    public String sentence(Entry entry, String act) {
        var area = entry.subject().replaceAll(".*-A", "");
        for (var code : List.of("timeline." + act + "." + kind(entry), "timeline." + act)) { // by kind, where it says
            var said = known(code, area, orNothing(before(entry)), orNothing(after(entry)));
            if (said != null) return said;
        }
        var title = known("act." + act);
        if (title == null) return words.text("history.other");
        return area.equals(entry.subject()) ? title : words.text("timeline.ofArea", area, title);
    }

    /** What it was before and after, where the record says so and the title does not. */
    public @Nullable String detail(Entry entry) {
        var detail = inFull(entry);
        var about = entry.isProse() ? said(entry, entry.objectWords()) : entry.objectWords();
        if (detail == null || about == null || !detail.startsWith(about)) return detail;
        var rest = detail.substring(about.length()).replaceFirst("^[,\\s]+", "");
        return rest.isEmpty() ? null : rest;
    }

    private @Nullable String inFull(Entry entry) {
        var before = before(entry);
        var after = after(entry);
        var own = known("act." + entry.act() + ".detail", orNothing(before), orNothing(after));
        if (own != null) return own;
        if (before != null && after != null && !before.equals(after))
            return words.text("history.fromTo", before, after);
        return after == null ? before : after;
    }

    /**
     * When it was done, for lists of days. In a case recorded later nobody knows when the installation would have done
     * what it does by itself: it says when that was recorded.
     */
    public String day(Entry entry, boolean recordedLater) {
        return isOnlyRecorded(entry, recordedLater)
                ? words.text("history.recorded", dates.moment(entry.at()))
                : dates.day(entry.happenedOn());
    }

    /** The moment it was entered, and the day it counts for where that is another one. */
    public String moment(Entry entry, boolean recordedLater) {
        var moment = dates.moment(entry.at());
        if (isOnlyRecorded(entry, recordedLater)) return words.text("history.recorded", moment);
        return moment.startsWith(dates.day(entry.happenedOn()) + " ")
                ? moment
                : words.text("timeline.later", entry.happenedOn(), moment);
    }

    private static boolean isOnlyRecorded(Entry entry, boolean recordedLater) {
        return recordedLater && entry.person() == null;
    }

    /** Whom these name: their names are asked of the directory at once. */
    public Set<PersonId> people(Collection<Entry> entries) {
        var named = new HashSet<PersonId>();
        for (var entry : entries) {
            Stream.of(entry.person(), entry.forWhom())
                    .filter(Objects::nonNull)
                    .forEach(id -> named.add(new PersonId(id)));
            Stream.concat(entry.factsBefore().stream(), entry.factsAfter().stream())
                    .flatMap(RecordWords::people)
                    .forEach(named::add);
        }
        return named;
    }

    private static Stream<PersonId> people(ActFact fact) {
        if (fact instanceof ActFact.Person person) return Stream.of(new PersonId(person.id()));
        if (fact instanceof ActFact.Prose prose)
            return PERSON.matcher(prose.kept()).results().map(found -> new PersonId(UUID.fromString(found.group())));
        return Stream.empty();
    }

    /** {@code by Dana Okafor}, or for what others did outside {@code recorded by Dana Okafor from the paper}. */
    public String doer(Entry entry, String name) {
        return words.text(FROM_PAPER.contains(entry.act()) ? "who.fromPaper" : "timeline.by", name);
    }

    /** {@code Dana Okafor}, or {@code Sam Reid for Dana Okafor}; null where nobody did it. */
    public @Nullable String by(Entry entry) {
        var person = entry.person();
        if (person == null) return null;
        var forWhom = entry.forWhom();
        var name = words.name(new PersonId(person));
        return forWhom == null ? name : words.text("who.forWhom", name, words.name(new PersonId(forWhom)));
    }

    /** Prose of an earlier release, or of a notice: days, people, steps and outcomes by their names. */
    public String said(String kept) {
        var version = VERSION.matcher(kept.strip());
        if (version.matches()) return words.text("history.version", version.group(1), version.group(2));
        var said = DAY.matcher(kept).replaceAll(found -> quoted(day(found.group())));
        said = FINGERPRINT
                .matcher(said)
                .replaceAll(found -> quoted(words.text("history.code", Sha256.shortCode(found.group()))));
        said = PERSON.matcher(said).replaceAll(found -> quoted(person(found.group())));
        return NAME.matcher(said).replaceAll(found -> quoted(name(found.group())));
    }

    /** What was before it, or null where the record keeps nothing of it. */
    public @Nullable String before(Entry entry) {
        return told(entry, entry.factsBefore());
    }

    /** What is after it. */
    public @Nullable String after(Entry entry) {
        return told(entry, entry.factsAfter());
    }

    /** The kind of change that an act is about, where it keeps one. */
    private static String kind(Entry entry) {
        return entry.factsBefore().stream()
                .map(fact -> fact instanceof ActFact.Named named
                        ? named.name()
                        : fact instanceof ActFact.Prose prose ? prose.kept() : "")
                .findFirst()
                .orElse("");
    }

    private @Nullable String told(Entry entry, List<ActFact> facts) {
        var told = new StringBuilder();
        for (var fact : facts) {
            if (!told.isEmpty()) told.append(fact instanceof ActFact.Because ? " " : ", ");
            told.append(fact.in(new Told(entry)));
        }
        return told.isEmpty() ? null : told.toString();
    }

    /** How each fact of an act is said. */
    private final class Told implements ActFact.Telling {

        private final Entry entry;

        Told(Entry entry) {
            this.entry = entry;
        }

        @Override
        public String words(String said) {
            return said;
        }

        @Override
        public String because(String reason) {
            return words.text("history.because", reason);
        }

        @Override
        public String day(LocalDate day) {
            return dates.day(day);
        }

        @Override
        public String person(PersonId person) {
            return RecordWords.this.person(person.toString());
        }

        @Override
        public String named(String name) {
            return RecordWords.this.name(name);
        }

        @Override
        public String version(int number, String code) {
            return code.isEmpty()
                    ? words.text("history.versionAlone", number)
                    : words.text("history.version", number, code);
        }

        @Override
        public String fingerprint(String sha256) {
            return words.text("history.code", Sha256.shortCode(sha256));
        }

        @Override
        public String count(ActFact.Counted of, int number) {
            return words.text("history.count." + of, number);
        }

        @Override
        public String prose(String kept) {
            return QUOTED.contains(entry.act()) ? kept : said(kept);
        }
    }

    private @Nullable String said(Entry entry, @Nullable String kept) { // of an earlier release
        return kept == null || QUOTED.contains(entry.act()) ? kept : said(kept);
    }

    private String day(String iso) {
        try {
            return dates.day(LocalDate.parse(iso));
        } catch (DateTimeException noDay) {
            return iso;
        }
    }

    private String person(String id) {
        var name = words.name(new PersonId(UUID.fromString(id)));
        return name.equals(id) ? words.text("history.somebody") : name;
    }

    /** A step, table, outcome or kind of change by its name on pages; any other word is left as it is. */
    private String name(String name) {
        for (var family : new String[] {"task.", "outcome.", "history.change.", "decision.name.", "history.named."}) {
            var said = known(family + name);
            if (said != null) return said;
        }
        return name;
    }

    private @Nullable String known(String code, Object... args) {
        return words.known(code, args);
    }

    private static String quoted(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }

    private static String orNothing(@Nullable String said) {
        return said == null ? "" : said;
    }
}
