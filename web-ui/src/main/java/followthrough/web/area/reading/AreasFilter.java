package followthrough.web.area.reading;

import followthrough.area.AreaState;
import followthrough.shared.Body;
import followthrough.standing.AreaQuery;
import followthrough.standing.AreaStanding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What narrows the list of areas, as it stands in the address. */
public record AreasFilter(
        @Nullable String state,
        @Nullable String standing,
        @Nullable String mine,
        @Nullable String authority,
        @Nullable String page) {

    public AreasFilter {
        state = known(AreaState.values(), state);
        standing = known(AreaStanding.values(), standing);
        mine = "true".equals(mine) ? "true" : "";
        authority = authority == null ? "" : authority.strip();
        page = page == null ? "" : page;
    }

    private static String known(Enum<?>[] values, @Nullable String wanted) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(name -> name.equals(wanted))
                .findFirst()
                .orElse("");
    }

    AreaQuery query() {
        return new AreaQuery(
                state().isEmpty() ? null : AreaState.valueOf(state()),
                at().orElse(null),
                authority().isEmpty() ? null : new Body(authority()),
                !mine().isEmpty());
    }

    /** Where the areas stand that are asked for. */
    Optional<AreaStanding> at() {
        return Optional.of(standing()).filter(name -> !name.isEmpty()).map(AreaStanding::valueOf);
    }

    @Override
    public String state() {
        return state == null ? "" : state;
    }

    @Override
    public String standing() {
        return standing == null ? "" : standing;
    }

    @Override
    public String mine() {
        return mine == null ? "" : mine;
    }

    @Override
    public String authority() {
        return authority == null ? "" : authority;
    }

    int number() {
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    /** The list's address with this filter, without one of its parts, ready for a page number. */
    String without(String part) {
        var parts = new LinkedHashMap<String, String>(
                Map.of("state", state(), "standing", standing(), "mine", mine(), "authority", authority()));
        parts.remove(part);
        var query = parts.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .sorted()
                .collect(Collectors.joining("&"));
        return "/areas" + (query.isEmpty() ? "" : "?" + query);
    }

    String paged() {
        var address = without("");
        return address + (address.contains("?") ? "&page=" : "?page=");
    }
}
