package followthrough.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Somebody at a browser, without one: keeps cookies, and sends each form with the token of the last page. Sessions and
 * tokens are those of the product, where {@code csrf()} of Spring's tests would put its own in their place.
 */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)");

    private final MockMvc web;
    private final String address;
    private final boolean https;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";

    public Visitor(MockMvc web, String address, boolean https) {
        this.web = web;
        this.address = address;
        this.https = https;
    }

    public MockHttpServletResponse visit(String path) throws Exception {
        var answer = send(get(path));
        TOKEN.matcher(answer.getContentAsString()).results().findFirst().ifPresent(found -> token = found.group(1));
        return answer;
    }

    /** Names and values in turn. */
    public MockHttpServletResponse press(String path, String... typed) throws Exception {
        var form = post(path).param("_csrf", token);
        for (int i = 0; i < typed.length; i += 2) form.param(typed[i], typed[i + 1]);
        return send(form);
    }

    public MockHttpServletResponse signIn(TestPerson person) throws Exception {
        visit("/sign-in");
        var answer = press("/sign-in", "email", person.email(), "password", TestPeople.PASSWORD);
        visit("/account");
        return answer;
    }

    public Map<String, Cookie> cookies() {
        return cookies;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        if (!cookies.isEmpty()) request.cookie(cookies.values().toArray(Cookie[]::new));
        request.secure(https)
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .with(this::asOutsideTests);
        var answer = web.perform(request).andReturn().getResponse();
        for (var cookie : answer.getCookies()) {
            if (cookie.getMaxAge() == 0) cookies.remove(cookie.getName());
            else cookies.put(cookie.getName(), cookie);
        }
        return answer;
    }

    private MockHttpServletRequest asOutsideTests(MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        request.removeAttribute(SessionRepositoryFilter.class.getName() + ".FILTERED");
        var product = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        WebTestUtils.setCsrfTokenRepository(request, product.getBean("csrfTokens", CsrfTokenRepository.class));
        return request;
    }
}
