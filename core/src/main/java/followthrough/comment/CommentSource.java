package followthrough.comment;

import followthrough.shared.Actor;
import java.util.Optional;

/** A room in which people comment on something. */
public interface CommentSource {

    /** The comment as it was written, for whoever wrote it and may still change it; it is nobody else's to change. */
    Optional<Comment> find(Actor author, CommentPlace place);
}
