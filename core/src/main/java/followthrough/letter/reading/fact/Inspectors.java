package followthrough.letter.reading.fact;

import followthrough.letter.document.Line;
import followthrough.letter.reading.wording.Closing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who led or signed: "Lead inspector: …" or the names under "Yours sincerely". */
public final class Inspectors {

    private static final Pattern LABEL =
            Pattern.compile("(?i)(?:lead|reporting|managing)\\s+inspectors?(?:\\s+for\\s+[^:]{1,40})?\\s*:?\\s*(.*)");
    private static final String VISIT = "(?:this|the) (?:focused |monitoring )?(?:visit|inspection)";
    private static final Pattern TOLD = Pattern.compile(
            "(?i)\\b(?:inspectors?(?: (?:for|on|who carried out|undertaking|leading|conducting) " + VISIT
                    + ")?(?: were| was|:)|(?:carried out|undertaken|conducted) by (?:(?:her|his) majesty[\u2019']?s inspectors?|hmi)[,:]?"
                    + "|" + VISIT + " was led by) ([^.]{3,200})");
    private static final Pattern LEADS = Pattern.compile(
            "(?i)^(?!.{0,80}(?:CQC|Care Quality)).{3,80}[, (](?:ofsted |hmi |education )*lead inspector\\)?$");
    private static final int OPENING = 20_000;
    private static final Pattern ROLE = Pattern.compile(
            "(?i)\\s*(?:[,(\u2013]|\\b(?:her|his)\\s+majesty[\u2019']?s\\b|\\bHMI\\b|\\bhm\\s+inspector|\\bsenior\\b"
                    + "|\\blead\\s+inspector|\\binspector\\b|\\bregional\\b|\\bnational\\b|\\bdirector\\b|\\bdivisional\\b|\\bdeputy\\b|\\bassistant\\b|\\bmanag|\\bprincipal\\b"
                    + "|\\bofsted\\b|\\bsocial\\s+care\\b|\\bon\\s+behalf\\b).*");
    private static final Pattern NAME = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Professor|Sir|Dame)\\.? )?\\p{Lu}[\\p{L}\u2019'.-]*(?: (?:de|van|von|der|le|la|\\p{Lu}[\\p{L}\u2019'.-]*)){1,4}");
    /** "… were lead inspector A Name and team inspectors B Name and C Name". */
    private static final Pattern LEAD = Pattern.compile("\\blead inspector,? (" + NAME.pattern() + ")");

    private static final Pattern LED_FOR = Pattern.compile(
            "(" + NAME.pattern()
                    + ")(?:,? (?:HMI|HMCI))?,? (?:(?:Ofsted|HMI|CQC|Care Quality Commission|HMICFRS|HMIP|Education),? )+(?i:lead inspector)\\b");

    /** Two columns of a team may have become one line: "A Name HMI, Ofsted Lead inspector B Name, CQC Lead inspector". */
    private static final Pattern LEAD_AMONG_OTHERS =
            Pattern.compile("(" + NAME.pattern() + "),? (?:(?:Ofsted|HMI|Education),? )*(?i:lead inspector)\\b");

    /** Honours and degrees behind a name. */
    private static final Pattern POST_NOMINALS = Pattern.compile(
            "(?:,? (?:[A-Z]{2,6}|(?:B|M)(?:Sc|Ed|Phil|Res|Soc\\.?Sc|MedSci)|(?:Ph|D)D|DPhil|MBChB|ChB|LLB|Dip(?:SW|Ed)?|Cert(?:Ed)?|PG(?:Dip|Cert))"
                    + "(?: \\(Hons\\))?)+$");

    /** Who signs for an inspectorate is no inspector of the team. */
    private static final Pattern OFFICIAL = Pattern.compile(
            "(?i)\\b(?:national|regional|divisional|deputy)\\s+director\\b|\\bchief\\s+inspector\\b|\\bchief\\s+executive\\b");

    private static final Pattern BODY = Pattern.compile(
            "\\b(?:Commission|Constabulary|Probation|Council|Inspectorate|Authority|Services|Education|Office)\\b");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/]\\s*(?:(?:and|&)\\s+)?|\\s+(?:and|&)\\s+");
    private static final int LINES_OF_SIGNATURE = 12;
    private static final int LONGEST_LINE = 200;

    private static final Pattern OF_THE_TEAM = Pattern.compile(
            "(?im)^(?!.*(?:CQC|Care Quality|chief inspector|director|constabulary|probation)).*(?:majesty[\u2019']?s inspector|\\bHMI\\b(?! (?:constab|prob))|lead inspector)");

    public static @Nullable String of(List<Line> lines, String joined, Opening opening) {
        var names = labelled(lines);
        if (names.isEmpty()) names = told(joined);
        if (names.isEmpty()) names = inTeam(lines);
        if (names.isEmpty()) names = inspectorsWhoSigned(opening);
        return names.isEmpty() ? null : String.join(" and ", names);
    }

    /** Everybody whose name stands below the letter, in its order. */
    public static List<String> signatories(Opening opening) {
        return signed(opening.below());
    }

    /** Where officials sign for their inspectorates and no inspector does, the first of them stands for all. */
    private static List<String> inspectorsWhoSigned(Opening opening) {
        var signed = signed(opening.below());
        var posts = posts(opening.below());
        boolean officials =
                posts.values().stream().anyMatch(post -> OFFICIAL.matcher(post).find());
        if (!officials) return signed;
        var inspectors = signed.stream()
                .filter(name ->
                        OF_THE_TEAM.matcher(posts.getOrDefault(name, "")).find())
                .toList();
        return inspectors.isEmpty() ? signed.subList(0, Math.min(1, signed.size())) : inspectors;
    }

    /** What stands below each name; below two that stand side by side the posts do so, too. */
    private static Map<String, String> posts(List<String> below) {
        Map<String, String> posts = new HashMap<>();
        List<String> row = new ArrayList<>();
        int posted = 0;
        for (String line : below.subList(0, Math.min(2 * LINES_OF_SIGNATURE, below.size()))) {
            if (Closing.isCopyList(line) || line.length() > LONGEST_LINE) break;
            var names = names(line);
            if (!names.isEmpty()) {
                if (posted > 0) row.clear();
                posted = 0;
                if (OFFICIAL.matcher(line).find()) names.forEach(name -> posts.putIfAbsent(name, line));
                else row.addAll(names);
            } else if (!row.isEmpty()) {
                posts.merge(row.get(posted++ % row.size()), line, (one, other) -> one + "\n" + other);
            }
        }
        return posts;
    }

    /** "A Name, Ofsted Lead inspector" and "B Name, CQC Lead inspector": who leads for each inspectorate, as printed. */
    public static List<String> leads(List<Line> lines) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().length() > LONGEST_LINE) continue;
            for (String cell : cells(lines, i)) {
                LED_FOR.matcher(cell)
                        .results()
                        .filter(lead -> isName(lead.group(1).strip()))
                        .map(lead -> lead.group().strip())
                        .filter(lead -> !found.contains(lead))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static List<String> labelled(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            var label =
                    LABEL.matcher(text.length() < LONGEST_LINE ? lines.get(i).words() : "");
            if (!label.matches()) continue;
            boolean nextLine = label.group(1).isBlank() && i + 1 < lines.size();
            var found = names(nextLine ? lines.get(i + 1).words() : label.group(1));
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    /** "Her Majesty's Inspectors for this visit were A Name and B Name." */
    private static List<String> told(String joined) {
        var sentence = TOLD.matcher(joined.substring(0, Math.min(joined.length(), OPENING)));
        List<String> found = new ArrayList<>();
        while (found.isEmpty() && sentence.find()) {
            var lead = LEAD.matcher(sentence.group(1));
            if (lead.find()) return List.of(lead.group(1));
            for (String part : BETWEEN.split(sentence.group(1), -1)) {
                var name = withoutDegrees(ROLE.matcher(part).replaceFirst("").strip());
                if (isName(name)) found.add(name);
            }
        }
        return found;
    }

    /** "A Name HMI, Ofsted lead inspector" in the list of a team; the other inspectorates have leads of their own. */
    private static List<String> inTeam(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).text().length() > LONGEST_LINE) continue;
            for (String cell : cells(lines, i)) {
                var found = LEADS.matcher(cell).find() ? names(cell) : List.<String>of();
                if (!found.isEmpty()) return found;
            }
            var among = LEAD_AMONG_OTHERS.matcher(lines.get(i).words());
            var first = among.find() ? names(among.group(1)) : List.<String>of();
            if (!first.isEmpty()) return first;
        }
        return List.of();
    }

    /** "A Name, Ofsted HMI Lead / Inspector" may be broken by the width of its cell. */
    private static List<String> cells(List<Line> lines, int i) {
        var line = lines.get(i);
        var cells = Opening.cells(line);
        boolean broken = i + 1 < lines.size()
                && lines.get(i + 1).words().equalsIgnoreCase("inspector")
                && lines.get(i + 1).gap() == 0;
        return broken && cells.size() == 1 ? List.of(line.words() + " Inspector") : cells;
    }

    private static List<String> signed(List<String> below) {
        List<String> found = new ArrayList<>();
        for (String line : below.subList(0, Math.min(LINES_OF_SIGNATURE, below.size()))) {
            if (Closing.isCopyList(line) || line.length() > LONGEST_LINE) break;
            names(line).stream().filter(name -> !found.contains(name)).forEach(found::add);
        }
        return found;
    }

    /** Names before the first post or comma; "A Name and B Name" are two. */
    private static List<String> names(String line) {
        var withoutRole = ROLE.matcher(line).replaceFirst("").strip();
        List<String> found = new ArrayList<>();
        for (String part : BETWEEN.split(withoutRole, -1)) {
            var name = withoutDegrees(part.strip());
            if (isName(name)) found.add(name);
        }
        return found;
    }

    /** A name that is printed in capitals is none of honours. */
    private static String withoutDegrees(String name) {
        boolean inCapitals = name.equals(name.toUpperCase(Locale.ROOT));
        return inCapitals ? name : POST_NOMINALS.matcher(name).replaceFirst("");
    }

    private static boolean isName(String words) {
        return NAME.matcher(words).matches() && !BODY.matcher(words).find();
    }

    private Inspectors() {}
}
