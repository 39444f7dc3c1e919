package followthrough.web.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What comes in as text is text: characters that nobody can see or store are refused before any page or the sign-in
 * reads them, and what is only blank, no-break spaces included, is empty.
 */
@Component
@Order(-200) // ahead of Spring Security, which reads the fields of the sign-in
public class TypedText extends OncePerRequestFilter {

    /** On a request that was refused: the words in it, to be given back. */
    public static final String TYPED = TypedText.class.getName();

    private static final String CLEANED = TYPED + ".cleaned";

    /** Something was left out of what was typed, so that it is not to be taken for it. */
    public static boolean isCleaned(HttpServletRequest request) {
        return request.getAttribute(CLEANED) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
            throws ServletException, IOException {
        if (request.getParameterMap().entrySet().stream().allMatch(TypedText::isText)) {
            next.doFilter(new Blanks(request), response);
        } else if (request.getRequestURI().equals("/kept")) {
            next.doFilter(new Visible(request), response); // keeping is no act: the words stay
        } else if (request.getRequestURI().equals("/sign-in")) {
            response.sendRedirect("/sign-in?refused");
        } else if ("POST".equals(request.getMethod()) && request.getParameter("_once") != null) {
            request.setAttribute(CLEANED, true); // a form of ours: it leads back to its page and says so
            next.doFilter(new Visible(request), response);
        } else {
            request.setAttribute(TYPED, Typed.in(request)); // the page that says so is asked for by another method
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static boolean isText(Map.Entry<String, String[]> field) {
        return isText(field.getKey()) && Arrays.stream(field.getValue()).allMatch(TypedText::isText);
    }

    /** Tabs and ends of lines are typed; other control characters and halves of characters are not. */
    static boolean isText(@Nullable String text) {
        return text == null || text.codePoints().allMatch(TypedText::isText);
    }

    private static boolean isText(int one) {
        var control = Character.isISOControl(one) && "\t\n\r\u0085".indexOf(one) < 0;
        return !control && (one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE);
    }

    static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(one -> Character.isWhitespace(one)
                        || Character.isSpaceChar(one)
                        || Character.getType(one) == Character.FORMAT);
    }

    /** The request as everybody further on sees it. */
    private static class Blanks extends HttpServletRequestWrapper {

        Blanks(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return clean(super.getParameter(name));
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = super.getParameterValues(name);
            return values == null
                    ? null
                    : Arrays.stream(values).map(this::clean).toArray(String[]::new);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var map = new LinkedHashMap<String, String[]>();
            super.getParameterMap()
                    .forEach((name, values) ->
                            map.put(name, Arrays.stream(values).map(this::clean).toArray(String[]::new)));
            return map;
        }

        private @Nullable String clean(@Nullable String value) {
            return value == null ? null : text(value);
        }

        String text(String value) {
            return isBlank(value) ? "" : value;
        }
    }

    /** The same without what nobody can see or store. */
    private static final class Visible extends Blanks {

        Visible(HttpServletRequest request) {
            super(request);
        }

        @Override
        String text(String value) {
            var visible = new StringBuilder();
            value.codePoints().filter(TypedText::isText).forEach(visible::appendCodePoint);
            return super.text(visible.toString());
        }
    }
}
