package followthrough.web.form;

import followthrough.web.Messages;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** An upload that is too large is never read, so its page is known from the browser alone, which is led back there. */
@Component
public class TooLarge {

    private static final String KEPT = "/kept";

    private final Messages words;

    TooLarge(Messages words) {
        this.words = words;
    }

    /** Wherever it was noticed; null where the answer is written. */
    public @Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tellsScript(request, response)) return null;
        return leadBack(request, response)
                .map(page -> new ModelAndView("redirect:" + page))
                .orElseGet(() -> new ModelAndView("errors/too-large", HttpStatus.CONTENT_TOO_LARGE));
    }

    /** The server itself may have refused to read it, and then asks for a page at another address. */
    private static boolean isKept(HttpServletRequest request) {
        var sent = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return KEPT.equals(sent == null ? request.getRequestURI() : sent);
    }

    /** The script that keeps forms is told in words, since its page is still open; false where it is not the script. */
    public boolean tellsScript(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isKept(request)) return false;
        response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write(words.text("kept.fileTooLarge"));
        return true;
    }

    /** Where to lead back to; empty for the script, and for a browser that does not say it comes from our pages. */
    public Optional<String> leadBack(HttpServletRequest request, HttpServletResponse response) {
        if (isKept(request)) return Optional.empty(); // its page is still open
        if (!OwnPage.sent(request)) return Optional.empty();
        var page = page(request.getHeader(HttpHeaders.REFERER));
        page.map(URI::getPath)
                .ifPresent(path -> new RefusalCookie(
                                path, List.of(new KeptProblem("", words.text("tooLarge.said"))), Map.of())
                        .keep(request, response));
        return page.map(URI::toString);
    }

    /** Without host, so that nobody is led elsewhere. */
    private static Optional<URI> page(@Nullable String referer) {
        try {
            var uri = URI.create(referer == null ? "" : referer);
            var path = uri.getRawPath();
            if (path == null || !path.startsWith("/") || path.startsWith("//")) return Optional.empty();
            var query = uri.getRawQuery();
            return Optional.of(URI.create(path + (query == null ? "" : "?" + query)));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
