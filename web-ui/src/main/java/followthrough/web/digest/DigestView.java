package followthrough.web.digest;

import java.util.List;

/**
 * What there is to do and to know, as page and mail say it.
 *
 * @param news what was told since the last digest and is not read yet
 * @param later how much has a later date
 * @param waiting what others have to do in one's own cases, due first
 * @param waitingMore how much more of that there is
 */
public record DigestView(
        List<DigestLine> overdue,
        List<DigestLine> soon,
        List<DigestLine> news,
        List<DigestLine> waiting,
        long later,
        long waitingMore) {

    /** What others do is no reason for a mail. */
    public boolean isEmpty() {
        return overdue.isEmpty() && soon.isEmpty() && news.isEmpty();
    }
}
