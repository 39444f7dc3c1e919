package followthrough.pack;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack holds.
 *
 * @param format which kind of pack it is, and how it is to be read
 * @param madeOn the only day in a pack that is not of its record
 * @param sight the body whose sight it was made with
 * @param leftOut whether something was left out that the maker may not read
 * @param chain where the chain of acts ends in it
 */
public record PackManifest(
        String format,
        String inspection,
        LocalDate madeOn,
        String sight,
        boolean leftOut,
        Chain chain,
        List<Listed> entries) {

    static final String FORMAT = "followthrough pack 1";

    /** The name of the entry that it is in; the first one of a pack, and not listed in itself. */
    static final String NAME = "manifest.json";

    /**
     * The end of the copied chain.
     *
     * @param acts how many links the copy has
     * @param head the hash of the last one
     */
    public record Chain(String name, long acts, String head) {}

    /** An entry: the path in the pack, its length in bytes, its fingerprint, and what it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Listed(
            String path,
            long size,
            String sha256,
            PackKind kind,
            String about,
            @Nullable Integer number,
            @Nullable String item,
            @Nullable String title) {}

    public PackManifest {
        entries = List.copyOf(entries);
    }

    /** Those of one kind about an inspection or an area. */
    public List<Listed> of(PackKind kind, String about) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.about().equals(about))
                .toList();
    }
}
