package followthrough.web.evidence;

import followthrough.evidence.EvidenceItem;
import followthrough.evidence.guard.Guarding;
import followthrough.evidence.guard.Guarding.Place;
import followthrough.shared.Obstacle;
import followthrough.web.form.Refusals;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Where evidence may name a child, its uploader sees where, and replaces it or says why it has to be kept. */
@Component
public class ChildDataAsking {

    private final Guarding guarding;

    ChildDataAsking(Guarding guarding) {
        this.guarding = guarding;
    }

    /** The item as it is to be kept; where a reason is missing, what was found stands in the errors of its field. */
    public EvidenceItem asked(EvidenceItem item, String reason, String field, BindingResult errors) {
        return asked(item, item, reason, field, errors);
    }

    /**
     * The same where an item keeps a file that is here already.
     *
     * @param whole the item with that file, which is looked into again
     */
    EvidenceItem asked(EvidenceItem item, EvidenceItem whole, String reason, String field, BindingResult errors) {
        if (errors.hasErrors()) return item;
        var places = guarding.in(whole);
        if (places.isEmpty()) return item;
        if (!reason.isBlank()) return item.keptAlthough(reason);
        var found = new ArrayList<>(List.of(Obstacle.at(field, "childData")));
        places.forEach(place -> found.add(named(place)));
        Refusals.into(errors, found);
        return item;
    }

    private static Obstacle named(Place place) {
        return switch (place.kind()) {
            case NHS_NUMBER -> Obstacle.of("childDataNhsNumber", place.page(), place.words());
            case PUPIL_NUMBER -> Obstacle.of("childDataPupilNumber", place.page(), place.words());
            case DAY_OF_BIRTH -> Obstacle.of("childDataDayOfBirth", place.page(), place.words());
            case CASE_NUMBER -> Obstacle.of("childDataCaseNumber", place.page(), place.words());
        };
    }
}
