package followthrough.web.progress;

import followthrough.keeping.KeptForm;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.NotFound;
import followthrough.web.Choice;
import followthrough.web.form.ChosenWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The action that a report is about, and the measure that a figure is of. */
@Component
class ChosenInPlan implements ChosenWords {

    private static final Pattern PAGE = Pattern.compile("/areas/([^/]+)/(progress|measures)");

    private final ProgressPage progress;
    private final MeasuresPage measures;

    ChosenInPlan(ProgressPage progress, MeasuresPage measures) {
        this.progress = progress;
        this.measures = measures;
    }

    @Override
    public Optional<String> of(Actor me, KeptForm form) {
        var page = PAGE.matcher(form.address());
        if (!page.matches()) return Optional.empty();
        var chosen = form.words().getOrDefault(page.group(2).equals("progress") ? "action" : "measure", List.of());
        try {
            return choices(me, new AreaReference(page.group(1)), page.group(2)).stream()
                    .filter(choice -> chosen.contains(choice.value()))
                    .map(Choice::text)
                    .findFirst();
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    private List<Choice> choices(Actor me, AreaReference area, String page) {
        return page.equals("progress")
                ? progress.view(me, area).choices()
                : measures.view(me, area).choices();
    }
}
