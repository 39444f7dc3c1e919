package followthrough.web.evidence;

import followthrough.evidence.EvidenceItem;
import followthrough.evidence.Sensitivity;
import followthrough.evidence.guard.Guarding;
import followthrough.evidence.guard.Guarding.Looked;
import followthrough.evidence.guard.Guarding.Place;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.form.Refusals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Where evidence may name a child, its uploader sees where, and replaces it or says why it has to be kept. */
@Component
public class ChildDataAsking {

    private final Guarding guarding;

    ChildDataAsking(Guarding guarding) {
        this.guarding = guarding;
    }

    /**
     * What somebody says where the guard found something, or could not look.
     *
     * @param keptBecause why it has to be kept although it may name a child; it is restricted then
     * @param looked that they looked through it themselves, and that it names none
     * @param place of the two in the form, with a dot at its end; empty where they stand alone
     */
    public record Answer(String keptBecause, boolean looked, String place) {

        public static Answer of(String keptBecause, @Nullable Boolean looked) {
            return new Answer(keptBecause, Boolean.TRUE.equals(looked), "");
        }
    }

    /** The item as it is to be kept; where an answer is missing, what was found stands in the errors of its field. */
    public EvidenceItem asked(EvidenceItem item, Answer answer, BindingResult errors) {
        return asked(item, item, answer, errors);
    }

    /**
     * The same where an item keeps a file that is here already.
     *
     * @param whole the item with that file, which is looked into again
     */
    EvidenceItem asked(EvidenceItem item, EvidenceItem whole, Answer answer, BindingResult errors) {
        return errors.hasErrors() ? item : askedAnyhow(item, whole, answer, errors);
    }

    /** The same of one of several, whatever was found in the others: all of it is told at once. */
    public EvidenceItem askedAnyhow(EvidenceItem item, EvidenceItem whole, Answer answer, BindingResult errors) {
        var looked = looked(whole, errors);
        if (looked == null) return item;
        var unread = looked.unread();
        var kept = unread == null ? item : item.unread(unread, answer.looked());
        if (!answer.keptBecause().isBlank()
                && (unread != null || !looked.places().isEmpty())) return kept.keptAlthough(answer.keptBecause());
        if (!looked.places().isEmpty()) Refusals.into(errors, found(looked.places(), answer.place() + "keptBecause"));
        else if (unread != null && !answer.looked() && kept.details().sensitivity() == Sensitivity.ORDINARY)
            Refusals.into(errors, List.of(Obstacle.at(answer.place() + "looked", "childDataUnread" + unread)));
        return kept;
    }

    /** Null where there is no room to look for the moment, which is then in the errors. */
    private @Nullable Looked looked(EvidenceItem whole, BindingResult errors) {
        try {
            return guarding.in(whole);
        } catch (Refused busy) {
            Refusals.into(errors, busy.obstacles());
            return null;
        }
    }

    private static List<Obstacle> found(List<Place> places, String field) {
        var found = new ArrayList<>(List.of(Obstacle.at(field, "childData")));
        places.forEach(place -> found.add(named(place)));
        return found;
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
