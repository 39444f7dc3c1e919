package followthrough.web.digest;

import followthrough.web.Messages;
import java.util.List;
import java.util.stream.Stream;

/** The order in which page and mail tell: what is late first. */
final class DigestSections {

    static List<DigestSection> of(DigestView digest, Messages words) {
        var later = digest.later() == 0 ? "" : words.text("digest.later.more", digest.later());
        var more = digest.waitingMore() == 0 ? "" : words.text("digest.waiting.more", digest.waitingMore());
        return Stream.of(
                        new DigestSection(words.text("digest.overdue"), digest.overdue(), ""),
                        new DigestSection(words.text("digest.soon"), digest.soon(), ""),
                        new DigestSection(words.text("digest.news"), digest.news(), ""),
                        new DigestSection(words.text("digest.later"), List.of(), later),
                        new DigestSection(words.text("digest.waiting"), digest.waiting(), more))
                .filter(section -> !section.lines().isEmpty() || !section.more().isEmpty())
                .toList();
    }

    private DigestSections() {}
}
