package followthrough.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import followthrough.shared.AreaReference;
import followthrough.shared.InspectionReference;
import followthrough.shared.PersonId;
import followthrough.shared.Sha256;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that the record keeps of an act, as what it is: pages say it in words whenever it is read. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActFact.Words.class, name = "words"),
    @JsonSubTypes.Type(value = ActFact.Because.class, name = "because"),
    @JsonSubTypes.Type(value = ActFact.Day.class, name = "day"),
    @JsonSubTypes.Type(value = ActFact.Person.class, name = "person"),
    @JsonSubTypes.Type(value = ActFact.Named.class, name = "named"),
    @JsonSubTypes.Type(value = ActFact.Version.class, name = "version"),
    @JsonSubTypes.Type(value = ActFact.Fingerprint.class, name = "fingerprint"),
    @JsonSubTypes.Type(value = ActFact.Numeral.class, name = "number"),
    @JsonSubTypes.Type(value = ActFact.Count.class, name = "count")
})
public sealed interface ActFact {

    String in(Telling telling);

    /** How each kind is said. */
    interface Telling {

        String words(String words);

        String because(String reason);

        String day(LocalDate day);

        String person(PersonId person);

        String named(String name);

        String version(int number, String code);

        String fingerprint(String sha256);

        String count(Counted of, int number);

        /** What an earlier release kept as prose. */
        String prose(String kept);
    }

    /** What is counted. */
    enum Counted {
        FINDINGS,
        ACTIONS,
        MEASURES,
        ITEMS,
        REPORTS,
        CASES,
        DAYS
    }

    /** Somebody's words, a title or a reference: nobody changes them. */
    record Words(String words) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.words(words);
        }
    }

    /** The reason for what stands before it. */
    record Because(String words) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.because(words);
        }
    }

    record Day(LocalDate day) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.day(day);
        }
    }

    record Person(UUID id) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.person(new PersonId(id));
        }
    }

    /** A step, an outcome, a kind of change, a decision table: by the name of the constant. */
    record Named(String name) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.named(name);
        }
    }

    /**
     * A version, and what it was like.
     *
     * @param sha256 all of what the code is the beginning of; null where an earlier release wrote it, or there is none
     */
    record Version(
            int number,
            String code,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String sha256) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.version(number, code);
        }
    }

    /** A number whose page says of what. */
    record Numeral(int number) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.words(String.valueOf(number));
        }
    }

    record Fingerprint(String sha256) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.fingerprint(sha256);
        }
    }

    record Count(Counted of, int number) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.count(of, number);
        }
    }

    /** What an earlier release kept as prose; nothing is written so any more. */
    record Prose(String kept) implements ActFact {
        @Override
        public String in(Telling telling) {
            return telling.prose(kept);
        }
    }

    static ActFact because(String reason) {
        return new Because(reason.strip());
    }

    static ActFact version(int number) {
        return new Version(number, "", null);
    }

    /** A version whose content has this fingerprint, of which pages tell the short code. */
    static ActFact version(int number, String sha256) {
        return new Version(number, Sha256.shortCode(sha256), sha256);
    }

    /** The same where the fingerprint is kept and pages tell the number alone. */
    static ActFact untold(int number, String sha256) {
        return new Version(number, "", sha256);
    }

    static ActFact number(int number) {
        return new Numeral(number);
    }

    static ActFact fingerprint(String sha256) {
        return new Fingerprint(sha256);
    }

    static ActFact count(Counted of, int number) {
        return new Count(of, number);
    }

    /** A fact of the domain's own types. */
    static ActFact of(Object fact) {
        if (fact instanceof ActFact typed) return typed;
        if (fact instanceof LocalDate day) return new Day(day);
        if (fact instanceof PersonId person) return new Person(person.value());
        if (fact instanceof Enum<?> constant) return new Named(constant.name());
        if (fact instanceof String || fact instanceof InspectionReference || fact instanceof AreaReference)
            return new Words(fact.toString());
        throw new IllegalArgumentException("The record keeps no " + fact.getClass());
    }
}
