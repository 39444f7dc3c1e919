package followthrough.web;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** The names of all acts, for tests of other rooms. */
public final class RecordedActs {

    private RecordedActs() {}

    public static Set<String> all() throws IOException {
        var acts = new TreeSet<>(WordsTest.acts());
        for (var code : WordsTest.all().stringPropertyNames()) {
            if (code.startsWith("act.")) acts.add(code.substring("act.".length())); // named as an obstacle is, too
        }
        return acts;
    }
}
