package followthrough.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** With MockMvc sessions are MockHttpSessions, into which tests can look; a {@link Visitor}'s stand in the database. */
@TestConfiguration(proxyBeanMethods = false)
class MockSessions {

    @Bean
    MockMvcBuilderCustomizer mockSessions() {
        return builder -> builder.defaultRequest(
                get("/").requestAttr(SessionRepositoryFilter.class.getName() + ".FILTERED", true));
    }
}
