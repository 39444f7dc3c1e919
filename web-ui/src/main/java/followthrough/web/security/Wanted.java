package followthrough.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody wanted to go before they had to sign in; it travels in the address, and leads to our own pages only. */
final class Wanted {

    static final String PARAMETER = "to";

    private static final int LONGEST = 1000;

    /** A second slash of either kind would name another host. */
    private static final Pattern OWN = Pattern.compile("/([^/\\\\\\p{Cntrl}][^\\p{Cntrl}]*)?");

    private Wanted() {}

    /** The part of the sign-in's query that says it, or nothing where the start page is meant. */
    static String query(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod())) return "";
        var query = request.getQueryString();
        return query(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    static String query(@Nullable String wanted) {
        var path = path(wanted);
        return path.equals("/") ? "" : PARAMETER + "=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    /** The start page for anything that is not a page of ours. */
    static String path(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && OWN.matcher(wanted).matches()
                ? wanted
                : "/";
    }
}
