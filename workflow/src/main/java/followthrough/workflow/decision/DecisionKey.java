package followthrough.workflow.decision;

import followthrough.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.core.io.ClassPathResource;

/** The decision tables, under the ids that they have in their files. */
public enum DecisionKey {
    responseDeadlines("response-deadlines"),
    escalation("escalation"),
    progressRating("progress-rating");

    private final String file;

    DecisionKey(String file) {
        this.file = file;
    }

    /** The table of this name; whatever is none looks like a page that is not there. */
    public static DecisionKey of(String name) {
        return Arrays.stream(values())
                .filter(key -> key.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public String fileName() {
        return file + ".dmn";
    }

    /** The table as it came with the application. */
    byte[] delivered() {
        try {
            return new ClassPathResource("decisions/" + fileName()).getContentAsByteArray();
        } catch (IOException damagedJar) {
            throw new UncheckedIOException(damagedJar);
        }
    }
}
