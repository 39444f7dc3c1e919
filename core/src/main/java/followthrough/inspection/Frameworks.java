package followthrough.inspection;

import followthrough.shared.FoldedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All kinds of inspection whose letters are understood. */
public final class Frameworks {

    /** A letter says what it is in its opening; later pages name other inspections too. */
    private static final int OPENING = 6000;

    private final List<Framework> all;
    private final Framework unknown;
    private final Pattern unlisted;

    public Frameworks() {
        var document = new FrameworkDocument("frameworks.xml");
        all = document.frameworks();
        unknown = document.unknown();
        unlisted = document.unlisted();
    }

    public List<Framework> all() {
        return all;
    }

    public Optional<Framework> byCode(String code) {
        return all.stream().filter(framework -> framework.code().equals(code)).findFirst();
    }

    /** Stands in where a letter is of no known kind: the headings all of them share, and nothing else. */
    public Framework unknown() {
        return unknown;
    }

    /**
     * The framework that a letter names first; of two that go by the same name, the one in force on the day.
     *
     * @param on a day of the visit or of the letter, or null when none is printed
     */
    public Optional<Framework> recognise(String text, @Nullable LocalDate on) {
        var opening = FoldedText.of(text.substring(0, Math.min(text.length(), OPENING)));
        var other = unlisted.matcher(opening);
        int before = other.find() ? other.start() : Integer.MAX_VALUE;
        return all.stream()
                .map(framework -> Named.in(opening, framework))
                .flatMap(Optional::stream)
                .filter(named -> named.position() < before)
                .min(Comparator.comparingInt(Named::position)
                        .thenComparing(named ->
                                on == null ? 0L : named.framework.validity().distanceTo(on)))
                .map(Named::framework);
    }

    private record Named(Framework framework, int position) {

        static Optional<Named> in(String opening, Framework framework) {
            return framework.signs().stream()
                    .map(sign -> sign.matcher(opening))
                    .filter(java.util.regex.Matcher::find)
                    .map(found -> new Named(framework, found.start()))
                    .min(Comparator.comparingInt(Named::position));
        }
    }
}
