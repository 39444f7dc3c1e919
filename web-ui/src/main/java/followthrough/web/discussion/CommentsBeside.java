package followthrough.web.discussion;

import followthrough.discussion.AreaComment.About;
import followthrough.discussion.Discussing;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Comments as they stand beside what they are about: beside a plan, each of its actions, and the evidence. */
@Component
public class CommentsBeside {

    private final Discussing discussing;
    private final CommentLines lines;

    CommentsBeside(Discussing discussing, CommentLines lines) {
        this.discussing = discussing;
        this.lines = lines;
    }

    /**
     * What was said, newest first.
     *
     * @param whole of the plan or the evidence as a whole
     * @param actions of each action, by its id
     * @param maySpeak whether more can be said
     * @param about what more is said of, as it stands in the address
     * @param any whether anything was said of the area, of whatever in it
     */
    public record Comments(
            List<CommentLine> whole,
            Map<UUID, List<CommentLine>> actions,
            boolean maySpeak,
            String about,
            boolean any) {

        public static final Comments NONE = new Comments(List.of(), Map.of(), false, "", false);

        public boolean isShown() {
            return maySpeak || !whole.isEmpty();
        }

        public List<CommentLine> of(UUID action) {
            return actions.getOrDefault(action, List.of());
        }
    }

    @Transactional(readOnly = true)
    public Comments plan(Actor me, AreaReference area, boolean open) {
        return of(me, area, About.PLAN, open);
    }

    @Transactional(readOnly = true)
    public Comments evidence(Actor me, AreaReference area, boolean open) {
        return of(me, area, About.EVIDENCE, open);
    }

    /** Everything that this person may read of it, for papers; nothing for whoever may read no comments. */
    @Transactional(readOnly = true)
    public List<CommentLine> all(Actor me, AreaReference area) {
        return Discussing.mayRead(me) ? lines.of(me, area) : List.of();
    }

    private Comments of(Actor me, AreaReference area, About about, boolean open) {
        if (!Discussing.mayRead(me)) return Comments.NONE;
        var all = lines.of(me, area);
        return new Comments(
                all.stream().filter(line -> line.comment().about() == about).toList(),
                about == About.PLAN ? byAction(all) : Map.of(),
                open && discussing.maySpeak(me),
                about.name(),
                !all.isEmpty());
    }

    private static Map<UUID, List<CommentLine>> byAction(List<CommentLine> all) {
        return all.stream()
                .filter(line -> line.comment().action() != null)
                .collect(Collectors.groupingBy(
                        line -> Objects.requireNonNull(line.comment().action())));
    }
}
