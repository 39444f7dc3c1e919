package followthrough.web.fault;

import followthrough.database.DatabaseWatch;
import followthrough.web.session.SessionlessPaths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says at once what cannot be had: every page without the database, and uploads without room for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {

    private final DatabaseWatch watch;

    OutageFilter(DatabaseWatch watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (!watch.isUp()) PlainPages.UNAVAILABLE.send(response);
        else if (watch.isShortOfSpace() && isUpload(request)) PlainPages.NO_ROOM.send(response);
        else untilItGoesAway(request, response, next);
    }

    /** For requests that were under way, ahead of the pages' own faults: sessions are looked for before any page. */
    private static void untilItGoesAway(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        try {
            next.doFilter(request, response);
        } catch (RuntimeException | ServletException failure) {
            var outage = Outage.of(failure);
            if (outage.isEmpty() || response.isCommitted()) throw failure;
            response.reset();
            outage.get().page().send(response);
        }
    }

    /** Styles need no database, and health says itself what is away. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SessionlessPaths.isOne(request);
    }

    private static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
