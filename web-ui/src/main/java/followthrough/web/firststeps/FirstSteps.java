package followthrough.web.firststeps;

import followthrough.inspection.Installation;
import followthrough.inspection.Installing;
import followthrough.shared.Actor;
import followthrough.shared.Body;
import followthrough.shared.Role;
import followthrough.standing.CouncilStart;
import followthrough.web.Messages;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far an installation has come: read off what there is, so that nothing has to be ticked. */
@Component
@Transactional(readOnly = true)
public class FirstSteps {

    private static final String HERE = "/first-steps/";

    private final Installing installing;
    private final CouncilStart start;
    private final Messages words;

    FirstSteps(Installing installing, CouncilStart start, Messages words) {
        this.installing = installing;
        this.start = start;
        this.words = words;
    }

    /** True for those who should be led there when they come in. */
    public boolean leads(Actor me) {
        var known = installing.known();
        if (known.isEmpty()) return administers(me) && start.isEmpty();
        var authority = known.get().authority();
        return authority != null && isOf(me, authority) && !start.of(authority).isDone();
    }

    /** True for those who may read the list at all. */
    boolean mayRead(Actor me) {
        if (administers(me)) return true;
        return installing
                .known()
                .map(Installation::authority)
                .filter(authority -> isOf(me, authority))
                .isPresent();
    }

    List<FirstStep> of(Actor me) {
        var known = installing.known().orElse(null);
        var steps = new ArrayList<FirstStep>();
        steps.add(step(me, "who", known != null, Role.ADMINISTRATOR, HERE + "who"));
        if (known == null) return steps;
        var authority = known.authority();
        if (authority == null) {
            steps.add(step(me, "people.inspectorate", !start.isEmpty(), Role.ADMINISTRATOR, HERE + "people"));
            steps.add(step(
                    me,
                    "authorities",
                    start.areAuthoritiesSettled(),
                    Role.ADMINISTRATOR,
                    "/administration/authorities"));
            return steps;
        }
        steps.addAll(council(me, authority, start.of(authority)));
        return steps;
    }

    private List<FirstStep> council(Actor me, Body authority, CouncilStart.Progress at) {
        return List.of(
                step(me, "people", at.people(), Role.ADMINISTRATOR, HERE + "people"),
                step(me, "signIn", at.signedIn(), Role.ADMINISTRATOR, "/people"),
                step(me, "letter", at.letter(), Role.LETTER_RECORDER, at.begun() ? "/tasks" : "/letters/import"),
                step(me, "given", at.given(), Role.DIRECTOR, at.letter() ? give(authority) : null),
                step(me, "plan", at.plan(), Role.AREA_LEAD, at.given() ? plan(me) : null),
                step(me, "state", at.state(), Role.AREA_LEAD, at.plan() ? "/areas" : null),
                step(me, "signed", at.signed(), Role.DIRECTOR, at.plan() ? sign(authority) : null));
    }

    /** Where a lead brings their first plan in; the list of tasks would only say it again. */
    private String plan(Actor me) {
        return start.unplanned(me)
                .map(area -> "/areas/" + area + "/plan/import")
                .orElse("/tasks");
    }

    private String give(Body authority) {
        return start.toGive(authority)
                .map(inspection -> "/inspections/" + inspection + "/assign")
                .orElse("/tasks");
    }

    private String sign(Body authority) {
        return start.toSign(authority)
                .map(area -> "/areas/" + area + "/plan/sign-off")
                .orElse("/tasks");
    }

    private FirstStep step(Actor me, String name, boolean done, Role role, @Nullable String href) {
        return new FirstStep(name, done, words.role(role), me.role() == role ? href : null);
    }

    private static boolean administers(Actor me) {
        return me.is(Role.ADMINISTRATOR, Body.INSTALLATION);
    }

    private static boolean isOf(Actor me, Body authority) {
        return administers(me) || me.body().equals(authority);
    }
}
