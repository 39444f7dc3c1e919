package followthrough.plan;

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

/** What a director said when a plan was returned: of the whole, and beside single fields. */
@Component
class PlanComments implements CommentSource {

    static final String KIND = "plan";

    private static final Pattern KEY = Pattern.compile("([^/]+)/(\\d{1,6})/(\\d{1,6})");

    private final PlanVersions versions;
    private final AreaRegister areas;

    PlanComments(PlanVersions versions, AreaRegister areas) {
        this.versions = versions;
        this.areas = areas;
    }

    @Override
    public Optional<Comment> find(Actor author, CommentPlace place) {
        var key = KEY.matcher(place.key());
        if (!place.kind().equals(KIND) || !key.matches()) return Optional.empty();
        var area = areas.get(author, new AreaReference(key.group(1)));
        author.mustBe(author.body().equals(area.authority()));
        Refused.when(!area.isOpen(), "areaNotOpen", area.reference().value());
        return versions.findByAreaAndNumber(area.reference().value(), Integer.parseInt(key.group(2)))
                .flatMap(version -> version.said(Integer.parseInt(key.group(3))));
    }
}
