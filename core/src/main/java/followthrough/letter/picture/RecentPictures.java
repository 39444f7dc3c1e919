package followthrough.letter.picture;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures that were asked for last, up to a number of bytes; those asked for longest ago give way. */
final class RecentPictures {

    private static final long MOST_BYTES = 48L * 1024 * 1024;

    /** What an entry takes besides its picture. */
    private static final int FRAME = 200;

    /** A page of a document at a width in pixels. */
    record Key(String sha256, int page, int width) {}

    /** What came of drawing a page: nothing when it cannot be drawn. */
    record Picture(Optional<byte[]> png) {

        long weight() {
            return FRAME + png.map(bytes -> (long) bytes.length).orElse(0L);
        }
    }

    private final long most;
    private final Map<Key, Picture> pictures = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    RecentPictures() {
        this(MOST_BYTES);
    }

    RecentPictures(long most) {
        this.most = most;
    }

    /** Nothing when it was never drawn or has given way. */
    synchronized Optional<Picture> get(Key key) {
        return Optional.ofNullable(pictures.get(key));
    }

    synchronized void keep(Key key, Picture picture) {
        var before = pictures.put(key, picture);
        if (before != null) bytes -= before.weight();
        bytes += picture.weight();
        var oldest = pictures.values().iterator();
        while (bytes > most && pictures.size() > 1) {
            bytes -= oldest.next().weight();
            oldest.remove();
        }
    }
}
