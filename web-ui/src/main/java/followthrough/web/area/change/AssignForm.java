package followthrough.web.area.change;

import followthrough.web.DateInput;
import followthrough.web.RealDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When the letter arrived and who leads which area.
 *
 * @param everyone who gets the areas for which nobody is chosen below
 */
record AssignForm(
        @RealDate(message = "{assign.received.unreal}") DateInput receivedOn, String everyone, List<Chosen> areas) {

    /** Who leads one area. */
    record Chosen(String reference, String lead) {

        Chosen {
            reference = reference == null ? "" : reference;
            lead = lead == null ? "" : lead;
        }
    }

    AssignForm {
        receivedOn = Objects.requireNonNullElse(receivedOn, DateInput.BLANK);
        everyone = everyone == null ? "" : everyone;
        areas = present(areas);
    }

    /** What was chosen, for the areas that are open now. */
    AssignForm over(AssignForm now) {
        return new AssignForm(
                receivedOn,
                everyone,
                now.areas.stream()
                        .map(row -> areas.stream()
                                .filter(typed -> typed.reference().equals(row.reference()))
                                .findFirst()
                                .orElse(row))
                        .toList());
    }

    private static List<Chosen> present(@Nullable List<@Nullable Chosen> rows) {
        var kept = new ArrayList<Chosen>();
        if (rows != null) for (var row : rows) if (row != null) kept.add(row);
        return kept;
    }
}
