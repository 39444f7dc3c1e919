package followthrough.letter.reading.doubt;

import followthrough.inspection.FindingKind;
import followthrough.inspection.Framework;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.list.Block;
import followthrough.letter.reading.list.Findings;
import followthrough.letter.reading.list.Introducing;
import followthrough.letter.reading.list.Section;
import followthrough.letter.reading.list.Section.Begun;
import followthrough.letter.reading.wording.Recurring;
import followthrough.letter.reading.wording.Sentences;
import followthrough.letter.reading.wording.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is doubtful about a letter as a whole: a list that letters of its kind have, or that it speaks of, and is not there. */
public final class LetterDoubts {

    private static final Pattern SPEAKS_OF_PRIORITY = Pattern.compile(
            "(?i)\\b(?:has|have|been|are|were|the)\\W+(?:\\w+\\W+){0,3}?identified(?:\\W+\\w+){0,4}?\\W+areas?\\W+(?:for|of)\\W+priority\\W+action"
                    + "|\\baddress\\W+the\\W+identified\\W+areas?\\W+for\\W+priority\\W+action");

    /** "The areas for improvement continue to be those identified at the inspection in February 2019." */
    private static final Pattern CARRIED_ON = Pattern.compile(
            "(?i)\\bareas?\\W+(?:for|of|requiring)\\W+(?:\\w+\\W+){0,3}?(?:improvement|development|action)\\W+(?:\\w+\\W+){0,3}?(?:continues?|remains?|are\\W+still)"
                    + "\\W+(?:to\\W+be\\W+)?(?:(?:as|those|the\\W+same\\W+as)\\W+)(?:\\w+\\W+){0,8}?(?:inspection|visit|report|letter|(?:19|20)\\d\\d)");

    private final Framework framework;
    private final Findings findings;

    private LetterDoubts(Framework framework, Findings findings) {
        this.framework = framework;
        this.findings = findings;
    }

    public static List<ReadWarning> about(Framework framework, Findings findings) {
        var about = new LetterDoubts(framework, findings);
        List<ReadWarning> all = new ArrayList<>();
        boolean missing = about.lacksAreas();
        var unread = UnreadLists.in(findings.sections(), findings.lists(), missing);
        if (findings.findings().isEmpty()) all.add(about.nothing(unread, missing));
        else if (missing) all.add(about.missing("areas that need work"));
        if (about.lacksStrengths()) all.add(about.missing("strengths"));
        if (about.speaksOfPriorityInVain())
            all.add(ReadWarning.ofLetter(
                    DoubtKind.KIND_SPOKEN_OF,
                    "The letter speaks of areas for priority action, and none was recognised."));
        all.addAll(unread);
        all.addAll(about.gluedHeadings());
        all.addAll(about.introducedInVain());
        all.addAll(about.carriedOn());
        return all;
    }

    private boolean lacksAreas() {
        boolean listed =
                findings.findings().stream().anyMatch(finding -> finding.kind().needsWork());
        boolean saidNone = findings.lists().stream()
                .anyMatch(list -> list.kind().needsWork()
                        && list.saysNone()
                        && list.items().isEmpty());
        return framework.listsAreas() && !listed && !saidNone;
    }

    /** Never that there is none: only that none was seen, and where one may be. */
    private ReadWarning nothing(List<ReadWarning> unread, boolean missing) {
        var where = pages(unread);
        if (!missing && unread.isEmpty())
            return ReadWarning.ofLetter(
                    DoubtKind.NO_FINDINGS, "No list of findings was recognised, and nothing looks like one.");
        var text = where.isEmpty()
                ? "No list of findings was recognised."
                : "No list of findings was recognised; %s like one.".formatted(where);
        var doubt = ReadWarning.ofLetter(DoubtKind.NO_FINDINGS, text);
        return unread.isEmpty() ? anywhere(doubt) : at(doubt, unread);
    }

    private boolean lacksStrengths() {
        return framework.listsStrengths()
                && !findings.findings().isEmpty()
                && findings.lists().stream().noneMatch(list -> list.kind() == FindingKind.STRENGTH);
    }

    /** Anywhere in what the letter tells under no list's heading. */
    private ReadWarning missing(String what) {
        return anywhere(ReadWarning.ofLetter(
                DoubtKind.MISSING_LIST,
                "Letters of this kind list %s, and no such list was recognised here.".formatted(what)));
    }

    private ReadWarning anywhere(ReadWarning doubt) {
        var told = findings.sections().stream()
                .filter(section -> section.begun() != Begun.BACKGROUND)
                .flatMap(section -> section.blocks().stream())
                .toList();
        if (told.isEmpty()) return doubt;
        var last = told.get(told.size() - 1);
        return doubt.at(
                new Span(told.get(0).place().start(), last.place().end()),
                told.get(0).page());
    }

    private static ReadWarning at(ReadWarning doubt, List<ReadWarning> unread) {
        var first = Objects.requireNonNull(unread.get(0).place());
        var last = Objects.requireNonNull(unread.get(unread.size() - 1).place());
        return doubt.at(new Span(first.start(), last.end()), unread.get(0).page());
    }

    private static String pages(List<ReadWarning> unread) {
        var pages = unread.stream()
                .map(ReadWarning::page)
                .filter(Objects::nonNull)
                .distinct()
                .map(String::valueOf)
                .toList();
        if (unread.isEmpty()) return "";
        if (pages.isEmpty()) return "some lines look";
        if (pages.size() == 1) return "page " + pages.get(0) + " looks";
        return "pages "
                + pages.subList(0, pages.size() - 1).stream().collect(Collectors.joining(", "))
                + " and "
                + pages.get(pages.size() - 1)
                + " look";
    }

    private boolean speaksOfPriorityInVain() {
        boolean listed = findings.lists().stream().anyMatch(list -> list.kind() == FindingKind.PRIORITY_ACTION);
        return !listed
                && sentences()
                        .anyMatch(
                                sentence -> SPEAKS_OF_PRIORITY.matcher(sentence).find() && !isOfEarlier(sentence));
    }

    private static boolean isOfEarlier(String sentence) {
        return Recurring.saysSo(sentence) || sentence.contains("not identif") || sentence.contains("no areas");
    }

    private Stream<String> sentences() {
        return findings.prose().stream().flatMap(paragraph -> Sentences.of(paragraph).stream());
    }

    /** "Areas for improvement Leaders should …": a heading and its first item on one line. */
    private List<ReadWarning> gluedHeadings() {
        return findings.sections().stream().flatMap(this::gluedHeadings).toList();
    }

    private Stream<ReadWarning> gluedHeadings(Section section) {
        boolean spoken = section.begun() == Begun.OTHER_HEADING || section.begun() == Begun.INTRODUCTION;
        var unknown = spoken ? section.headed() : null;
        var glued = new GluedHeading(framework);
        var opening = section.holdsFindings() ? section.headed() : null;
        return Stream.concat(
                        Stream.ofNullable(opening).filter(block -> glued.holdsMore(block.text())),
                        Stream.of(Stream.ofNullable(unknown), section.blocks().stream(), section.setAside().stream())
                                .flatMap(Function.identity())
                                .filter(block -> glued.begins(block.text())))
                .map(block -> new ReadWarning(
                        DoubtKind.GLUED_HEADING,
                        "“%s” begins with the words of a heading.".formatted(ListDoubts.shortened(block.text())),
                        null,
                        null,
                        new Span(
                                block.place().start(),
                                section.blocks().isEmpty()
                                        ? block.place().end()
                                        : section.blocks()
                                                .get(section.blocks().size() - 1)
                                                .place()
                                                .end()),
                        block.page(),
                        null));
    }

    /** "The following areas for improvement were identified:" and no list below it. */
    private List<ReadWarning> introducedInVain() {
        return findings.sections().stream()
                .filter(section -> !section.holdsFindings())
                .flatMap(section -> IntStream.range(0, section.blocks().size())
                        .filter(i -> introduces(section.blocks(), i))
                        .mapToObj(i -> introducedInVain(
                                section.blocks().subList(i, section.blocks().size()))))
                .toList();
    }

    /** With its first item on the same line, or with all of them below it. */
    private boolean introduces(List<Block> blocks, int i) {
        var block = blocks.get(i);
        if (i + 1 < blocks.size() && Introducing.list(block, framework).isPresent()) return true;
        return Introducing.listOnOneLine(block, framework).isPresent();
    }

    private static ReadWarning introducedInVain(List<Block> below) {
        int next = 1;
        while (next + 1 < below.size()
                && (below.get(next + 1).marker() != null
                        || Prose.startsLowerCase(below.get(next + 1).text()))) next++;
        var last = below.get(Math.min(next, below.size() - 1));
        var text = "“%s” leads into a list, and none was recognised."
                .formatted(ListDoubts.shortened(below.get(0).text()));
        return ReadWarning.ofLetter(DoubtKind.UNREAD_LIST, text)
                .at(
                        new Span(below.get(0).place().start(), last.place().end()),
                        below.get(0).page());
    }

    private List<ReadWarning> carriedOn() {
        return findings.sections().stream()
                .flatMap(section -> Stream.of(
                                Stream.ofNullable(section.headed()),
                                section.setAside().stream(),
                                section.blocks().stream())
                        .flatMap(Function.identity()))
                .filter(block -> CARRIED_ON.matcher(block.text()).find())
                .map(LetterDoubts::carriedOn)
                .toList();
    }

    private static ReadWarning carriedOn(Block block) {
        var sentence = Sentences.of(block.text()).stream()
                .filter(one -> CARRIED_ON.matcher(one).find())
                .findFirst()
                .orElse(block.text());
        return new ReadWarning(
                DoubtKind.AREAS_CARRIED_ON,
                "Areas of an earlier letter are carried on: " + sentence,
                null,
                null,
                block.place(),
                block.page(),
                sentence);
    }
}
