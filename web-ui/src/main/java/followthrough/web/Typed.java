package followthrough.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One thing that was typed into a form which could not be taken, so that a page can give it back. */
public record Typed(String name, String value) {

    public static List<Typed> in(HttpServletRequest request) {
        var typed = new ArrayList<Typed>();
        if (!"POST".equals(request.getMethod())) return typed;
        request.getParameterMap().forEach((name, values) -> {
            for (var value : values) if (isWorthKeeping(name, value)) typed.add(new Typed(name, value));
        });
        return typed;
    }

    /** Words people wrote, not ticks, tokens, versions or secrets. */
    private static boolean isWorthKeeping(String name, String value) {
        var secret = name.startsWith("_") || name.toLowerCase(Locale.ROOT).contains("password");
        return !secret && value.strip().contains(" ");
    }
}
