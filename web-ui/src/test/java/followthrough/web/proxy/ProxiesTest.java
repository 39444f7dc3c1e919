package followthrough.web.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ProxiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // proxies | header | believed
                "0 | 192.0.2.7 | 10.0.0.1",
                "1 | 192.0.2.7 | 192.0.2.7",
                "1 | 192.0.2.66, 192.0.2.7 | 192.0.2.7",
                "1 | <script>alert(1)</script>, 10.0.0.5 | 10.0.0.5",
                "1 | <script>alert(1)</script> | 10.0.0.1",
                "1 | localhost | 10.0.0.1",
                "2 | 192.0.2.66, 192.0.2.7, 10.0.0.5 | 192.0.2.7",
                "2 | 192.0.2.66 | 10.0.0.1"
            })
    void only_what_our_own_proxies_wrote_is_believed(int number, String header, String believed) {
        var request = request();
        request.addHeader("X-Forwarded-For", header);

        assertThat(new ProxiedRequest(request, new Proxies(number)).getRemoteAddr())
                .isEqualTo(believed);
    }

    @Test
    void https_and_its_port_are_told_by_a_proxy_of_ours_alone() {
        var request = request();
        request.addHeader("X-Forwarded-Proto", "https");

        var believed = new ProxiedRequest(request, new Proxies(1));
        assertThat(believed.isSecure()).isTrue();
        assertThat(believed.getRequestURL()).hasToString("https://example.org/account");
        assertThat(new ProxiedRequest(request, new Proxies(0)).isSecure()).isFalse();
    }

    @Test
    void no_host_is_believed_and_nobody_behind_can_read_these_headers() {
        var request = request();
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.addHeader("Forwarded", "host=evil.example");
        request.addHeader("Accept", "text/html");

        var behind = new ProxiedRequest(request, new Proxies(1));

        assertThat(behind.getServerName()).isEqualTo("example.org");
        assertThat(behind.getHeader("X-Forwarded-Host")).isNull();
        assertThat(behind.getHeaders("forwarded").hasMoreElements()).isFalse();
        assertThat(java.util.Collections.list(behind.getHeaderNames())).containsExactly("Host", "Accept");
    }

    private static MockHttpServletRequest request() {
        var request = new MockHttpServletRequest("GET", "/account");
        request.setServerName("example.org");
        request.addHeader("Host", "example.org");
        request.setRemoteAddr("10.0.0.1");
        return request;
    }
}
