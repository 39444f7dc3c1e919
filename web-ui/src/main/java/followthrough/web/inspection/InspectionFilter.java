package followthrough.web.inspection;

import followthrough.inspection.Inspection.Stage;
import followthrough.shared.Body;
import followthrough.standing.InspectionQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which inspections a list is asked for; nonsense in an address asks for nothing in particular. */
public record InspectionFilter(
        @Nullable String authority,
        @Nullable String stage,
        @Nullable Integer page) {

    private static final String LIST = "/inspections";

    Optional<Body> body() {
        return Optional.ofNullable(authority).filter(code -> !code.isBlank()).map(Body::new);
    }

    Optional<Stage> wanted() {
        return Arrays.stream(Stage.values())
                .filter(known -> known.name().equals(stage))
                .findFirst();
    }

    boolean isOn() {
        return body().isPresent() || wanted().isPresent();
    }

    InspectionQuery query() {
        return new InspectionQuery(body().orElse(null), wanted().orElse(null));
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
