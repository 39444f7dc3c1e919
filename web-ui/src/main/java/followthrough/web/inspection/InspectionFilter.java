package followthrough.web.inspection;

import followthrough.inspection.Inspection.Stage;
import followthrough.shared.Body;
import followthrough.standing.InspectionQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which inspections a list is asked for; nonsense in an address asks for nothing in particular. */
public record InspectionFilter(
        @Nullable String authority,
        @Nullable String stage,
        @Nullable Integer page) {

    private static final String LIST = "/inspections";

    /** Two parts of the first stage, as the map over all cases counts them. */
    private static final Map<String, Boolean> VISITS = Map.of("VISIT_GOING_ON", false, "VISIT_OVER", true);

    /** What may be asked for, besides anything. */
    public static List<String> stages() {
        var all = new ArrayList<String>();
        for (var known : Stage.values()) {
            all.add(known.name());
            if (known == Stage.VISIT) VISITS.keySet().stream().sorted().forEach(all::add);
        }
        return all;
    }

    Optional<Body> body() {
        return Optional.ofNullable(authority).filter(code -> !code.isBlank()).map(Body::new);
    }

    Optional<String> wanted() {
        return stages().stream().filter(known -> known.equals(stage)).findFirst();
    }

    boolean isOn() {
        return body().isPresent() || wanted().isPresent();
    }

    InspectionQuery query() {
        var part = wanted().map(VISITS::get).orElse(null);
        var asked = part == null ? wanted().map(Stage::valueOf).orElse(null) : Stage.VISIT;
        return new InspectionQuery(body().orElse(null), asked, part);
    }

    int pageNumber() {
        return page == null ? 1 : page;
    }

    InspectionFilter withoutAuthority() {
        return new InspectionFilter(null, stage, null);
    }

    InspectionFilter withoutStage() {
        return new InspectionFilter(authority, null, null);
    }

    /** The list's address, ready for one more parameter. */
    String address() {
        var address = new StringBuilder(LIST).append('?');
        body().ifPresent(code -> address.append("authority=")
                .append(URLEncoder.encode(code.code(), StandardCharsets.UTF_8))
                .append('&'));
        wanted().ifPresent(known -> address.append("stage=").append(known).append('&'));
        return address.toString();
    }

    String path() {
        var address = address();
        return address.substring(0, address.length() - 1);
    }
}
