package followthrough.web.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.web.HostCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was wrong with the form of somebody who has no session, for the page that asks again. The browser remembers it
 * for two minutes and nobody else: what strangers type costs the server nothing. That an upload was too large is told
 * to anybody in this way, without what they typed.
 *
 * @param page where it is told, and nowhere else
 * @param typed without passwords
 */
record RefusalCookie(String page, List<KeptProblem> problems, Map<String, List<String>> typed) {

    private static final HostCookie COOKIE = new HostCookie("followthrough-refused");
    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final int LONGEST_TYPED = 254;
    private static final int MOST_PROBLEMS = 5;

    /** Browsers refuse cookies of more than 4,096. */
    private static final int LONGEST = 3_500;

    private static final JsonMapper JSON = JsonMapper.shared();

    static RefusalCookie of(HttpServletRequest request, List<KeptProblem> problems) {
        var typed = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (isKept(name) && values.length == 1 && values[0].length() <= LONGEST_TYPED)
                typed.put(name, List.of(values));
        });
        var told = problems.stream().limit(MOST_PROBLEMS).toList();
        return new RefusalCookie(request.getRequestURI(), told, typed);
    }

    private static boolean isKept(String name) {
        return !name.startsWith("_") && !Typed.isSecret(name);
    }

    void keep(HttpServletRequest request, HttpServletResponse response) {
        var whole = text();
        var short_ = new RefusalCookie(page, problems, Map.of());
        COOKIE.write(request, response, whole.length() > LONGEST ? short_.text() : whole, LIFE);
    }

    private String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(JSON.writeValueAsString(this).getBytes(UTF_8));
    }

    /** Told once. */
    static Optional<RefusalCookie> take(HttpServletRequest request, HttpServletResponse response) {
        var found = COOKIE.read(request)
                .flatMap(RefusalCookie::read)
                .filter(cookie -> cookie.page().equals(request.getRequestURI()));
        if (found.isPresent()) COOKIE.forget(request, response);
        return found;
    }

    /** Anybody can send any cookie; the worst they get is a page that says what they sent. */
    private static Optional<RefusalCookie> read(String cookie) {
        try {
            var json = new String(Base64.getUrlDecoder().decode(cookie), UTF_8);
            var read = JSON.readValue(json, RefusalCookie.class);
            return read.isWhole() ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException | JacksonException made) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("ConstantConditions") // what was read from a cookie may lack anything
    private boolean isWhole() {
        return page != null
                && problems != null
                && typed != null
                && problems.stream().allMatch(one -> one != null && one.field() != null && one.text() != null)
                && typed.values().stream().allMatch(values -> values != null && !values.contains(null));
    }
}
