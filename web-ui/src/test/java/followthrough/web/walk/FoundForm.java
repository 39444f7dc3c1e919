package followthrough.web.walk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/** A form as a browser finds it on a page, with one of its buttons; what was empty is filled in as somebody would. */
record FoundForm(String page, String action, boolean upload, List<Value> values) {

    private static final Map<String, String> ANSWERS = Map.of(
            "day",
            "2",
            "month",
            "9",
            "year",
            "2026",
            "figure",
            "72",
            "page",
            "1",
            "everyone",
            "",
            "at",
            "5",
            "quotation",
            "Something new needs work.");

    private static final List<String> ELSEWHERE = List.of("/sign-in", "/sign-out");

    record Value(String name, String value) {}

    /** Every form of the page that changes something, once for each button; of buttons that differ by row only the first. */
    static List<FoundForm> on(String page, String html) {
        var found = new ArrayList<FoundForm>();
        for (var form : Jsoup.parse(html).select("form[method=post]")) {
            var pressed = new LinkedHashSet<String>();
            for (var button : form.select("button[type=submit], button:not([type])")) {
                var action = firstOf(button.attr("formaction"), form.attr("action"), page);
                var known = kind(action) + " " + kind(button.attr("value"));
                if (ELSEWHERE.contains(action) || !pressed.add(known)) continue;
                found.add(of(page, action, form, button, true));
            }
        }
        return found;
    }

    /** What a script keeps of the page's form while it is typed. */
    static List<FoundForm> keptByScript(String page, String html) {
        var read = Jsoup.parse(html);
        var found = new ArrayList<FoundForm>();
        for (var status : read.select("form [data-autosave]"))
            found.add(of(page, status.attr("data-autosave"), form(status), new Element("button"), false));
        for (var form : read.select("form[data-keep]"))
            if (form.select("input[type=password]").isEmpty())
                found.add(of(page, "/kept", form, new Element("button"), true));
        return found;
    }

    /** By which it is done once; null where its page forgot it. */
    java.util.@Nullable UUID key() {
        return values.stream()
                .filter(value -> value.name().equals("_once"))
                .map(value -> java.util.UUID.fromString(value.value()))
                .findFirst()
                .orElse(null);
    }

    /** The button, without the row that it stands in; a form with a file is kept in another way than one without. */
    String pressed() {
        if (action.equals("/kept") && upload) return " a file";
        return values.stream()
                .filter(value -> value.name().equals("do"))
                .map(value -> " " + kind(value.value()))
                .findFirst()
                .orElse("");
    }

    AbstractMockHttpServletRequestBuilder<?> sent(Reader by) {
        return sent(by, values);
    }

    AbstractMockHttpServletRequestBuilder<?> sent(Reader by, List<Value> typed) {
        AbstractMockHttpServletRequestBuilder<?> request =
                upload ? multipart(java.net.URI.create(action)).part(file()) : post(java.net.URI.create(action));
        typed.forEach(value -> request.param(value.name(), value.value()));
        return request.with(csrf()).with(by.arrives());
    }

    private static MockPart file() {
        var part = new MockPart("file", "plan.csv", "Action,Owner\nTrain,Owen\n".getBytes(UTF_8));
        part.getHeaders().setContentType(MediaType.parseMediaType("text/csv"));
        return part;
    }

    private static FoundForm of(String page, String action, Element form, Element button, boolean filled) {
        var values = new ArrayList<Value>();
        var groups = new LinkedHashSet<String>();
        for (var field : form.select("input[name], select[name], textarea[name]")) {
            var name = field.attr("name");
            var value = field.normalName().equals("select") ? chosen(field) : typed(field, form, groups, filled);
            if (value != null && !name.equals("_csrf")) values.add(new Value(name, value));
        }
        if (button.hasAttr("name")) values.add(new Value(button.attr("name"), button.attr("value")));
        var path = action.contains("#") ? action.substring(0, action.indexOf('#')) : action;
        return new FoundForm(page, path, form.attr("enctype").startsWith("multipart"), values);
    }

    private static @Nullable String typed(Element field, Element form, Set<String> groups, boolean filled) {
        var name = field.attr("name");
        var value = field.normalName().equals("textarea") ? field.wholeText() : field.val();
        if (!filled && !field.attr("type").equals("radio")) return value;
        return switch (field.attr("type")) {
            case "hidden" -> value;
            case "file" -> null;
            case "checkbox" -> value.isEmpty() ? "on" : value;
            case "radio" -> {
                var checked = form.select("input[type=radio][checked]").stream()
                        .anyMatch(other -> other.attr("name").equals(name));
                yield checked ? (field.hasAttr("checked") ? value : null) : groups.add(name) ? value : null;
            }
            case "email" -> value.isBlank() ? "somebody" + System.nanoTime() + "@forms.example" : value;
            case "password" -> "a long enough password";
            default -> value.isBlank() ? answer(name) : value;
        };
    }

    private static String answer(String name) {
        var last = name.substring(name.lastIndexOf('.') + 1);
        return ANSWERS.getOrDefault(last, "Words of somebody who fills in " + last);
    }

    private static String chosen(Element select) {
        var options = select.select("option[selected]").isEmpty()
                ? select.select("option")
                : select.select("option[selected]");
        return options.stream()
                .map(Element::val)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Element form(Element inside) {
        return java.util.Objects.requireNonNull(inside.closest("form"));
    }

    private static String kind(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+", "n");
    }

    private static String firstOf(String... texts) {
        for (var text : texts) if (!text.isEmpty()) return text;
        return "";
    }
}
