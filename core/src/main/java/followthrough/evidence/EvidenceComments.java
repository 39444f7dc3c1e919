package followthrough.evidence;

import followthrough.area.AreaRegister;
import followthrough.comment.Comment;
import followthrough.comment.CommentPlace;
import followthrough.comment.CommentSource;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Refused;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a director said is still missing in the evidence of an area. */
@Component
class EvidenceComments implements CommentSource {

    private static final Pattern KEY = Pattern.compile("([^/]+)/[0-9a-f-]{36}");

    private final Endorsements endorsements;
    private final AreaRegister areas;

    EvidenceComments(Endorsements endorsements, AreaRegister areas) {
        this.endorsements = endorsements;
        this.areas = areas;
    }

    @Override
    public Optional<Comment> find(Actor author, CommentPlace place) {
        var key = KEY.matcher(place.key());
        if (!place.kind().equals(Endorsement.COMMENTS) || !key.matches()) return Optional.empty();
        var area = areas.get(author, new AreaReference(key.group(1)));
        author.mustBe(author.body().equals(area.authority()));
        Refused.when(!area.isOpen(), "areaNotOpen", area.reference().value());
        return endorsements
                .findById(area.reference().value())
                .flatMap(Endorsement::comment)
                .filter(comment -> comment.place().equals(place));
    }
}
