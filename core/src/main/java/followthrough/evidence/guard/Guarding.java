package followthrough.evidence.guard;

import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.FileKind;
import followthrough.evidence.Unread;
import followthrough.evidence.guard.ChildData.Kind;
import followthrough.plan.sheet.SheetOpening;
import followthrough.preview.NoPreview;
import followthrough.preview.NoPreview.Reason;
import followthrough.preview.Previewing;
import followthrough.shared.ByteSource;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks for what could name a child in evidence that is about to be kept: in what was typed, and in the words of its
 * file. What cannot be read is never taken for clean: it is said why not.
 */
@Component
public class Guarding {

    /** How many places one is told of at once. */
    public static final int MOST = 20;

    private static final int MOST_TEXT = 2 * 1024 * 1024;
    private static final Set<String> WITH_WORDS = Set.of("docx", "odt", "xlsx", "ods", "pptx", "odp");

    /** Plain files in which other things may be wrapped up. */
    private static final Set<String> WRAPPED = Set.of("eml", "mht", "mhtml", "rtf");

    /**
     * One place.
     *
     * @param page of the file, from 1; 0 for what was typed, and for files without pages
     */
    public record Place(Kind kind, int page, String words) {}

    /**
     * What there is.
     *
     * @param unread why the file, or some of it, could not be looked into, or null
     */
    public record Looked(List<Place> places, @Nullable Unread unread) {}

    private final Previewing previewing;
    private final SheetOpening sheets;
    private final ChildData guard;
    private final Clock clock;

    /** @param caseNumber what a case number of the authority looks like, as a regular expression; empty for none */
    Guarding(
            Previewing previewing,
            SheetOpening sheets,
            @Value("${followthrough.evidence.case-number:}") String caseNumber,
            Clock clock) {
        this.previewing = previewing;
        this.sheets = sheets;
        this.guard = new ChildData(caseNumber.isBlank() ? null : Pattern.compile(caseNumber));
        this.clock = clock;
    }

    /** In the order in which one would read it; outside any transaction, since a process reads the file. */
    public Looked in(EvidenceItem item) {
        var found = new ArrayList<Place>();
        var typed =
                String.join("\n", item.title(), item.statement(), item.details().source());
        look(typed, 0, found);
        var file = item.file();
        if (file == null) return new Looked(List.copyOf(found), null);
        var read = read(file);
        var pages = read.pages();
        for (int i = 0; i < pages.size(); i++) look(pages.get(i), read.paged() ? i + 1 : 0, found);
        return new Looked(List.copyOf(found.subList(0, Math.min(MOST, found.size()))), read.unread());
    }

    private void look(String text, int page, List<Place> found) {
        guard.in(text, LocalDate.now(clock), MOST).forEach(one -> found.add(new Place(one.kind(), page, one.words())));
    }

    /** Page by page, or sheet by sheet, or as a whole; nothing where it cannot be read. */
    private record Words(
            List<String> pages, boolean paged, @Nullable Unread unread) {

        Words(List<String> texts, @Nullable Unread unread) {
            this(texts, false, unread);
        }

        static Words none(Unread why) {
            return new Words(List.of(), why);
        }
    }

    /** Refused where too many files are looked into for the moment: that says nothing of this one. */
    private Words read(EvidenceFile file) {
        try {
            return words(file.content(), ending(file.name()));
        } catch (NoPreview unread) {
            Refused.when(unread.reason() == Reason.BUSY, "evidenceBeingRead");
            return Words.none(
                    switch (unread.reason()) {
                        case TOO_LARGE, TOO_DEMANDING -> Unread.TOO_MUCH;
                        default -> Unread.UNREADABLE;
                    });
        } catch (Refused unread) {
            Refused.when(isFor(unread, "sheetsBeingRead"), "evidenceBeingRead");
            var tooMuch = isFor(unread, "sheetTooLarge") || isFor(unread, "sheetTooDemanding");
            return Words.none(tooMuch ? Unread.TOO_MUCH : Unread.UNREADABLE);
        }
    }

    private static boolean isFor(Refused refused, String code) {
        return refused.obstacles().stream().anyMatch(one -> one.code().equals(code));
    }

    private Words words(ByteSource content, String ending) {
        return switch (FileKind.of(beginning(content, FileKind.BEGINNING))) {
            case PDF -> pdf(content);
            case TEXT -> ending.equals("csv") ? commas(content) : text(content, WRAPPED.contains(ending));
            case PACKED -> WITH_WORDS.contains(ending) ? packed(content) : Words.none(Unread.OTHER_KIND);
            case PNG, JPEG, GIF, WEBP -> Words.none(Unread.PICTURE);
            default -> Words.none(Unread.OTHER_KIND);
        };
    }

    private Words pdf(ByteSource content) {
        var read = previewing.pages(content);
        return new Words(read.pages(), true, !read.whole() ? Unread.PARTLY : read.scans() ? Unread.SCAN : null);
    }

    private Words packed(ByteSource content) {
        var read = sheets.words(content);
        return new Words(read.texts(), !read.whole() ? Unread.PARTLY : read.pictures() ? Unread.PICTURES_WITHIN : null);
    }

    /** As the table that it is; one that is too long for that is looked into as a text. */
    private Words commas(ByteSource content) {
        try {
            return new Words(List.of(table(content)), null);
        } catch (Refused noTable) {
            var text = text(content, false);
            // a number right behind a comma is part of an amount in a text, and a cell of its own in a table
            return new Words(List.of(text.pages().get(0).replaceAll("[,;]", "\t")), text.unread());
        }
    }

    /** A row a line, its cells between tabs. */
    private String table(ByteSource content) {
        var sheet = sheets.read(content);
        if (sheet.mayBeCut()) throw new Refused(Obstacle.of("sheetTooLong"));
        var text = new StringBuilder();
        for (var row : sheet.rows()) {
            var cells = row.cells().stream().map(cell -> cell.replaceAll("\\s+", " "));
            text.append(cells.collect(Collectors.joining("\t"))).append('\n');
        }
        return text.toString();
    }

    private static Words text(ByteSource content, boolean wrapped) {
        var text = new String(beginning(content, MOST_TEXT), StandardCharsets.UTF_8);
        return new Words(List.of(text), wrapped || content.size() > MOST_TEXT ? Unread.PARTLY : null);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] beginning(ByteSource content, int most) {
        try {
            return content.beginning(most);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
