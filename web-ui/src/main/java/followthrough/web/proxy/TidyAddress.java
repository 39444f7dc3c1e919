package followthrough.web.proxy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** An address as people type it leads to the page: references in small letters, a stroke at the end. */
@Component
@Order(-199) // ahead of Spring Security: one signs in for the page that there is
class TidyAddress extends OncePerRequestFilter {

    private static final Pattern REFERENCE = Pattern.compile("(?<=/)(?i)[a-z]{3}-\\d{4}-\\d{2,}(-a\\d+)?(?=/|$)");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var tidy = tidy(path);
        if (!request.getMethod().equals("GET") || tidy.equals(path) || path.startsWith("//")) {
            next.doFilter(request, response);
            return;
        }
        var query = request.getQueryString();
        response.setHeader("Location", query == null ? tidy : tidy + "?" + query);
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    }

    private static String tidy(String path) {
        var end = path.length();
        while (end > 1 && path.charAt(end - 1) == '/') end--;
        return REFERENCE
                .matcher(path.substring(0, end))
                .replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
    }
}
