package followthrough.plan.template;

import followthrough.plan.ActionOwner;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.PlanJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A template that comes with the product, for findings that recur in letters; the file {@code templates.json} holds all.
 *
 * @param purpose which findings it is for
 */
record DeliveredTemplate(
        String code,
        String name,
        String purpose,
        String outcome,
        List<String> actions,
        List<Measure> measures,
        String resources,
        String risks,
        String partners) {

    static final List<DeliveredTemplate> ALL = read();

    record Measure(String description, String unit, String target, String source, String frequency) {

        MeasureLine line() {
            return MeasureLine.of(description, unit, "", target, source, frequency);
        }
    }

    private record Delivered(List<DeliveredTemplate> templates) {}

    PlanContent content() {
        return new PlanContent(
                outcome,
                actions.stream()
                        .map(words -> ActionLine.of(words, ActionOwner.NOBODY, null))
                        .toList(),
                measures.stream().map(Measure::line).toList(),
                resources,
                risks,
                partners);
    }

    private static List<DeliveredTemplate> read() {
        try (var file = DeliveredTemplate.class.getResourceAsStream("templates.json")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return PlanJson.read(text, Delivered.class).templates();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
