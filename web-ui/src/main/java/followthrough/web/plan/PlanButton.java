package followthrough.web.plan;

import followthrough.shared.AreaReference;
import followthrough.web.Words;
import followthrough.web.area.Done;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the buttons of the plan's editor do with its rows, and where they lead once everything is kept. */
final class PlanButton {

    private static final String REMOVE_ACTION = "removeAction-";
    private static final String REMOVE_MEASURE = "removeMeasure-";

    static PlanForm rowsLeft(String button, PlanForm typed) {
        if (button.startsWith(REMOVE_ACTION)) return typed.withoutAction(row(button, REMOVE_ACTION));
        if (button.startsWith(REMOVE_MEASURE)) return typed.withoutMeasure(row(button, REMOVE_MEASURE));
        return typed;
    }

    static String after(String button, AreaReference reference, PlanForm form, RedirectAttributes flash, Words words) {
        var plan = "redirect:/areas/" + reference + "/plan";
        var actions = form.actions().stream().filter(row -> !row.isBlank()).count();
        var measures = form.measures().stream().filter(row -> !row.isBlank()).count();
        if (button.equals("addAction")) return plan + "/edit?add=action#actions-" + actions + "-description";
        if (button.equals("addMeasure")) return plan + "/edit?add=measure#measures-" + measures + "-description";
        if (button.startsWith(REMOVE_ACTION)) return plan + "/edit#actions";
        if (button.startsWith(REMOVE_MEASURE)) return plan + "/edit#measures";
        Done.say(flash, words, "planSaved");
        return plan;
    }

    private static int row(String button, String prefix) {
        var number = button.substring(prefix.length());
        return number.matches("\\d{1,3}") ? Integer.parseInt(number) : -1;
    }

    private PlanButton() {}
}
