package followthrough.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request as if it brought the fields that were kept, so that they are bound as they were when they were sent. */
final class KeptFields extends HttpServletRequestWrapper {

    private final Map<String, String[]> fields = new LinkedHashMap<>();

    KeptFields(HttpServletRequest request, Map<String, List<String>> words) {
        super(request);
        words.forEach((name, values) -> fields.put(name, values.toArray(String[]::new)));
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = fields.get(name);
        return values == null || values.length == 0 ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return fields.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return Collections.unmodifiableMap(fields);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(fields.keySet());
    }
}
