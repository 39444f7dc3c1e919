package followthrough.letter.reading;

import followthrough.letter.document.Marker;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.ReadLetter.Warning;
import followthrough.letter.reading.Section.Begun;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is doubtful about a list as a whole: whether it is empty, has gaps, ends too early or holds another one. */
final class ListDoubts {

    /** Paragraphs of the narrative are longer than the items of a list. */
    private static final double LONGER = 1.7;

    private static final Pattern UMBRELLA = Pattern.compile("(?i)what\\b|recommendations|.*\\?$");

    private interface Check {
        void look(int number, OpenedList list);
    }

    private final List<Section> sections;
    private final List<OpenedList> lists;
    private final IdentityHashMap<Section, Integer> places = new IdentityHashMap<>();
    private final Set<String> filled = new HashSet<>();
    private final Map<String, Integer> dividing = new HashMap<>();
    private final List<Warning> doubts = new ArrayList<>();
    private final List<Check> checks =
            List.of(this::isEmpty, this::hasGap, this::mayGoOn, this::isDivided, this::isUnaccountedFor);

    private ListDoubts(Findings findings) {
        this.sections = findings.sections();
        this.lists = findings.lists();
        for (int i = 0; i < sections.size(); i++) places.put(sections.get(i), i);
        for (var list : lists) {
            if (!list.items().isEmpty()) filled.add(list.section().heading());
            dividers(list).map(Block::text).distinct().forEach(text -> dividing.merge(text, 1, Integer::sum));
        }
    }

    static List<Warning> about(Findings findings) {
        var about = new ListDoubts(findings);
        for (int i = 0; i < about.lists.size(); i++) {
            for (var check : about.checks) check.look(i + 1, about.lists.get(i));
        }
        about.sections.forEach(about::isAnothers);
        return about.doubts;
    }

    /** A heading may stand above other headings of lists, or say that there is nothing below it. */
    private void isEmpty(int number, OpenedList list) {
        if (!list.items().isEmpty() || list.saysNone()) return;
        var next = next(list);
        boolean above = list.section().blocks().stream().allMatch(block -> block.fate() == Fate.LABEL)
                && next != null
                && (isUmbrella(list, next) || isRepeated(list));
        if (above) return;
        doubts.add(new Warning(
                DoubtKind.EMPTY_LIST,
                "Nothing was recognised below the heading “%s”; its list may stand above it."
                        .formatted(shortened(list.section().heading())),
                null,
                number,
                withWhatStandsAbove(list),
                list.page(),
                null));
    }

    /** "What needs to improve" above "Areas for priority action" and "Areas for improvement". */
    private static boolean isUmbrella(OpenedList list, Section next) {
        var kind = next.kind();
        boolean asks = UMBRELLA.matcher(list.section().heading()).lookingAt();
        return asks && list.kind().needsWork() && kind != null && kind.needsWork();
    }

    private @Nullable Span withWhatStandsAbove(OpenedList list) {
        var place = list.place();
        int at = place(list);
        if (place == null || at == 0) return place;
        var above = sections.get(at - 1);
        var first = above.blocks().stream().findFirst();
        return first.map(block -> new Span(block.place().start(), place.end())).orElse(place);
    }

    /** A heading at the foot of a page, or in a list of contents, stands again where its list is. */
    private boolean isRepeated(OpenedList list) {
        return filled.contains(list.section().heading());
    }

    private int place(OpenedList list) {
        return Objects.requireNonNull(places.get(list.section()));
    }

    private void hasGap(int number, OpenedList list) {
        Marker before = null;
        for (var item : list.items()) {
            var marker = item.marker();
            if (marker == null || !marker.symbol().equals("1")) continue;
            if (before != null && marker.ordinal() != before.ordinal() + 1 && marker.ordinal() != 1) {
                doubts.add(new Warning(
                        DoubtKind.GAP_IN_NUMBERS,
                        "The numbers jump from %d to %d.".formatted(before.ordinal(), marker.ordinal()),
                        null,
                        number,
                        item.place(),
                        item.page(),
                        null));
            }
            before = marker;
        }
    }

    /** It ended, and something like its items follows: whatever ended it may have been no end. */
    private void mayGoOn(int number, OpenedList list) {
        if (list.items().isEmpty()) return;
        var after = rest(list);
        var how = ending(list);
        var like = after.stream()
                .filter(block -> isLike(block, list, how) || isCutOff(block, list, after, how))
                .toList();
        if (like.isEmpty() || isNarrative(list, like)) return;
        doubts.add(new Warning(
                DoubtKind.LIST_MAY_GO_ON,
                "This list ended before “%s”, and what follows looks like it."
                        .formatted(shortened(after.get(0).text())),
                null,
                number,
                new Span(
                        after.get(0).place().start(),
                        like.get(like.size() - 1).place().end()),
                after.get(0).page(),
                quoted(like)));
    }

    private boolean isNarrative(OpenedList list, List<Block> like) {
        double words = wordsOnAverage(like);
        boolean belowHeading = ending(list) == Begun.HEADING;
        return words > UnreadLists.NARRATIVE || (belowHeading && words > LONGER * list.wordsOnAverage());
    }

    private static double wordsOnAverage(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> Prose.words(block.text()))
                .average()
                .orElse(0);
    }

    /** What stands below the end of the list: up to the next heading that the framework names, or below that one itself. */
    private List<Block> rest(OpenedList list) {
        List<Block> rest = new ArrayList<>();
        boolean begun = false;
        for (int i = place(list) + 1; i < sections.size(); i++) {
            var section = sections.get(i);
            boolean named = section.begun() == Begun.HEADING
                    || section.begun() == Begun.BACKGROUND
                    || section.begun() == Begun.INTRODUCTION
                    || section.begun() == Begun.ANOTHERS_PART
                    || section.begun() == Begun.ANOTHERS_HEADING;
            if (section.holdsFindings() || (named && begun)) break;
            begun |= !section.blocks().isEmpty();
            if (section.headed() != null) rest.add(section.headed());
            rest.addAll(named ? itemsBelow(section) : section.blocks());
        }
        return rest;
    }

    /** Below a heading that is known only what follows at once can be the list's. */
    private static List<Block> itemsBelow(Section section) {
        boolean divided = section.begun() == Begun.BACKGROUND;
        return section.blocks().stream()
                .takeWhile(block -> block.marker() != null
                        || Prose.startsLowerCase(block.text())
                        || (divided && !block.endsSentence()))
                .toList();
    }

    /** A list without bullets that ended at what mostly stands at a letter's end, and another list still follows. */
    private boolean isCutOff(Block block, OpenedList list, List<Block> after, @Nullable Begun how) {
        boolean plain = list.items().stream().allMatch(item -> item.marker() == null);
        if (!plain || block == after.get(0) || how == Begun.HEADING || how == Begun.BACKGROUND) return false;
        if (how == Begun.ANOTHERS_PART) return true;
        return sections.subList(place(list) + 1, sections.size()).stream()
                .filter(section -> section.begun() != Begun.OTHER_HEADING
                        && section.begun() != Begun.CLOSING
                        && section.begun() != Begun.PROSE)
                .findFirst()
                .filter(Section::holdsFindings)
                .isPresent();
    }

    private @Nullable Begun ending(OpenedList list) {
        int at = place(list) + 1;
        return at < sections.size() ? sections.get(at).begun() : null;
    }

    private static boolean isLike(Block block, OpenedList list, @Nullable Begun how) {
        var marker = block.marker();
        if (marker == null)
            return UnreadLists.asks(block)
                    || (how == Begun.CLOSING && WeakSentence.in(block.text()).isPresent());
        return list.items().stream()
                .map(Item::marker)
                .filter(Objects::nonNull)
                .anyMatch(one -> marker.isGlyph() ? marker.symbol().equals(one.symbol()) : marker.sameStyle(one));
    }

    private static Stream<Block> dividers(OpenedList list) {
        return list.section().setAside().stream().filter(block -> block.fate() == Fate.SUB_HEADING);
    }

    /** Sub-headings come in numbers, or again in the next list; a single one may be the heading of another list. */
    private void isDivided(int number, OpenedList list) {
        var odd = dividers(list)
                .filter(block -> Integer.valueOf(1).equals(dividing.get(block.text())))
                .toList();
        if (odd.size() != 1 || list.items().isEmpty()) return;
        var divider = odd.get(0);
        boolean within = divider.place().start() > list.items().get(0).place().start();
        if (!within) return;
        doubts.add(new Warning(
                DoubtKind.DIVIDED_LIST,
                "“%s” stands inside this list: it may begin another one.".formatted(shortened(divider.text())),
                null,
                number,
                new Span(
                        divider.place().start(),
                        Objects.requireNonNull(list.place()).end()),
                divider.page(),
                null));
    }

    private void isUnaccountedFor(int number, OpenedList list) {
        var lost = list.section().blocks().stream()
                .filter(block -> block.fate() == null)
                .toList();
        if (lost.isEmpty()) return;
        doubts.add(new Warning(
                DoubtKind.UNACCOUNTED,
                "Nothing became of %d lines of this list.".formatted(lost.size()),
                null,
                number,
                new Span(
                        lost.get(0).place().start(),
                        lost.get(lost.size() - 1).place().end()),
                lost.get(0).page(),
                null));
    }

    private void isAnothers(Section section) {
        var headed = section.headed();
        if (section.begun() != Begun.ANOTHERS_HEADING || section.blocks().isEmpty() || headed == null) return;
        var last = section.blocks().get(section.blocks().size() - 1);
        doubts.add(new Warning(
                DoubtKind.ANOTHERS_LIST,
                "“%s” was left out as another body’s list.".formatted(shortened(section.heading())),
                null,
                null,
                new Span(headed.place().start(), last.place().end()),
                headed.page(),
                null));
    }

    /** The heads of a table's columns stand between a heading and the one that is repeated over its column. */
    private @Nullable Section next(OpenedList list) {
        return sections.subList(place(list) + 1, sections.size()).stream()
                .filter(section -> section.holdsFindings() || !section.blocks().isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** An item a line; what goes on with an item stands on its line. */
    static String quoted(List<Block> blocks) {
        var quoted = new StringBuilder();
        for (var block : blocks) {
            if (block.text().isBlank()) continue;
            boolean goesOn = block.marker() == null && Prose.startsLowerCase(block.text());
            if (!quoted.isEmpty()) quoted.append(goesOn ? ' ' : '\n');
            quoted.append(block.text());
        }
        return quoted.toString();
    }

    static String shortened(String text) {
        int end = Prose.words(text) <= 12 ? text.length() : text.indexOf(' ', Math.min(text.length() - 1, 60));
        return end < 0 || end == text.length() ? text : text.substring(0, end) + " …";
    }
}
