package followthrough.database;

import java.io.IOException;

/** Why the database cannot be had, and what the person at the keyboard can do about it. */
class DatabaseNotStarted extends IOException {

    private final String remedy;

    DatabaseNotStarted(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }

    /** A directory has room for one running application. */
    static final class DirectoryInUse extends DatabaseNotStarted {

        DirectoryInUse(DataDirectory directory) {
            super(
                    "Another Followthrough is already using " + directory + ".",
                    "Stop the other one first, or give this one a directory of its own with --followthrough.data=DIR.");
        }
    }
}
