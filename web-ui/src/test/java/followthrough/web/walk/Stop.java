package followthrough.web.walk;

import followthrough.web.TestPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the walk, and those who open it, one after the other.
 *
 * @param behind how the address begins to which a link of that page leads, where only that tells it; else null
 */
record Stop(String path, @Nullable String behind, List<Reader> readers) {

    static Stop of(String path, Reader reader) {
        return new Stop(path, null, List.of(reader));
    }

    static Stop of(String path, TestPerson person) {
        return of(path, Reader.of(person));
    }
}
