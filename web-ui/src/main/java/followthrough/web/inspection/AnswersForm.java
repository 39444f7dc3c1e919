package followthrough.web.inspection;

import followthrough.shared.InspectionReference;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The inspections that a visit answers, as they are ticked. */
record AnswersForm(@Nullable List<String> answers) {

    AnswersForm {
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    Set<InspectionReference> references() {
        return answers == null
                ? Set.of()
                : answers.stream().map(InspectionReference::new).collect(Collectors.toSet());
    }
}
