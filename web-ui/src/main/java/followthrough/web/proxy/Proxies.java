package followthrough.web.proxy;

import followthrough.people.signin.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The proxies of our own through which every request comes. Each adds to the end of a header the address that it was
 * called from, so the last {@code number} entries are theirs, and everything before can be written by anybody.
 */
record Proxies(int number) {

    Optional<ClientAddress> client(HttpServletRequest request) {
        return fromTheEnd(request, "X-Forwarded-For").flatMap(ClientAddress::of);
    }

    boolean isHttps(HttpServletRequest request) {
        return last(request, "X-Forwarded-Proto").filter("https"::equals).isPresent();
    }

    private Optional<String> fromTheEnd(HttpServletRequest request, String header) {
        var entries = entries(request, header);
        return number == 0 || entries.size() < number
                ? Optional.empty()
                : Optional.of(entries.get(entries.size() - number));
    }

    /** Proxies do not add to it: the nearest one sets it. */
    private Optional<String> last(HttpServletRequest request, String header) {
        var entries = entries(request, header);
        return number == 0 || entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    private static List<String> entries(HttpServletRequest request, String header) {
        var entries = new ArrayList<String>();
        for (var line : Collections.list(request.getHeaders(header))) {
            for (var entry : line.split(",", -1)) entries.add(entry.strip());
        }
        return entries;
    }
}
