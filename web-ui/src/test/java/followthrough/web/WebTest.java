package followthrough.web;

import fixture.CaseFixtures;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * The whole application, started once for all tests that carry exactly this annotation and nothing else: add no
 * properties, mocks or imports to a test class, or a second application starts. For MockMvc and for browsers alike.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE) // else each answer is put into words, in case its test fails
@Import({
    CaseFixtures.class,
    TestPeople.class,
    TestClock.class,
    QuickPasswords.class,
    MockSessions.class,
    Gallery.class,
    CountedStatements.class,
    TestMail.class
})
public @interface WebTest {}
