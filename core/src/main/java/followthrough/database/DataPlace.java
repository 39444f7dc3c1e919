package followthrough.database;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The directory in which this installation keeps its data, where it keeps them itself and for good. */
public record DataPlace(@Nullable Path directory) {

    public Optional<Path> file(String name) {
        return Optional.ofNullable(directory).map(home -> home.resolve(name));
    }
}
