package followthrough.web.form;

import followthrough.keeping.KeptForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One thing that was typed into a form which could not be taken, so that a page can give it back. */
public record Typed(String name, String value) {

    /** A new password once more, and the one so far. */
    private static final Set<String> SECRETS = Set.of("again", "current");

    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,9})]");

    public static List<Typed> in(HttpServletRequest request) {
        var typed = new ArrayList<Typed>();
        if (!"POST".equals(request.getMethod())) return typed;
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) if (isWorthKeeping(name, value)) typed.add(new Typed(name, value));
        });
        return typed;
    }

    /** The words of a form that was kept. */
    public static List<Typed> in(KeptForm form) {
        return form.words().entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(value -> new Typed(field.getKey(), value.strip())))
                .filter(typed -> typed.value().contains(" "))
                .toList();
    }

    /** Passwords, whatever their fields are called: they are neither kept, nor given back, nor hashed. */
    public static boolean isSecret(String name) {
        return SECRETS.contains(name) || name.toLowerCase(Locale.ROOT).contains("password");
    }

    /** Its name as words, so that several can be told apart: "actions[1].newDate" is "Actions 2: new date". */
    public String label() {
        var row = ROW.matcher(name).replaceAll(found -> " " + (Long.parseLong(found.group(1)) + 1));
        var words =
                row.replace(".", ": ").replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Words people wrote, not ticks, tokens, versions or secrets. */
    private static boolean isWorthKeeping(String name, String value) {
        return !name.startsWith("_") && !isSecret(name) && value.strip().contains(" ");
    }
}
