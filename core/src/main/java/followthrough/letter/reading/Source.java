package followthrough.letter.reading;

import java.util.List;

/** The whole text as it is shown to the reader, and its lines; positions in the second are those of the first. */
record Source(String text, List<Line> lines) {

    Source {
        lines = List.copyOf(lines);
    }
}
