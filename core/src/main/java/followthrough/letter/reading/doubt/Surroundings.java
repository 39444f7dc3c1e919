package followthrough.letter.reading.doubt;

import followthrough.letter.reading.list.Findings;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.list.Section;
import followthrough.letter.reading.list.Section.Begun;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where each list stands among the sections of its letter. */
final class Surroundings {

    private final List<Section> sections;
    private final IdentityHashMap<Section, Integer> places = new IdentityHashMap<>();
    private final Set<String> filled = new HashSet<>();
    private final int firstFilled;

    Surroundings(Findings findings) {
        sections = findings.sections();
        for (int i = 0; i < sections.size(); i++) places.put(sections.get(i), i);
        for (var list : findings.lists()) {
            if (!list.items().isEmpty()) filled.add(list.section().heading());
        }
        firstFilled = findings.lists().stream()
                .filter(list -> !list.items().isEmpty())
                .mapToInt(this::place)
                .min()
                .orElse(0);
    }

    List<Section> below(OpenedList list) {
        return sections.subList(place(list) + 1, sections.size());
    }

    @Nullable
    Section above(OpenedList list) {
        int at = place(list);
        return at == 0 ? null : sections.get(at - 1);
    }

    /** The heads of a table's columns stand between a heading and the one that is repeated over its column. */
    @Nullable
    Section next(OpenedList list) {
        return below(list).stream()
                .filter(section -> section.holdsFindings() || !section.blocks().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What the section below it begins with, or null at the end of the letter. */
    @Nullable
    Begun ending(OpenedList list) {
        var below = below(list);
        return below.isEmpty() ? null : below.get(0).begun();
    }

    /** A heading at the foot of a page, or over a table, stands again where its list is; or long before any list, in the contents. */
    boolean isRepeated(OpenedList list) {
        var heading = list.section().heading();
        var next = next(list);
        boolean again = next != null && next.heading().equals(heading);
        return filled.contains(heading) && (again || place(list) < firstFilled);
    }

    private int place(OpenedList list) {
        return Objects.requireNonNull(places.get(list.section()));
    }
}
