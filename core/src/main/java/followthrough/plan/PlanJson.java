package followthrough.plan;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.json.JsonMapper;

/** Drafts and tables as text, to be kept for a while; no other program reads it. */
public final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(found -> found.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();

    public static String of(Object content) {
        return MAPPER.writeValueAsString(content);
    }

    public static <T> T read(String text, Class<T> type) {
        return MAPPER.readValue(text, type);
    }

    private PlanJson() {}
}
