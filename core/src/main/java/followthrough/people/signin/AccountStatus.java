package followthrough.people.signin;

import followthrough.people.Post;
import java.util.List;

/**
 * Whether a signed-in person may still act, and as what.
 *
 * @param stamp changes when open sessions have to end
 * @param posts own memberships first, then those of people they cover for today
 */
public record AccountStatus(String name, int stamp, List<Post> posts) {

    /** Those that the person holds, without any cover. */
    public List<Post> own() {
        return posts.stream().filter(post -> post.onBehalfOf() == null).toList();
    }

    /** Those of people who are away. */
    public List<Post> covers() {
        return posts.stream().filter(post -> post.onBehalfOf() != null).toList();
    }
}
