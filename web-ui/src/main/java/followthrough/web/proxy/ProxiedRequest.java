package followthrough.web.proxy;

import followthrough.people.signin.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A request as the browser made it; nobody behind can read, and so believe, the headers of proxies a second time. */
final class ProxiedRequest extends HttpServletRequestWrapper {

    private static final int HTTPS_PORT = 443;

    private final String address;
    private final boolean https;

    ProxiedRequest(HttpServletRequest request, Proxies proxies) {
        super(request);
        address = proxies.client(request).map(ClientAddress::toString).orElseGet(() -> request.getRemoteAddr());
        https = proxies.isHttps(request);
    }

    @Override
    public String getRemoteAddr() {
        return address;
    }

    @Override
    public String getRemoteHost() {
        return address;
    }

    @Override
    public boolean isSecure() {
        return https || super.isSecure();
    }

    @Override
    public String getScheme() {
        return https ? "https" : super.getScheme();
    }

    /** A port that the browser named itself stands in the header of the host, and stays. */
    @Override
    public int getServerPort() {
        return https && super.getServerPort() == 80 ? HTTPS_PORT : super.getServerPort();
    }

    @Override
    public StringBuffer getRequestURL() {
        var usual = getServerPort() == (isSecure() ? HTTPS_PORT : 80);
        return new StringBuffer(getScheme() + "://" + getServerName() + (usual ? "" : ":" + getServerPort()))
                .append(getRequestURI());
    }

    @Override
    public @Nullable String getHeader(String name) {
        return isOfProxies(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return isOfProxies(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        List<String> names = Collections.list(super.getHeaderNames());
        return Collections.enumeration(
                names.stream().filter(name -> !isOfProxies(name)).toList());
    }

    private static boolean isOfProxies(String header) {
        var name = header.toLowerCase(Locale.ROOT);
        return name.equals("forwarded") || name.startsWith("x-forwarded-");
    }
}
