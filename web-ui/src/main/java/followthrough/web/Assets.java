package followthrough.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Styles and scripts under an address that names their content, so that browsers may keep them for a year. */
@Configuration(proxyBeanMethods = false)
public class Assets implements WebMvcConfigurer {

    private static final String OURS = "assets/";
    private static final String GOVUK = "META-INF/resources/webjars/govuk-frontend/5.14.0/dist/govuk/";

    private final String fingerprint;

    Assets() throws IOException, NoSuchAlgorithmException {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : new String[] {
            "followthrough.css",
            "followthrough.js",
            "autosave.js",
            "waiting.js",
            "keeping.js",
            "letter.js",
            "js-enabled.js",
            "mark.svg"
        }) {
            digest.update(new ClassPathResource(OURS + file).getContentAsByteArray());
        }
        digest.update(new ClassPathResource(GOVUK + "govuk-frontend.min.js").getContentAsByteArray());
        fingerprint = HexFormat.of().formatHex(digest.digest(), 0, 8);
    }

    /** Put before the name of a file. */
    String base() {
        return "/assets/" + fingerprint;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/" + OURS, "classpath:/" + GOVUK)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addFixedVersionStrategy(fingerprint, "/**"));
    }
}
