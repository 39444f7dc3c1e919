package followthrough.pack;

import followthrough.shared.ByteSource;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Something in a pack.
 *
 * @param path in the pack
 * @param about the inspection or the area
 * @param number of the version or the part, or null
 * @param item whose file it is, or null
 * @param title how people call it, or null where its kind says it all
 */
record PackEntry(
        String path,
        PackKind kind,
        String about,
        @Nullable Integer number,
        @Nullable String item,
        @Nullable String title,
        ByteSource content) {

    static PackEntry text(String path, PackKind kind, Object about, @Nullable Integer number, String text) {
        var bytes = ByteSource.of(text.getBytes(StandardCharsets.UTF_8));
        return new PackEntry(path, kind, about.toString(), number, null, null, bytes);
    }

    static PackEntry facts(String path, PackKind kind, Object about, @Nullable Integer number, Object facts) {
        return new PackEntry(path, kind, about.toString(), number, null, null, ByteSource.of(PackJson.bytes(facts)));
    }

    PackEntry called(String words) {
        return new PackEntry(path, kind, about, number, item, words, content);
    }

    PackManifest.Listed listed() {
        return new PackManifest.Listed(path, content.size(), content.sha256(), kind, about, number, item, title);
    }
}
