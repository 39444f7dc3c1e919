package followthrough.people.enrolment;

import followthrough.shared.Body;
import followthrough.shared.FoldedText;
import followthrough.shared.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list as people paste it: names, e-mails and posts with commas, semicolons or tabs between, in any order. */
public final class EnrolmentList {

    /** More than the children's services of a county. */
    public static final int LONGEST = 200;

    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\t]\\s*");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;\"]+@[^\\s<>,;\"]+");
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** As councils call them; the longest that fits decides. */
    private static final Map<String, Role> POSTS = Map.ofEntries(
            Map.entry("director", Role.DIRECTOR),
            Map.entry("dcs", Role.DIRECTOR),
            Map.entry("director of childrens services", Role.DIRECTOR),
            Map.entry("chief executive", Role.CHIEF_EXECUTIVE),
            Map.entry("area lead", Role.AREA_LEAD),
            Map.entry("lead", Role.AREA_LEAD),
            Map.entry("team manager", Role.AREA_LEAD),
            Map.entry("service manager", Role.AREA_LEAD),
            Map.entry("head of service", Role.AREA_LEAD),
            Map.entry("assistant director", Role.AREA_LEAD),
            Map.entry("officer", Role.OFFICER),
            Map.entry("action owner", Role.OFFICER),
            Map.entry("owner", Role.OFFICER),
            Map.entry("observer", Role.OBSERVER),
            Map.entry("lead member", Role.OBSERVER),
            Map.entry("board chair", Role.OBSERVER),
            Map.entry("adviser", Role.OBSERVER),
            Map.entry("letter recorder", Role.LETTER_RECORDER),
            Map.entry("recorder", Role.LETTER_RECORDER),
            Map.entry("inspector", Role.INSPECTOR),
            Map.entry("inspection manager", Role.INSPECTION_MANAGER));

    /**
     * Every line that has words on it, understood or not.
     *
     * @param own whose people they are where a line names no authority, or null
     */
    public static List<EnrolmentRow> read(String text, @Nullable Body own) {
        var rows = new ArrayList<EnrolmentRow>();
        var number = 0;
        for (var line : text.lines().toList()) {
            number++;
            if (line.isBlank() || isHeading(line)) continue;
            rows.add(row(number, line.strip(), own));
        }
        return rows;
    }

    private static EnrolmentRow row(int number, String line, @Nullable Body own) {
        var address = ADDRESS.matcher(line);
        var email = address.find() ? address.group() : "";
        var rest = new ArrayList<String>();
        BETWEEN.splitAsStream(email.isEmpty() ? line : line.replace(email, ","))
                .map(part -> part.replaceAll("[<>\"]", "").strip())
                .filter(part -> !part.isEmpty())
                .forEach(rest::add);
        var code = rest.stream()
                .filter(part -> CODE.matcher(part).matches() && role(part) == null)
                .findFirst();
        code.ifPresent(rest::remove);
        var post = rest.stream().filter(part -> role(part) != null).findFirst().orElse(last(rest));
        rest.remove(post);
        var role = role(post);
        return new EnrolmentRow(
                number,
                String.join(" ", rest),
                email,
                post,
                role,
                body(role, code.map(Body::new).orElse(own)));
    }

    private static String last(List<String> parts) {
        return parts.size() < 2 ? "" : parts.get(parts.size() - 1);
    }

    private static @Nullable Body body(@Nullable Role role, @Nullable Body authority) {
        return role == Role.INSPECTOR || role == Role.INSPECTION_MANAGER ? Body.INSPECTORATE : authority;
    }

    private static @Nullable Role role(String typed) {
        return POSTS.get(FoldedText.of(typed.replaceAll("['’]", "")).strip());
    }

    /** The first line of a table says what stands in its columns. */
    private static boolean isHeading(String line) {
        var words = line.toLowerCase(Locale.ROOT);
        return words.contains("name") && (words.contains("mail") || words.contains("post")) && !words.contains("@");
    }

    private EnrolmentList() {}
}
