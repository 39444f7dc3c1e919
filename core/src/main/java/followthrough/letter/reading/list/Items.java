package followthrough.letter.reading.list;

import followthrough.letter.document.Marker;
import followthrough.letter.document.Prose;
import followthrough.letter.reading.wording.Deadline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the blocks of a section into its items, healing what page breaks and converters did to them. */
final class Items {

    private static final double DEEPER = 2;
    private static final int SHORTEST_PARAGRAPH = 6;

    private static final Pattern NONE = Pattern.compile(
            "(?i)(?:none|nil|not applicable|n/a)(?: (?:were )?(?:identified|noted|found))?(?: at this (?:inspection|visit))?\\.?"
                    + "|(?:the |this )?(?:inspection|visit|inspectors|we) (?:did not|has not|have not) (?:find|found|identify|identified) any\\b.*"
                    + "|(?:there (?:are|were|is|was) no|no) (?:\\w+ ){0,4}(?:strengths?|areas?|actions?|recommendations?|weakness(?:es)?)"
                    + "(?: \\w+){0,12}\\.?");

    /** The head of a table's first column. */
    private static final Pattern RESPONSIBLE =
            Pattern.compile("(?i)responsible (?:body|bodies|partners?|agenc(?:y|ies)|organisations?)");

    private static final Pattern LEADS_IN = Pattern.compile(
            "(?i).*\\b(?:following|as follows|should(?: take)?(?: the)?(?: following)?(?: action)?s?|(?:is|are) (?:set out|listed) below)\\W*");

    private static final Pattern TAKE_ACTION =
            Pattern.compile("(?is).*\\b(?:(?:take|taking) the following(?: \\w+)?|the following actions?)\\W*");

    private final List<Item> items = new ArrayList<>();
    private final boolean marked;
    private final boolean itemsEnd;
    private final boolean severalUnmarked;
    private final Set<String> labels;
    private @Nullable String deadline;
    private boolean markerSeen;
    private boolean newRow;

    private Items(Section section) {
        this.marked = section.blocks().stream().anyMatch(block -> block.marker() != null && !leadsInWithNumber(block));
        this.itemsEnd = mostEndSentences(section);
        this.labels = labels(section);
        this.severalUnmarked =
                section.blocks().stream().filter(Items::isParagraph).limit(2).count() > 1;
    }

    /** Where a table lost its columns, the same words above each row say who is responsible. */
    private static Set<String> labels(Section section) {
        Set<String> seen = new HashSet<>();
        return section.blocks().stream()
                .filter(block -> block.marker() == null && !block.endsSentence())
                .map(Block::text)
                .filter(text -> !seen.add(text))
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<Item> of(Section section) {
        var found = new Items(section);
        if (section.isColumn()) found.takeRows(section);
        else section.blocks().forEach(found::take);
        found.items.removeIf(Items::isNone);
        return found.items;
    }

    private static boolean isNone(Item item) {
        boolean none = NONE.matcher(beginning(item.text())).matches();
        if (none) item.became(Fate.SAYS_NONE);
        else if (item.isEmpty()) item.became(Fate.BLANK);
        return none || item.isEmpty();
    }

    /** Each row of a table is one item, however many paragraphs and bullets its cell holds. */
    private void takeRows(Section section) {
        boolean newRow = true;
        for (var block : section.blocks()) {
            if (section.standsLeftOf(block)) {
                block.became(Fate.LABEL);
                newRow = true;
            } else if (newRow && !isRestOfRow(block)) newRow = !items.add(new Item(block, null, false));
            else newRow = !items.get(items.size() - 1).append(block);
        }
    }

    /** A row that the end of a page cut in two has its label again above the rest of its sentence. */
    private boolean isRestOfRow(Block block) {
        var before = lastItem();
        return before != null && !before.endsSentence() && (before.mustGoOn() || Prose.startsLowerCase(block.text()));
    }

    private void take(Block block) {
        if (labels.contains(block.text()) || RESPONSIBLE.matcher(block.text()).matches()) {
            newRow = true;
            block.became(Fate.LABEL);
            return;
        }
        var above = block.marker() == null ? Deadline.above(block.text()) : Optional.<String>empty();
        if (above.isPresent()) {
            deadline = above.get();
            newRow = true;
            block.became(Fate.DEADLINE);
        } else if (block.marker() != null && !leadsInWithNumber(block)) takeMarked(block, block.marker());
        else if (leadsIn(block)) block.became(Fate.LEAD_IN);
        else takeUnmarked(block);
    }

    private void takeMarked(Block block, Marker marker) {
        var before = lastItem();
        if (before != null && isSubItem(before, block, marker)) before.appendListed(block);
        else items.add(new Item(block, deadline, false));
        markerSeen = true;
        newRow = false;
    }

    private void takeUnmarked(Block block) {
        var before = lastItem();
        if (before != null && (before.isEmpty() || (!newRow && goesOnIn(before, block)))) before.append(block);
        else items.add(new Item(block, deadline, marked));
        newRow = false;
        if (before != null && items.size() == 1 && ledIn(before)) {
            before.became(Fate.LEAD_IN);
            items.clear();
        }
    }

    /** A sentence that leads in may have been cut in two by the end of a page. */
    private boolean ledIn(Item whole) {
        var marker = whole.marker();
        if (marker != null)
            return !marker.isGlyph()
                    && TAKE_ACTION.matcher(ending(whole.text())).matches();
        return leadsIn(whole.text());
    }

    private boolean isSubItem(Item before, Block block, Marker marker) {
        var parent = before.marker();
        if (before.isEmpty()) return false;
        if (parent == null)
            return (severalUnmarked || LeadIn.carriesTheMatter(before.firstText())) && goesOn(before, marker);
        boolean otherSymbol = !marker.symbol().equals(parent.symbol());
        boolean deeper = block.first().indent() >= before.indent() + DEEPER;
        boolean goesOnNumbering = !marker.isGlyph() && marker.sameStyle(parent) && marker.follows(parent);
        if (goesOnNumbering) return false;
        return (goesOn(before, marker) && (deeper || otherSymbol || isLesser(before, block)))
                || (otherSymbol && deeper);
    }

    /** A list that hangs on the item is announced, or has begun with the same marker. */
    private static boolean goesOn(Item before, Marker marker) {
        var listed = before.listed();
        return before.announcesList()
                || (listed != null && listed.symbol().equals(marker.symbol()) && marker.follows(listed));
    }

    /** Where a text lost its indents: small letters below an item that begins with a capital. */
    private static boolean isLesser(Item before, Block block) {
        return !before.startsLowerCase() && Prose.startsLowerCase(block.text());
    }

    /** Whether a paragraph without a marker goes on with the item above it. */
    private boolean continues(Item before, Block block) {
        boolean unfinished = !before.endsSentence();
        if (unfinished && (before.mustGoOn() || itemsEnd || Prose.startsLowerCase(block.text()))) return true;
        return !labels.isEmpty()
                || Prose.refersBack(block.text())
                || block.text().startsWith("(")
                || (before.marker() != null && block.first().indent() > before.indent());
    }

    private boolean goesOnIn(Item before, Block block) {
        return hangsOn(before, block) || (!partsFrom(before, block) && continues(before, block));
    }

    /** Where bullets were lost, small letters below "… by:" are a list of the item. */
    private boolean hangsOn(Item before, Block block) {
        return !marked && before.announcesList() && isLesser(before, block);
    }

    /** Without bullets a gap parts small letters from small letters, and what hangs on an item from the next item. */
    private boolean partsFrom(Item before, Block block) {
        if (marked || block.first().gap() != 1 || before.mustGoOn() || before.isOfAnotherPage(block)) return false;
        boolean lower = Prose.startsLowerCase(block.text());
        return lower ? before.startsLowerCase() : before.holdsSmallLetters();
    }

    /** "The local authority should:" above the first bullet says nothing by itself. */
    private boolean leadsIn(Block block) {
        if (markerSeen || !items.isEmpty()) return false;
        if (leadsInWithNumber(block)) return true;
        return leadsIn(block.text()) || (marked && LeadIn.isAboutTheList(block.text()));
    }

    private boolean leadsIn(String text) {
        if (LeadIn.carriesTheMatter(text)) return false;
        boolean leads = LEADS_IN.matcher(ending(text)).matches();
        return text.endsWith(":") ? leads || !severalUnmarked : marked && leads;
    }

    /** With others like it in the section, a paragraph that ends in a colon is an item, too, with a list of its own. */
    private static boolean isParagraph(Block block) {
        return block.marker() == null
                && block.endsSentence()
                && Prose.words(block.text()) >= SHORTEST_PARAGRAPH
                && Deadline.above(block.text()).isEmpty()
                && !Prose.startsLowerCase(block.text())
                && !Prose.refersBack(block.text());
    }

    /** A numbered paragraph of a report may lead in, too: "22. In order to …, the authority should take the following action." */
    private boolean leadsInWithNumber(Block block) {
        return items.isEmpty()
                && block.marker() != null
                && !block.marker().isGlyph()
                && TAKE_ACTION.matcher(ending(block.text())).matches();
    }

    private @Nullable Item lastItem() {
        return items.isEmpty() ? null : items.get(items.size() - 1);
    }

    private static boolean mostEndSentences(Section section) {
        var blocks = section.blocks();
        long ending = blocks.stream().filter(Block::endsSentence).count();
        return blocks.size() > 2 && ending * 5 >= blocks.size() * 3L;
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 160));
    }

    private static String ending(String text) {
        return text.substring(Math.max(0, text.length() - 160));
    }
}
