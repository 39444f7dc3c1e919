package followthrough.letter.reading.fact;

import followthrough.inspection.Authorities;
import followthrough.inspection.Authority;
import followthrough.letter.document.Line;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.DateMentions;
import followthrough.shared.FoldedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The authority a letter is about: named in its subject, its first sentence, or on a line of its own at the top. */
public final class NameOfAuthority {

    private static final int OPENING = 12_000;
    private static final int HEADER_LINES = 40;
    private static final int LINES_OF_ADDRESS = 14;
    private static final int LONGEST_LINE = 140;
    private static final int LONGEST_NAME = 12;
    private static final LocalDate NO_DAY = LocalDate.of(9999, 1, 1);
    private static final String NAME = "(?:the )?([\\p{L}][\\p{L}\u2019'.&,\\- ]{2,90}?)";
    private static final String SERVICES =
            "(?: local authority)? children[\u2019']?s[\u2019']?(?: social care)? services";

    private static final Pattern PARTNERSHIP = Pattern.compile(
            "(?i)\\binspection of (?:the )?([\\p{L}][\\p{L}\u2019'.&,\\- ]{2,80}? local area partnership)\\b");

    private static final List<Pattern> PLACES = List.of(
            PARTNERSHIP,
            Pattern.compile("(?i)\\blocal area of " + NAME + "(?= to judge\\b| to decide\\b| under\\b|\\.)"),
            Pattern.compile("(?i)\\b(?:arrangements|services|authority) within " + NAME + SERVICES),
            Pattern.compile(
                    "(?i)\\b(?:focused visit|monitoring visit|visit|inspection|re-inspection)(?: was)? (?:to|of|at|in) "
                            + NAME + SERVICES),
            Pattern.compile(
                    "(?i)\\bchildren[\u2019']?s services (?:in|at|for) " + NAME
                            + "(?= which\\b| that\\b| on \\d| was\\b| were\\b| conducted\\b| between\\b| are\\b|\\.|,? carried\\b| took\\b)"),
            Pattern.compile(
                    "(?i)\\b(?:inspection|visit|arrangements|services)(?: \\w+){0,12} (?:in|of|within|to|at) " + NAME
                            + "(?= which\\b| on \\d| was\\b| were\\b| conducted\\b| between\\b|\\.| inspection\\b| took\\b)"));

    private static final Pattern LIKE_A_COUNCIL =
            Pattern.compile("(?i).*\\b(?:council|borough|county|city|authority|partnership)\\b.*");
    private static final Pattern COUNCIL_OF_A_BOROUGH =
            Pattern.compile("(?i)((?:the )?(?:london |royal )?borough of .+?) council");

    private static final Pattern ENDS_IN_NAME =
            Pattern.compile("\\b(?:in|of|to|within) ((?:the )?\\p{Lu}[\\p{L}\u2019'&, -]{2,60})$");

    /** Who runs the services of an authority may go by its name. */
    private static final Pattern TRUST = Pattern.compile("(?i) children(?:[\u2019']?s (?:services )?trust| first)$");

    /** "Dear Anyshire Safeguarding Children Partnership". */
    private static final Pattern DEAR = Pattern.compile(
            "\\bDear (?:the )?([\\p{Lu}][\\p{L}\u2019'.&,\\- ]{2,60}?),? (?:Local )?(?:Area )?(?:Safeguarding )?(?:Children[\u2019']?s? )?(?:Safeguarding )?(?:Partnership|Board)\\b");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?i)(?:dear|inspection|focused|monitoring|joint|area|local area partnership|review|report|the inspection|annual|ofsted)\\b.*");

    private static final int WORDS_BESIDE_A_BREAK = 6;

    private static final Pattern COUNCIL = Pattern.compile("\\bCouncil$");
    private static final Pattern WORD = Pattern.compile("(?<!\\S)\\p{Lu}");

    private static final String AFTER_THE_NAME =
            "(?i)(?: local(?: authority)?)?(?: children[\u2019']?s(?: social care)? services)?$";

    private final Authorities authorities;
    private final @Nullable LocalDate day;

    public NameOfAuthority(Authorities authorities, @Nullable LocalDate day) {
        this.authorities = authorities;
        this.day = day;
    }

    public NamedAuthority in(List<Line> lines, Facts facts) {
        var candidates = candidates(lines, facts);
        return candidates.stream()
                .map(this::known)
                .flatMap(Optional::stream)
                .findFirst()
                .map(known -> new NamedAuthority(fullest(candidates, known), onsCode(known), known.body()))
                .orElseGet(() -> new NamedAuthority(likeACouncil(candidates), null, null));
    }

    /** The subject may say "Hillingdon" where the address says "London Borough of Hillingdon". */
    private String fullest(List<String> candidates, Authority known) {
        return candidates.stream()
                .filter(name -> known(name).filter(known::equals).isPresent())
                .map(NameOfAuthority::asCalled)
                .max(Comparator.<String>comparingInt(Prose::words)
                        .thenComparing(name -> !name.equals(name.toUpperCase(Locale.ROOT))))
                .orElseThrow();
    }

    private static @Nullable String likeACouncil(List<String> candidates) {
        return candidates.stream()
                .filter(name -> LIKE_A_COUNCIL.matcher(name).matches()
                        && !NO_NAME.matcher(name).matches()
                        && Character.isUpperCase(name.charAt(0))
                        && Prose.words(name) <= LONGEST_NAME)
                .findFirst()
                .map(NameOfAuthority::asCalled)
                .orElse(null);
    }

    private @Nullable String onsCode(Authority known) {
        return day == null ? null : known.onsCodeOn(day).orElse(null);
    }

    private Optional<Authority> known(String name) {
        return authorities.named(TRUST.matcher(name).replaceFirst(""), day == null ? NO_DAY : day);
    }

    /** A letter names it in its subject; a report has it on a line of its own at the top. */
    private List<String> candidates(List<Line> lines, Facts facts) {
        List<String> found = new ArrayList<>();
        var header = header(lines);
        var opening = facts.joined().substring(0, Math.min(facts.joined().length(), OPENING));
        if (!facts.opening().isLetter()) {
            found.addAll(ofPartnership(opening));
            found.addAll(brokenNames(header));
            found.addAll(header);
            header.stream().map(this::knownEnding).flatMap(Optional::stream).forEach(found::add);
        } else DEAR.matcher(opening).results().limit(1).forEach(match -> found.add(match.group(1)));
        PLACES.forEach(
                place -> place.matcher(opening).results().limit(5).forEach(match -> addPlace(match.group(1), found)));
        for (int i = 0; i < header.size(); i++) addLastName(header.subList(i, Math.min(i + 2, header.size())), found);
        if (facts.opening().isLetter()) found.addAll(header);
        boolean named = found.stream().anyMatch(name -> known(name).isPresent());
        if (!named) found.addAll(brokenNames(header));
        found.removeIf(name -> name.isEmpty() || FoldedText.of(name).equals("local authority"));
        return found;
    }

    /** A title breaks anywhere: "Area SEND inspection of North / Anyshire Local Area Partnership". */
    private static List<String> ofPartnership(String opening) {
        return PARTNERSHIP
                .matcher(opening)
                .results()
                .limit(1)
                .map(match -> match.group(1))
                .toList();
    }

    /** The lines at the top that are no sentences, without the address of the inspectorate, which is in a city, too. */
    private static List<String> header(List<Line> lines) {
        var header = lines.stream()
                .limit(HEADER_LINES)
                .filter(line ->
                        line.text().length() <= LONGEST_LINE && !line.text().endsWith("."))
                .map(Line::words)
                .toList();
        int ofsted = header.indexOf("Ofsted");
        if (ofsted < 0 || ofsted >= LINES_OF_ADDRESS) return header;
        int after = Math.min(header.size(), ofsted + LINES_OF_ADDRESS);
        for (int i = ofsted; i < after; i++) {
            if (DateMentions.whole(header.get(i)) != null) return header.subList(i, header.size());
        }
        return header;
    }

    /** A subject may end in it, and go on in the next line: "… the response to domestic abuse in London / Borough of Anytown". */
    private void addLastName(List<String> lines, List<String> found) {
        var name = lastName(lines.get(0));
        if (name.isEmpty()) return;
        found.addAll(brokenNames(lines));
        found.add(name.get());
    }

    private static Optional<String> lastName(String line) {
        var name = ENDS_IN_NAME.matcher(line);
        return name.find() && !name.group(1).endsWith(" Local") ? Optional.of(name.group(1)) : Optional.empty();
    }

    /** "… of the response to domestic abuse in Anytown" names the place last. */
    private static void addPlace(String told, List<String> found) {
        found.add(told);
        int last = Math.max(told.lastIndexOf(" in "), Math.max(told.lastIndexOf(" of "), told.lastIndexOf(" to ")));
        if (last >= 0) found.add(told.substring(last + 4));
    }

    /** A cover may break a name anywhere: "Bath and North East / Somerset", which is not Somerset. */
    private List<String> brokenNames(List<String> header) {
        List<String> words = new ArrayList<>();
        List<Integer> breaks = new ArrayList<>();
        for (String line : header) {
            if (!words.isEmpty()) breaks.add(words.size());
            words.addAll(List.of(line.split(" ", -1)));
        }
        return breaks.stream()
                .map(at -> nameAcross(words, at))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> nameAcross(List<String> words, int at) {
        int last = Math.min(words.size(), at + WORDS_BESIDE_A_BREAK);
        for (int from = Math.max(0, at - WORDS_BESIDE_A_BREAK); from < at; from++) {
            var before = words.subList(from, at);
            if (!startsUpperCase(before.get(0)) || before.contains("Council")) continue;
            for (int to = last; to > at; to--) {
                if (startsUpperCase(words.get(to - 1)) && goesOn(before, words.subList(at, to)))
                    return Optional.of(String.join(" ", words.subList(from, to)));
            }
        }
        return Optional.empty();
    }

    /** Where what stands above the break is the whole name, only "Council" can go on with it. */
    private boolean goesOn(List<String> before, List<String> after) {
        var name = known(String.join(" ", before) + " " + String.join(" ", after));
        boolean council = after.get(after.size() - 1).equals("Council");
        return name.isPresent() && (council || !name.equals(known(String.join(" ", before))));
    }

    private static boolean startsUpperCase(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** A title and the name below it may have become one line: "Inspection of adoption services Anytown City Council". */
    private Optional<String> knownEnding(String line) {
        if (!COUNCIL.matcher(line).find()) return Optional.empty();
        return WORD.matcher(line)
                .results()
                .skip(1)
                .limit(LONGEST_NAME)
                .map(word -> line.substring(word.start()))
                .filter(name -> known(name).isPresent())
                .findFirst();
    }

    /** "London Borough of X Council" is the London Borough of X; the article is not part of a name. */
    private static String asCalled(String printed) {
        var name = printed.strip().replaceFirst("(?i)^the ", "").replaceFirst(AFTER_THE_NAME, "");
        var borough = COUNCIL_OF_A_BOROUGH.matcher(name);
        return borough.matches() ? borough.group(1) : name;
    }
}
