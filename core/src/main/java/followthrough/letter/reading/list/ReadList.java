package followthrough.letter.reading.list;

import followthrough.inspection.FindingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list as it was recognised.
 *
 * @param first number of its first finding, from 1; the number after the last one's where it holds none
 * @param count of its findings
 * @param setAside lines within it that are no part of a finding, and why
 */
public record ReadList(
        FindingKind kind, String heading, @Nullable Integer page, int first, int count, List<SetAsideLine> setAside) {

    public ReadList {
        setAside = List.copyOf(setAside);
    }

    public boolean holds(int finding) {
        return finding >= first && finding < first + count;
    }
}
