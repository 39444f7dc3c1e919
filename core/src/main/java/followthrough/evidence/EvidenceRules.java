package followthrough.evidence;

import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an item must say before it is taken. */
final class EvidenceRules {

    static List<Obstacle> obstacles(EvidenceItem item, LocalDate today) {
        return obstacles(item, today, Gathering.LARGEST_FILE);
    }

    static List<Obstacle> obstacles(EvidenceItem item, LocalDate today, long largest) {
        var found = new ArrayList<Obstacle>();
        var dated = item.dated();
        var file = item.file();
        var link = item.details().link();
        if (item.title().isBlank()) found.add(Obstacle.at("title", "evidenceWithoutTitle"));
        if (dated == null) found.add(Obstacle.at("dated", "evidenceWithoutDate"));
        else if (dated.isAfter(today)) found.add(Obstacle.at("dated", "evidenceFromFuture"));
        if (item.statement().isBlank() && file == null && link.isEmpty())
            found.add(Obstacle.at("statement", "evidenceWithoutContent"));
        if (!link.isEmpty() && EvidenceLink.of(link).isEmpty()) found.add(Obstacle.at("link", "linkNoAddress"));
        if (file != null) found.addAll(FileFacts.obstacles(file, largest));
        return found;
    }

    /** The file of the version before is kept, so that words alone are enough. */
    static List<Obstacle> obstaclesToReplace(EvidenceItem item, Evidence before, LocalDate today) {
        var found = obstacles(item, today);
        if (before.fileName() != null)
            found.removeIf(obstacle -> obstacle.code().equals("evidenceWithoutContent"));
        return found;
    }

    private EvidenceRules() {}
}
