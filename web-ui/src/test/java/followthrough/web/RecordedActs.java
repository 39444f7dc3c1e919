package followthrough.web;

import java.io.IOException;
import java.util.Set;

/** The names of all acts, for tests of other rooms. */
public final class RecordedActs {

    private RecordedActs() {}

    public static Set<String> all() throws IOException {
        return WordsTest.acts();
    }
}
