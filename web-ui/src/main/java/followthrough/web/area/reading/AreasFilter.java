package followthrough.web.area.reading;

import followthrough.area.Area;
import followthrough.area.AreaState;
import followthrough.shared.Actor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What narrows the list of areas, as it stands in the address. */
public record AreasFilter(
        @Nullable String state,
        @Nullable String mine,
        @Nullable String authority,
        @Nullable String page) {

    public AreasFilter {
        var wanted = state;
        state = wanted != null
                        && Arrays.stream(AreaState.values())
                                .anyMatch(known -> known.name().equals(wanted))
                ? wanted
                : "";
        mine = "true".equals(mine) ? "true" : "";
        authority = authority == null ? "" : authority.strip();
        page = page == null ? "" : page;
    }

    boolean fits(Area area, Actor me) {
        return (state().isEmpty() || area.state().name().equals(state()))
                && (mine().isEmpty() || area.isLedBy(me))
                && (authority().isEmpty() || area.authority().code().equals(authority()));
    }

    @Override
    public String state() {
        return state == null ? "" : state;
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
        var parts =
                new LinkedHashMap<String, String>(Map.of("state", state(), "mine", mine(), "authority", authority()));
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
