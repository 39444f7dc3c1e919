package followthrough.web.security;

import followthrough.web.session.SessionlessPaths;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Everybody signs in; what each role may do is written on the controllers. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
public class Security {

    private static final String CONTENT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";

    /** Not the cookies: the session's own is ended by name, and by another one this browser is known at the door. */
    private static final ClearSiteDataHeaderWriter LEAVE_NOTHING =
            new ClearSiteDataHeaderWriter(Directive.CACHE, Directive.STORAGE);

    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /** Styles, scripts and health know no sessions; browsers may keep the files. */
    @Bean
    @Order(1)
    SecurityFilterChain withoutSession(HttpSecurity http) {
        return http.securityMatcher(SessionlessPaths.patterns())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .securityContext(context -> context.disable())
                .sessionManagement(sessions -> sessions.disable())
                .headers(headers -> strict(headers).cacheControl(cache -> cache.disable()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http, ActingFilter acting, CsrfTokens tokens, SignInAnswers answers, ExpiredForms expired) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/sign-in", "/forgotten-password", "/set-password/*", "/set-up/*")
                        .permitAll()
                        .requestMatchers("/accessibility", "/error", "/session-ended", "/calendar/*")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .authenticationDetailsSource(SignInDetails::of)
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .addLogoutHandler(new HeaderWriterLogoutHandler(LEAVE_NOTHING))
                        .logoutSuccessHandler(answers))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(expired)
                        .authenticationEntryPoint((request, response, refusal) -> askToSignIn(request, response)))
                .requestCache(cache -> cache.disable())
                .addFilterBefore(acting, AuthorizationFilter.class)
                .headers(Security::strict)
                .build();
    }

    private static HeadersConfigurer<HttpSecurity> strict(HeadersConfigurer<HttpSecurity> headers) {
        return headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(Security::sameOrigin);
    }

    private static void sameOrigin(HeadersConfigurer<HttpSecurity>.CrossOriginOpenerPolicyConfig opener) {
        opener.policy(
                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                        .CrossOriginOpenerPolicy.SAME_ORIGIN);
    }

    private static void askToSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = Wanted.query(request);
        response.sendRedirect("/sign-in" + (wanted.isEmpty() ? "" : "?" + wanted));
    }

    /** {@link ActingFilter} belongs to the pages alone, not before everything as other filters that are beans. */
    @Bean
    FilterRegistrationBean<ActingFilter> onlyWithinPages(ActingFilter acting) {
        var filter = new FilterRegistrationBean<>(acting);
        filter.setEnabled(false);
        return filter;
    }
}
