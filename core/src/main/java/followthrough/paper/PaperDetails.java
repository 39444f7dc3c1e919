package followthrough.paper;

import followthrough.shared.ByteSource;
import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it is handed in.
 *
 * @param day on which it was signed or sent
 * @param byWhom as it stands on the paper
 */
public record PaperDetails(
        @Nullable LocalDate day,
        String byWhom,
        String fileName,
        @Nullable ByteSource content) {

    /** In bytes. */
    public static final long LARGEST = 30L * 1024 * 1024;

    private static final int LONGEST = 200;

    public PaperDetails {
        byWhom = byWhom.strip();
    }

    List<Obstacle> obstacles() {
        var found = new ArrayList<Obstacle>();
        if (day == null) found.add(Obstacle.at("day", "paperWithoutDay"));
        if (byWhom.isEmpty()) found.add(Obstacle.at("byWhom", "paperWithoutName"));
        if (byWhom.length() > LONGEST) found.add(Obstacle.at("byWhom", "paperNameLong", LONGEST));
        if (content == null || content.size() == 0) found.add(Obstacle.at("file", "paperWithoutFile"));
        else if (content.size() > LARGEST) found.add(Obstacle.at("file", "paperTooLarge"));
        return found;
    }
}
