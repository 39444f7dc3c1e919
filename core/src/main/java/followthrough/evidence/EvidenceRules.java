package followthrough.evidence;

import followthrough.shared.Obstacle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What an item must say before it is taken. */
final class EvidenceRules {

    /** In characters: titles stand in lists and headings; whatever needs more is said in words below. */
    static final int LONGEST = 200;

    static List<Obstacle> obstacles(EvidenceItem item, LocalDate today) {
        return obstacles(item, today, Gathering.LARGEST_FILE);
    }

    static List<Obstacle> obstacles(EvidenceItem item, LocalDate today, long largest) {
        var found = new ArrayList<Obstacle>();
        var dated = item.dated();
        var file = item.file();
        var link = item.details().link();
        if (item.title().isBlank()) found.add(Obstacle.at("title", "evidenceWithoutTitle"));
        if (item.title().strip().length() > LONGEST) found.add(Obstacle.at("title", "evidenceTitleLong", LONGEST));
        if (item.details().source().length() > LONGEST) found.add(Obstacle.at("source", "evidenceSourceLong", LONGEST));
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
        if (found.isEmpty() && isSame(item, before)) found.add(Obstacle.of("evidenceUnchanged"));
        return found;
    }

    /** Whether a newer version without a file of its own would say nothing else. */
    private static boolean isSame(EvidenceItem item, Evidence before) {
        var details = item.details();
        var owner = details.owner();
        var because = details.keptBecause();
        return item.file() == null
                && before.title().equals(item.title().strip())
                && before.kind() == item.kind()
                && before.dated().equals(item.dated())
                && before.statement().equals(item.statement().strip())
                && before.source().equals(details.source())
                && Objects.equals(before.link(), EvidenceLink.of(details.link()).orElse(null))
                && (owner == null || owner.equals(before.owner()))
                && (before.isRestricted() || details.sensitivity() == Sensitivity.ORDINARY)
                && (because == null || because.equals(before.keptBecause()));
    }

    private EvidenceRules() {}
}
