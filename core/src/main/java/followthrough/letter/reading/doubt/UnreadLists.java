package followthrough.letter.reading.doubt;

import followthrough.inspection.Framework.Heading;
import followthrough.letter.document.Marker;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.list.Block;
import followthrough.letter.reading.list.OpenedList;
import followthrough.letter.reading.list.Section;
import followthrough.letter.reading.list.Section.Begun;
import followthrough.letter.reading.wording.Deadline;
import followthrough.letter.reading.wording.Span;
import followthrough.shared.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Lines of the prose that look like a list nobody recognised: bullets, or paragraphs that say what should be done. */
final class UnreadLists {

    private static final int BEGINNING = 100;
    /** More words on average than this are the paragraphs of a narrative, bullets or not. */
    static final int NARRATIVE = 45;

    private static final int NO_NUMBER = -9;
    private static final int LOOKED_BACK = 40;
    private static final int MOST_RUNS = 500;
    private static final int SHORT_HEADING = 14;

    private static final int FEW_WORDS = 26;
    private static final int FEW_SHORT = 2;
    private static final int MANY_SHORT = 4;

    /** Says what somebody is to do. */
    private static final Pattern ASKS = Pattern.compile(
            "^(?:(?:\\w+ ){1,12}(?:should|must)(?! (?:be noted|have been)\\b)\\b"
                    + "|(?:ensure|improve|strengthen|develop|review|implement|continue to|make sure|take (?:\\w+ )?action|put in place|establish|increase|reduce|accelerate|embed|prevent|give|provide)\\b)");

    /** Who is to answer the letter, and until when, is no finding. */
    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)\\bshould (?:prepare|send|submit|produce) (?:\\w+ ){0,4}?(?:written statement|statement of"
                    + " (?:proposed )?action|action plan)\\b");

    /** How an area is named: "the quality of …", "timeliness of …". */
    private static final Pattern NAMES_AN_AREA = Pattern.compile(
            "^(?:the )?(?:\\w+ ){0,3}(?:quality|timeliness|consistency|effectiveness|sufficiency|oversight|response|impact|availability"
                    + "|accessibility|stability|identification|recording|supervision|capacity|arrangements|support|management|delays?|access|provision|assessment|planning) (?:of|to|for|in|and|with|from|by|so)\\b");

    private static final Pattern GRADED = Pattern.compile(
            "(?i)\\b(?:outstanding|good|adequate|inadequate|requires improvement(?: to be good)?)\\W*$");

    private static final Pattern TELLS = Pattern.compile(" (?:is|are|was|were|has|have|had|do|does|need|needs) ");

    /** Whom or what inspectors saw, and who was in the team; not what leads to the lists of a letter. */
    private static final Pattern LISTS_SOMETHING_ELSE = Pattern.compile(
            "(?i)^(?!.*\\bfeatures of the service\\b).*\\b(?:inspectors?|we|team|evidence|visit|looked at|included?|spoke|met|meetings?|sources|scope|considered|copies)\\b.{0,120}:$");

    static boolean asks(Block block) {
        return ASKS.matcher(beginning(block)).find()
                && !STATEMENT.matcher(block.text()).find();
    }

    /**
     * All of them in the order of the letter.
     *
     * @param none whether the letter lacks a list that its kind has, so that anything like one counts
     */
    static List<ReadWarning> in(List<Section> sections, List<OpenedList> lists, boolean none) {
        List<ReadWarning> found = new ArrayList<>();
        for (var section : sections) {
            if (section.holdsFindings() || section.begun() == Begun.ANOTHERS_HEADING) continue;
            for (var run : runs(section)) {
                if (isLikeAList(section, run, lists, none || isAboveAList(sections, section, run)))
                    found.add(doubt(withWhatLeadsIn(section, run)));
            }
            var due = belowDeadlines(section);
            if (due.size() > 1) found.add(doubt(due));
            if (standsWhereListsStand(sections, section)) found.add(doubt(section.blocks()));
        }
        return found;
    }

    /** "Within three months:" stands above what is to be done and nowhere else, with bullets or without. */
    private static List<Block> belowDeadlines(Section section) {
        return section.blocks().stream()
                .dropWhile(block -> !isDeadline(block))
                .takeWhile(block -> isDeadline(block) || Prose.startsLowerCase(block.text()))
                .toList();
    }

    private static boolean isDeadline(Block block) {
        return block.marker() == null && Deadline.above(block.text()).isPresent();
    }

    private static boolean asksInASentence(Block block) {
        return block.endsSentence() && !Prose.startsLowerCase(block.text()) && asks(block);
    }

    /** Paragraphs of a narrative are longer. */
    private static boolean isShortSentence(Block block) {
        return block.marker() == null
                && block.endsSentence()
                && !block.text().endsWith(":")
                && !block.isClosing()
                && !Prose.startsLowerCase(block.text())
                && !asks(block)
                && Prose.words(block.text()) <= FEW_WORDS;
    }

    /** Stretches of bullets, and stretches of paragraphs that ask. */
    private static List<List<Block>> runs(Section section) {
        List<List<Block>> runs = new ArrayList<>();
        List<Block> open = new ArrayList<>();
        for (var block : section.blocks()) {
            boolean listed = block.marker() != null || asksInASentence(block);
            boolean shortly = !listed && isShortSentence(block);
            boolean another = shortly != (!open.isEmpty() && isShortSentence(open.get(0)))
                    || (listed && isOtherwiseMarked(open, block));
            if ((listed || shortly) && !open.isEmpty() && another) open = closed(runs, open);
            if (listed || shortly) open.add(block);
            else if (!open.isEmpty() && isWithin(open, block)) open.add(block);
            else open = closed(runs, open);
        }
        closed(runs, open);
        return runs;
    }

    /** Numbers below bullets begin something else, whatever stands between them. */
    private static boolean isOtherwiseMarked(List<Block> open, Block block) {
        if (open.isEmpty()) return false;
        var before = open.get(open.size() - 1).marker();
        var marker = block.marker();
        return before != null
                && marker != null
                && before.isGlyph()
                && !marker.isGlyph()
                && marker.symbol().equals("1");
    }

    private static boolean isWithin(List<Block> open, Block block) {
        return open.get(open.size() - 1).mustGoOn() || Prose.startsLowerCase(block.text());
    }

    private static List<Block> closed(List<List<Block>> runs, List<Block> open) {
        boolean single = open.size() == 1 && open.get(0).marker() == null;
        if (!open.isEmpty() && !single && runs.size() < MOST_RUNS) runs.add(open);
        return new ArrayList<>();
    }

    private static boolean isLikeAList(Section section, List<Block> run, List<OpenedList> lists, boolean none) {
        if (isIntroducedAsSomethingElse(section, run) || run.stream().allMatch(UnreadLists::isGraded)) return false;
        boolean numbered = run.stream().allMatch(UnreadLists::isNumbered);
        if (speaksLikeOne(run, numbered) && isEnough(section, run, none)) return true;
        if (section.begun() == Begun.BACKGROUND) return none && endsTheStudy(section, run);
        if (run.stream().allMatch(block -> block.marker() == null)) return isLikeAPlainList(section, run, none);
        if (wordsOnAverage(run) > NARRATIVE) return none && isLongList(run);
        if (!none && isToldInBullets(section)) return false;
        if (numbered) return none || section.begun() == Begun.OTHER_HEADING || isBesideAList(run, lists);
        return none || above(section, run) != section.headed() || section.begun() == Begun.OTHER_HEADING;
    }

    /** A case study is told in paragraphs; the bullets at its end may be a list that lost its heading. */
    private static boolean endsTheStudy(Section section, List<Block> run) {
        var blocks = section.blocks();
        return EndedEarly.mayStandInside(section)
                && run.stream()
                        .allMatch(block ->
                                block.marker() != null && block.marker().isGlyph())
                && blocks.get(blocks.size() - 1) == run.get(run.size() - 1)
                && blocks.size() > run.size();
    }

    /** In the narrative two sentences may well ask for something. */
    private static boolean isEnough(Section section, List<Block> run, boolean none) {
        boolean plain = run.stream().allMatch(block -> block.marker() == null);
        return none || !plain || section.begun() != Begun.HEADING || run.size() > FEW_SHORT;
    }

    /** Below a heading that is known two short paragraphs may well follow each other. */
    private static boolean isLikeAPlainList(Section section, List<Block> run, boolean none) {
        if (section.begun() == Begun.TOP && !none) return false;
        boolean narrated = section.begun() == Begun.HEADING || section.begun() == Begun.TOP;
        return run.size() >= (narrated && !none ? MANY_SHORT : FEW_SHORT);
    }

    /** Below other headings with the same words a list stands at once. */
    private static boolean standsWhereListsStand(List<Section> sections, Section section) {
        var heading = heading(section);
        if (heading == null || section.blocks().isEmpty() || !isAboveAList(sections, section)) return false;
        return sections.stream()
                .filter(other -> other.blocks().isEmpty() && isAboveAList(sections, other))
                .anyMatch(other -> heading.equals(heading(other)));
    }

    private static @Nullable Heading heading(Section section) {
        var headed = section.headed();
        return headed == null ? null : headed.heading();
    }

    private static boolean isAboveAList(List<Section> sections, Section section) {
        int next = sections.indexOf(section) + 1;
        return next < sections.size() && sections.get(next).holdsFindings();
    }

    /** Nothing stands between it and the heading of a list. */
    private static boolean isAboveAList(List<Section> sections, Section section, List<Block> run) {
        boolean last = section.blocks().get(section.blocks().size() - 1) == run.get(run.size() - 1);
        return last && isAboveAList(sections, section) && above(section, run) != section.headed();
    }

    private static List<Block> withWhatLeadsIn(Section section, List<Block> run) {
        var above = above(section, run);
        if (above == null || above == section.headed() || !above.text().endsWith(":")) return run;
        List<Block> whole = new ArrayList<>(run);
        whole.add(0, above);
        return whole;
    }

    private static boolean speaksLikeOne(List<Block> run, boolean numbered) {
        long asking = run.stream().filter(UnreadLists::asks).count();
        long naming =
                numbered ? 0 : run.stream().filter(UnreadLists::namesAnArea).count();
        return (asking + naming) * 3 >= run.size() * 2L;
    }

    /** Whom inspectors met, and the reasons of a judgement ("… require improvement because:") with their sub-headings. */
    private static boolean isIntroducedAsSomethingElse(Section section, List<Block> run) {
        var above = above(section, run);
        if (above != null && LISTS_SOMETHING_ELSE.matcher(above.text()).find()) return true;
        int first = section.blocks().indexOf(run.get(0)) - 1;
        for (int i = first; i >= Math.max(0, first - LOOKED_BACK); i--) {
            var block = section.blocks().get(i);
            if (block.text().endsWith("because:")) return true;
            if (block.marker() == null && !isHeadingLike(block)) return false;
        }
        return false;
    }

    private static @Nullable Block above(Section section, List<Block> run) {
        for (int i = section.blocks().indexOf(run.get(0)) - 1; i >= 0; i--) {
            if (!section.blocks().get(i).text().isBlank())
                return section.blocks().get(i);
        }
        return section.headed();
    }

    /** Its numbers go on from those of a list, or up to them. */
    private static boolean isBesideAList(List<Block> run, List<OpenedList> lists) {
        int first = ordinal(run.get(0).marker());
        int last = ordinal(run.get(run.size() - 1).marker());
        return lists.stream()
                .filter(list -> !list.items().isEmpty())
                .anyMatch(list -> ordinal(list.items().get(0).marker()) == last + 1
                        || ordinal(list.items().get(list.items().size() - 1).marker()) == first - 1);
    }

    private static int ordinal(@Nullable Marker marker) {
        return marker == null || marker.isGlyph() ? NO_NUMBER : marker.ordinal();
    }

    /** The judgements of a report are a list, too. */
    private static boolean isGraded(Block block) {
        return GRADED.matcher(block.text()).find();
    }

    private static boolean isNumbered(Block block) {
        return block.marker() == null || !block.marker().isGlyph();
    }

    private static double wordsOnAverage(List<Block> run) {
        return (double) words(run) / Math.max(1, run.size());
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> Prose.words(block.text())).sum();
    }

    /** Where the list of a letter's kind is not found, bullets that are whole paragraphs may be its items. */
    private static boolean isLongList(List<Block> run) {
        return run.stream().filter(block -> block.marker() != null).count() > FEW_SHORT;
    }

    /** Below a heading that is known whole paragraphs may have bullets, and go on below each in others. */
    private static boolean isToldInBullets(Section section) {
        long bullets = section.blocks().stream()
                .filter(block -> block.marker() != null && block.marker().isGlyph())
                .count();
        return section.begun() == Begun.HEADING && bullets > FEW_SHORT && words(section.blocks()) > NARRATIVE * bullets;
    }

    private static boolean isHeadingLike(Block block) {
        return block.marker() == null && !block.endsSentence() && Prose.words(block.text()) <= SHORT_HEADING;
    }

    /** "The quality of plans is variable" tells, "the quality of plans" names. */
    static boolean namesAnArea(Block block) {
        var beginning = beginning(block);
        return NAMES_AN_AREA.matcher(beginning).find()
                && !TELLS.matcher(beginning).find();
    }

    private static ReadWarning doubt(List<Block> run) {
        var first = run.get(0);
        return new ReadWarning(
                DoubtKind.UNREAD_LIST,
                "This looks like a list, and no list was recognised here: “%s”"
                        .formatted(ListDoubts.shortened(first.text())),
                null,
                null,
                new Span(first.place().start(), run.get(run.size() - 1).place().end()),
                first.page(),
                ListDoubts.quoted(run));
    }

    private static String beginning(Block block) {
        return FoldedText.of(block.text().substring(0, Math.min(block.text().length(), BEGINNING)));
    }

    private UnreadLists() {}
}
