package followthrough.web.proxy;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Tells everything behind it the address and the scheme that the person's own browser used; believes no host's name. */
@Configuration(proxyBeanMethods = false)
class ProxyFilter {

    /** How many proxies of one's own stand before the application is a setting; with none, nobody’s headers count. */
    @Bean
    FilterRegistrationBean<Filter> proxies(@Value("${followthrough.proxies:0}") int number) {
        if (number < 0) throw new IllegalArgumentException("followthrough.proxies must not be negative: " + number);
        var proxies = new Proxies(number);
        var filter =
                new FilterRegistrationBean<Filter>((request, response, next) -> tell(proxies, request, response, next));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    private static void tell(Proxies proxies, ServletRequest request, ServletResponse response, FilterChain next)
            throws IOException, ServletException {
        next.doFilter(new ProxiedRequest((HttpServletRequest) request, proxies), response);
    }
}
