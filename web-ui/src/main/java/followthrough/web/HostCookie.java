package followthrough.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * A cookie for the server alone. Over HTTPS its name has the prefix with which browsers refuse it from any other host
 * and from an open line, so nobody can lay one of their own before our people.
 */
public record HostCookie(String name) {

    private static final String PREFIX = "__Host-";

    public String name(HttpServletRequest request) {
        return request.isSecure() ? PREFIX + name : name;
    }

    public Optional<String> read(HttpServletRequest request) {
        var cookies = Objects.requireNonNullElse(request.getCookies(), new Cookie[0]);
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(request)))
                .map(Cookie::getValue)
                .findFirst();
    }

    public void write(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
        var cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        if (read(request).isPresent()) write(request, response, "", Duration.ZERO);
    }
}
