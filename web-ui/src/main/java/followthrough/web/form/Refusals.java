package followthrough.web.form;

import followthrough.shared.Obstacle;
import followthrough.shared.OperatorLog;
import followthrough.shared.Refused;
import java.util.List;
import org.springframework.validation.BindingResult;

/** Puts the reasons of a refusal where binding errors stand, so that a page shows both alike and keeps what was typed. */
public final class Refusals {

    private Refusals() {}

    public static void into(BindingResult errors, Refused refused) {
        tell(refused.obstacles());
        into(errors, refused.obstacles());
    }

    /** Obstacles that name a field of the form stand beside it; all others stand in the summary alone. */
    public static void into(BindingResult errors, List<Obstacle> obstacles) {
        for (var obstacle : obstacles) {
            var code = "obstacle." + obstacle.code();
            var details = obstacle.details().toArray();
            if (isField(errors, obstacle.field())) errors.rejectValue(obstacle.field(), code, details, null);
            else errors.reject(code, details, null);
        }
    }

    /** Where a form could not be read at all, nothing stands beside its fields. */
    public static void reject(BindingResult errors, String field, String code, Object... details) {
        if (errors.getTarget() == null) errors.reject(code, details, null);
        else errors.rejectValue(field, code, details, null);
    }

    /** Operators see that something was refused and by which rule, and none of its details. */
    public static void tell(List<Obstacle> obstacles) {
        OperatorLog.tell(
                "refused",
                "obstacles",
                String.join(
                        ",", obstacles.stream().map(Obstacle::code).distinct().toList()));
    }

    private static boolean isField(BindingResult errors, String name) {
        var form = errors.getTarget();
        if (name.isEmpty() || form == null || !form.getClass().isRecord()) return false;
        var first = name.split("[.\\[]", 2)[0];
        for (var component : form.getClass().getRecordComponents()) {
            if (component.getName().equals(first)) return true;
        }
        return false;
    }
}
