package followthrough.plan;

import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of one field of a plan: those in which a misspelling may be corrected.
 *
 * @param field "outcome", "action", "measure", "resources", "risks" or "partners"
 * @param item which action or measure; null for other fields
 * @param number where it stands in the plan, from 1; 0 for other fields
 */
public record PlanText(String field, @Nullable UUID item, int number, String words) {

    PlanText(String field, String words) {
        this(field, null, 0, words);
    }

    /** True for the same field of the same plan, whatever it says. */
    public boolean isSameField(PlanText other) {
        return field.equals(other.field) && Objects.equals(item, other.item);
    }

    static List<PlanText> of(ActionPlan plan) {
        var texts = new ArrayList<PlanText>();
        texts.add(new PlanText("outcome", plan.outcome()));
        int number = 0;
        for (var action : plan.actions())
            texts.add(new PlanText(ReturnComment.ACTION, action.id(), ++number, action.description()));
        number = 0;
        for (var measure : plan.measures())
            texts.add(new PlanText(
                    ReturnComment.MEASURE,
                    measure.id(),
                    ++number,
                    measure.line().description()));
        texts.add(new PlanText("resources", plan.resources()));
        texts.add(new PlanText("risks", plan.risks()));
        texts.add(new PlanText("partners", plan.partners()));
        return texts.stream().filter(text -> !text.words().isBlank()).toList();
    }

    /** The content with these words in the place of those that it has; everything else stays. */
    static PlanContent in(PlanContent content, List<PlanText> wanted) {
        return new PlanContent(
                words(wanted, "outcome", null, content.outcome()),
                content.actions().stream()
                        .map(line -> new ActionLine(
                                line.id(),
                                words(wanted, ReturnComment.ACTION, line.id(), line.description()),
                                line.owner(),
                                line.due(),
                                line.dueTyped(),
                                line.reason()))
                        .toList(),
                content.measures().stream()
                        .map(line -> new MeasureLine(
                                line.id(),
                                words(wanted, ReturnComment.MEASURE, line.id(), line.description()),
                                line.unit(),
                                line.baseline(),
                                line.target(),
                                line.source(),
                                line.frequency()))
                        .toList(),
                words(wanted, "resources", null, content.resources()),
                words(wanted, "risks", null, content.risks()),
                words(wanted, "partners", null, content.partners()),
                content.drops());
    }

    private static String words(List<PlanText> wanted, String field, @Nullable UUID item, String now) {
        return wanted.stream()
                .filter(text -> text.field().equals(field) && Objects.equals(text.item(), item))
                .findFirst()
                .map(text -> text.words().strip())
                .orElse(now);
    }
}
