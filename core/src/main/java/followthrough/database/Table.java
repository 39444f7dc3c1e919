package followthrough.database;

import java.util.List;

/** A table with its schema, and the columns that hold data of their own; every name quoted where SQL needs it. */
record Table(String name, List<String> columns) {

    String copy(String direction) {
        return "copy " + name + " (" + String.join(", ", columns) + ") " + direction;
    }
}
