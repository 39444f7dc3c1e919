package followthrough.discussion;

import followthrough.discussion.AreaComment.About;
import followthrough.shared.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says.
 *
 * @param words in which "@" before a name tells that person
 * @param asked who is to answer, or null
 */
public record NewComment(
        About about,
        @Nullable UUID action,
        String words,
        @Nullable PersonId asked) {}
