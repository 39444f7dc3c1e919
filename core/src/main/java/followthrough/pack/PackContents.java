package followthrough.pack;

import followthrough.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What comes into a pack while it is gathered. */
final class PackContents {

    private final List<PackEntry> entries = new ArrayList<>();
    private final TreeSet<String> people = new TreeSet<>();
    private boolean leftOut;

    void add(PackEntry entry) {
        entries.add(entry);
    }

    /** There is something that the maker may not read; what it is, nobody is told. */
    void leaveOut() {
        leftOut = true;
    }

    boolean hasLeftOut() {
        return leftOut;
    }

    List<PackEntry> entries() {
        return entries;
    }

    Collection<PersonId> people() {
        return people.stream().map(PersonId::of).toList();
    }

    void name(Collection<PersonId> more) {
        more.forEach(this::person);
    }

    /** Names stand in one entry, since one person may be called otherwise later. */
    @Nullable
    String person(@Nullable PersonId person) {
        if (person == null) return null;
        people.add(person.toString());
        return person.toString();
    }

    /** Facts in the order in which they were put; what is not known is left out. */
    static final class Facts {

        private final Map<String, Object> facts = new LinkedHashMap<>();

        Facts with(String name, @Nullable Object fact) {
            if (fact == null || fact.equals("")) return this;
            facts.put(name, fact instanceof LocalDate || fact instanceof Enum<?> ? fact.toString() : fact);
            return this;
        }

        Map<String, Object> done() {
            return facts;
        }
    }
}
