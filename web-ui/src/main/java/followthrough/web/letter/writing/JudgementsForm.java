package followthrough.web.letter.writing;

import followthrough.inspection.Framework;
import followthrough.letter.Judgement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The grade of each judgement of the framework, in its order; blank where it is not judged.
 *
 * @param grades may be shorter than the framework's list
 */
record JudgementsForm(@Nullable List<String> grades) {

    JudgementsForm {
        grades = grades == null ? List.of() : List.copyOf(grades);
    }

    static JudgementsForm of(Framework framework, List<Judgement> given) {
        return new JudgementsForm(framework.judgements().stream()
                .map(asked -> given.stream()
                        .filter(one -> one.name().equals(asked.name()))
                        .map(Judgement::grade)
                        .findFirst()
                        .orElse(""))
                .toList());
    }

    List<String> chosen() {
        return grades == null ? List.of() : grades;
    }

    /** What was judged; a grade that the framework does not know is none. */
    List<Judgement> judgements(Framework framework) {
        var given = chosen();
        var found = new ArrayList<Judgement>();
        for (int i = 0; i < framework.judgements().size() && i < given.size(); i++) {
            var asked = framework.judgements().get(i);
            if (asked.grades().contains(given.get(i))) found.add(new Judgement(asked.name(), given.get(i)));
        }
        return found;
    }
}
