package followthrough.comment;

/**
 * Which comment is meant.
 *
 * @param kind what it was said of: "draft", "letter", "plan" or "evidence"
 * @param key its place there, in the words of the room
 */
public record CommentPlace(String kind, String key) {

    public static CommentPlace of(String kind, Object key) {
        return new CommentPlace(kind, key.toString());
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
