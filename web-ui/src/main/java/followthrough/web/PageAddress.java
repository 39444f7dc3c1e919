package followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Where one gets back to a page: its address with the query, without what only opens one more row on it or turns to
 * another leaf of it.
 */
public final class PageAddress {

    /** In a query: the kind of row that is shown empty besides the stored ones. */
    private static final String ADD = "add=";

    /** In a query: which leaf is looked at of what is too long for one. */
    private static final String TURNED = "turned=";

    private PageAddress() {}

    public static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        var kept = query == null
                ? ""
                : Arrays.stream(query.split("&"))
                        .filter(part -> !part.startsWith(ADD) && !part.startsWith(TURNED))
                        .collect(Collectors.joining("&"));
        return request.getRequestURI() + (kept.isEmpty() ? "" : "?" + kept);
    }

    /** The same page at another leaf. */
    public static String turned(String page, String leaf) {
        return page + (page.contains("?") ? "&" : "?") + TURNED + leaf;
    }
}
