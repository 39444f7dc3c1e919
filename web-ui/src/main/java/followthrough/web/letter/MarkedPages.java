package followthrough.web.letter;

import followthrough.letter.Letter;
import followthrough.letter.LooseSentence;
import followthrough.letter.document.Layout;
import followthrough.letter.document.Region;
import followthrough.web.letter.PageView.Box;
import followthrough.web.letter.PageView.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Marks findings, and what nobody has accounted for, where they are printed. */
public final class MarkedPages {

    private final Layout layout;
    private final List<PageView> pages = new ArrayList<>();

    private MarkedPages(Layout layout) {
        this.layout = layout;
        for (var size : layout.pages()) {
            pages.add(new PageView(
                    pages.size() + 1,
                    PageView.tenths(size.width()),
                    PageView.tenths(size.height()),
                    new ArrayList<>(),
                    new ArrayList<>()));
        }
    }

    static List<PageView> of(Letter letter, Layout layout, List<LooseSentence> loose, @Nullable UUID picked) {
        var marked = new MarkedPages(layout);
        var findings = letter.findings();
        for (int index = 0; index < findings.size(); index++) {
            var place = findings.get(index).wording();
            marked.mark(index + 1, findings.get(index).id().equals(picked), place.start(), place.end());
        }
        loose.forEach(sentence ->
                marked.loose(sentence.place().start(), sentence.place().end()));
        return marked.pages;
    }

    /** Pages that hold a stretch of the text, with that stretch picked out and nothing else. */
    public static List<PageView> holding(Layout layout, int start, int end) {
        var marked = new MarkedPages(layout);
        marked.mark(1, true, start, end);
        return marked.pages.stream().filter(page -> !page.marks().isEmpty()).toList();
    }

    private void mark(int number, boolean picked, int start, int end) {
        var begins = true;
        var byPage = layout.regions(start, end).stream()
                .collect(Collectors.groupingBy(Region::page, TreeMap::new, Collectors.toList()));
        for (var on : byPage.entrySet()) {
            page(on.getKey()).marks().add(new Mark(number, picked, begins, boxes(on.getValue())));
            begins = false;
        }
    }

    private void loose(int start, int end) {
        for (var region : layout.regions(start, end))
            page(region.page()).loose().add(Box.of(region));
    }

    private PageView page(int number) {
        return pages.get(number - 1);
    }

    private static List<Box> boxes(List<Region> regions) {
        return regions.stream().map(Box::of).toList();
    }
}
