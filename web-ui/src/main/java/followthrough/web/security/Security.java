package followthrough.web.security;

import followthrough.people.SigningIn;
import followthrough.web.form.Keeping;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Everybody signs in; what each role may do is written on the controllers. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
public class Security {

    private static final String CONTENT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none';" + " form-action 'self'; frame-ancestors 'none'";

    private static final String PERMISSIONS =
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

    /** Styles, scripts and health know no sessions; browsers may keep the files. */
    @Bean
    @Order(1)
    SecurityFilterChain withoutSession(HttpSecurity http) {
        return http.securityMatcher("/assets/**", "/favicon.ico", "/actuator/health")
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
            HttpSecurity http,
            SigningIn signingIn,
            Keeping keeping,
            Clock clock,
            SignInAnswers answers,
            ExpiredForms expired) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/sign-in", "/forgotten-password", "/set-password/*", "/set-up/*")
                        .permitAll()
                        .requestMatchers("/accessibility", "/error", "/session-ended")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("email")
                        .successHandler(answers)
                        .failureHandler(answers))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessHandler(answers))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(expired))
                .requestCache(cache -> cache.requestCache(whereOneWanted()))
                .addFilterBefore(new ActingFilter(signingIn, keeping, clock), AuthorizationFilter.class)
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

    /** Without the mark that Spring would add to the address. */
    @SuppressWarnings("NullAway") // null stands for "no mark"
    private static HttpSessionRequestCache whereOneWanted() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
