package followthrough.letter.reading;

import followthrough.letter.reading.ReadLetter.ReadFinding;
import followthrough.letter.reading.ReadLetter.StatedCounts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        json.put("copies", letter.copies());
        json.put("statedCounts", counts(letter.statedCounts()));
        json.put(
                "judgements",
                letter.judgements().stream()
                        .map(judgement -> pair("name", judgement.name(), "grade", judgement.grade()))
                        .toList());
        json.put("findings", letter.findings().stream().map(LetterJson::finding).toList());
        json.put(
                "warnings",
                letter.warnings().stream()
                        .map(warning -> pair("code", warning.code(), "text", warning.text()))
                        .toList());
        return MAPPER.writeValueAsString(json);
    }

    private static Map<String, @Nullable Object> finding(ReadFinding finding) {
        var recurrence = finding.recurrence();
        var json = object();
        json.put("category", finding.kind().code());
        json.put("heading", finding.heading());
        json.put("text", finding.text());
        json.put("page", finding.page());
        json.put("recurs", finding.recurs());
        json.put("recurrence", recurrence == null ? null : recurrence.code());
        json.put("deadline", finding.deadline());
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
