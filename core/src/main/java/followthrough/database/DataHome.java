package followthrough.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Where everything is kept, for whoever has to know it before Spring has read the settings. */
public final class DataHome {

    private static final String SETTING = "followthrough.data";
    private static final String OPTION = "--" + SETTING + "=";

    /** Made where it is not there yet. As named on the line, by a property of the Java machine or in the environment; or else the usual place. */
    public static Path of(String... args) throws IOException {
        var named =
                Stream.of(args).filter(word -> word.startsWith(OPTION)).map(word -> word.substring(OPTION.length()));
        var elsewhere = Stream.of(System.getProperty(SETTING), System.getenv("FOLLOWTHROUGH_DATA"));
        var setting = Stream.concat(named, elsewhere).filter(Objects::nonNull).findFirst();
        var home = DataDirectory.home(setting.orElse(null)).toAbsolutePath().normalize();
        DataDirectory.make(home, DataDirectory.OPEN); // the account that runs the server has to enter it
        return home;
    }

    private DataHome() {}
}
