package followthrough.web.sampling;

import followthrough.sampling.CaseAnswer;
import followthrough.sampling.DrawnCase;
import followthrough.sampling.Sampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the file of one case says.
 *
 * @param answers to the questions of the sample, in their order
 */
record CaseFileForm(List<String> answers, String notes) {

    /** A place for the answer to each question that there may be, also where none was chosen. */
    CaseFileForm(@Nullable List<String> answers, @Nullable String notes) {
        this.answers = IntStream.range(0, Sampling.MOST_QUESTIONS)
                .mapToObj(place -> answers == null || place >= answers.size() ? null : answers.get(place))
                .map(answer -> answer == null ? "" : answer)
                .collect(Collectors.toCollection(ArrayList::new)); // what binds the fields writes into it
        this.notes = notes == null ? "" : notes.strip();
    }

    static CaseFileForm of(DrawnCase known, int questions) {
        var answers = IntStream.range(0, questions)
                .mapToObj(question -> {
                    var answer = known.answers().get(question);
                    return answer == null ? "" : answer.name();
                })
                .toList();
        return new CaseFileForm(answers, known.notes());
    }

    Map<Integer, CaseAnswer> given() {
        var found = new LinkedHashMap<Integer, CaseAnswer>();
        for (int i = 0; i < answers.size(); i++) {
            var typed = answers.get(i);
            int question = i;
            Arrays.stream(CaseAnswer.values())
                    .filter(answer -> answer.name().equals(typed))
                    .forEach(answer -> found.put(question, answer));
        }
        return found;
    }
}
