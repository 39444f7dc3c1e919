package followthrough.letter.reading;

import followthrough.letter.reading.doubt.ReadWarning;
import followthrough.letter.reading.fact.StatedCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A read letter in the keys that other programs expect; they do not follow our names. */
final class LetterJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    static String of(ReadLetter letter) {
        var json = object();
        json.put("framework", letter.framework().code());
        json.put(
                "authority",
                pair(
                        "name",
                        letter.authority().name(),
                        "code",
                        letter.authority().onsCode()));
        json.put("letterDate", text(letter.letterDate()));
        json.put("inspectionDates", visit(letter));
        json.put(
                "previousInspections",
                letter.previousInspections().stream()
                        .map(previous -> pair("date", previous.date(), "text", previous.text()))
                        .toList());
        json.put("addressee", letter.addressee());
        json.put("inspector", letter.inspector());
        json.put("signatories", letter.signatories());
        json.put("responsible", letter.partnership().responsible());
        json.put("outcome", letter.partnership().outcome());
        json.put("leads", letter.partnership().leads());
        json.put("copies", letter.copies());
        json.put("statedCounts", counts(letter.statedCounts()));
        json.put(
                "judgements",
                letter.judgements().stream()
                        .map(judgement -> pair("name", judgement.name(), "grade", judgement.grade()))
                        .toList());
        json.put(
                "findings",
                IntStream.rangeClosed(1, letter.findings().size())
                        .mapToObj(number -> finding(letter, number))
                        .toList());
        json.put(
                "lists",
                IntStream.rangeClosed(1, letter.lists().size())
                        .mapToObj(number -> list(letter, number))
                        .toList());
        json.put("warnings", letter.warnings().stream().map(LetterJson::warning).toList());
        return MAPPER.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> list(ReadLetter letter, int number) {
        var list = letter.lists().get(number - 1);
        var json = object();
        json.put("category", list.kind().code());
        json.put("heading", list.heading());
        json.put("page", list.page());
        json.put("first", list.count() == 0 ? null : list.first());
        json.put("findings", list.count());
        json.put("confidence", letter.confidenceOfList(number));
        json.put("doubts", codes(letter, warning -> Objects.equals(warning.list(), number)));
        json.put(
                "setAside",
                list.setAside().stream()
                        .map(line -> pair("text", line.text(), "why", line.why().code()))
                        .toList());
        return json;
    }

    private static List<String> codes(ReadLetter letter, Predicate<ReadWarning> about) {
        return letter.warnings().stream()
                .filter(about)
                .map(ReadWarning::code)
                .distinct()
                .toList();
    }

    private static Map<String, @Nullable Object> warning(ReadWarning warning) {
        var json = pair("code", warning.code(), "text", warning.text());
        if (warning.finding() != null) json.put("finding", warning.finding());
        if (warning.list() != null) json.put("list", warning.list());
        if (warning.page() != null) json.put("page", warning.page());
        var place = warning.place();
        if (place != null) json.put("place", List.of(place.start(), place.end()));
        return json;
    }

    private static Map<String, @Nullable Object> finding(ReadLetter letter, int number) {
        var finding = letter.findings().get(number - 1);
        var recurrence = finding.recurrence();
        var json = object();
        json.put("category", finding.kind().code());
        json.put("heading", finding.heading());
        json.put("text", finding.text());
        json.put("page", finding.page());
        json.put("recurs", finding.recurs());
        json.put("recurrence", recurrence == null ? null : recurrence.code());
        json.put("deadline", finding.deadline());
        json.put("confidence", letter.confidence(number));
        json.put("doubts", codes(letter, warning -> Objects.equals(warning.finding(), number)));
        return json;
    }

    private static List<String> visit(ReadLetter letter) {
        var visit = letter.visit();
        List<String> days = new ArrayList<>();
        if (visit != null) {
            days.add(visit.first().toString());
            days.add(visit.last().toString());
        }
        return days;
    }

    private static Map<String, @Nullable Object> counts(StatedCounts stated) {
        var json = object();
        json.put("total", stated.total());
        json.put("open", stated.open());
        json.put("progressed", stated.progressed());
        return json;
    }

    private static Map<String, @Nullable Object> pair(
            String firstKey, @Nullable Object first, String secondKey, @Nullable Object second) {
        var json = object();
        json.put(firstKey, first);
        json.put(secondKey, second);
        return json;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static Map<String, @Nullable Object> object() {
        return new LinkedHashMap<>();
    }

    private LetterJson() {}
}
