package followthrough.inspection;

import followthrough.shared.Body;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A local authority with children's services, known by our own three letters; ONS codes come and go while it lives.
 *
 * @param name what people call it: Hillingdon
 * @param council what it calls itself: London Borough of Hillingdon
 * @param region the English region, or "made up"
 * @param validity the first and last day, open where it began before our letters or still exists
 * @param successors who took over its children's services when it ended
 */
public record Authority(
        Body body,
        String name,
        String council,
        List<String> otherNames,
        Kind kind,
        String region,
        List<OnsCode> onsCodes,
        Validity validity,
        List<Body> successors) {

    public enum Kind {
        COUNTY,
        UNITARY,
        METROPOLITAN,
        LONDON,
        MADE_UP
    }

    /** A code of the Office for National Statistics and the days on which it meant this authority. */
    public record OnsCode(String code, Validity validity) {}

    public Authority {
        otherNames = List.copyOf(otherNames);
        onsCodes = List.copyOf(onsCodes);
        successors = List.copyOf(successors);
    }

    public String code() {
        return body.code();
    }

    public boolean existedOn(LocalDate day) {
        return validity.covers(day);
    }

    /** Empty before it began, after it ended, and always for one that is made up. */
    public Optional<String> onsCodeOn(LocalDate day) {
        if (!existedOn(day)) return Optional.empty();
        return onsCodes.stream()
                .filter(ons -> ons.validity().covers(day))
                .map(OnsCode::code)
                .findFirst();
    }

    public boolean isMadeUp() {
        return kind == Kind.MADE_UP;
    }
}
