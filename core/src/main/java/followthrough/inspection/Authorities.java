package followthrough.inspection;

import followthrough.shared.Body;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All authorities that have children's services in England, or had them in 2009 or later. */
public final class Authorities {

    private final List<Authority> all;
    private final Map<Body, Authority> byCode;
    private final Map<String, List<Authority>> byName;

    /** The real ones only. */
    public Authorities() {
        this(listed("authorities.csv"));
    }

    /** With four made-up ones, for demonstrations. */
    public static Authorities withDemo() {
        return new Authorities(Stream.concat(listed("authorities.csv"), listed("made-up-authorities.csv")));
    }

    private Authorities(Stream<Authority> authorities) {
        all = authorities.sorted(Comparator.comparing(Authority::name)).toList();
        byCode = all.stream().collect(Collectors.toUnmodifiableMap(Authority::body, Function.identity()));
        byName = all.stream()
                .flatMap(authority -> names(authority).map(name -> Map.entry(name, authority)))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public List<Authority> all() {
        return all;
    }

    public Optional<Authority> byCode(Body body) {
        return Optional.ofNullable(byCode.get(body));
    }

    /**
     * Who is meant by a printed name. Dorset was two authorities, one after the other: the day decides, and a letter
     * about an authority that has just ended still finds it.
     */
    public Optional<Authority> named(String asPrinted, LocalDate on) {
        return byName.getOrDefault(AuthorityName.key(asPrinted), List.of()).stream()
                .min(Comparator.comparing(authority -> authority.validity().distanceTo(on)));
    }

    private static Stream<String> names(Authority authority) {
        return Stream.concat(Stream.of(authority.name(), authority.council()), authority.otherNames().stream())
                .map(AuthorityName::key)
                .distinct();
    }

    private static Stream<Authority> listed(String resource) {
        return ReferenceTable.rowsOf(resource).stream().map(cells -> new AuthorityRow(cells).authority());
    }
}
