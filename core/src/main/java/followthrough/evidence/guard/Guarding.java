package followthrough.evidence.guard;

import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.FileKind;
import followthrough.evidence.guard.ChildData.Kind;
import followthrough.plan.sheet.SheetOpening;
import followthrough.preview.NoPreview;
import followthrough.preview.Previewing;
import followthrough.shared.ByteSource;
import followthrough.shared.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Looks for what could name a child in evidence that is about to be kept: in what was typed, and in the words of its
 * file. What cannot be read here (pictures, scans, other kinds of files) is not looked into.
 */
@Component
public class Guarding {

    /** How many places one is told of at once. */
    public static final int MOST = 20;

    private static final int MOST_TEXT = 2 * 1024 * 1024;

    /**
     * One place.
     *
     * @param page of the file, from 1; 0 for what was typed, and for files without pages
     */
    public record Place(Kind kind, int page, String words) {}

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
    public List<Place> in(EvidenceItem item) {
        var found = new ArrayList<Place>();
        var typed =
                String.join("\n", item.title(), item.statement(), item.details().source());
        look(typed, 0, found);
        var file = item.file();
        if (file == null) return found;
        var pages = pages(file);
        for (int i = 0; i < pages.size(); i++) look(pages.get(i), pages.size() == 1 ? 0 : i + 1, found);
        return List.copyOf(found.subList(0, Math.min(MOST, found.size())));
    }

    private void look(String text, int page, List<Place> found) {
        guard.in(text, LocalDate.now(clock), MOST).forEach(one -> found.add(new Place(one.kind(), page, one.words())));
    }

    /** One text where the file has no pages, none where it cannot be read. */
    private List<String> pages(EvidenceFile file) {
        try {
            return read(file.content(), file.name().toLowerCase(Locale.ROOT));
        } catch (NoPreview | Refused unread) {
            return List.of();
        }
    }

    private List<String> read(ByteSource content, String name) {
        return switch (FileKind.of(beginning(content, FileKind.BEGINNING))) {
            case PDF -> previewing.pages(content);
            case TEXT -> List.of(name.endsWith(".csv") ? commas(content) : text(content));
            case PACKED -> packed(content, name);
            default -> List.of();
        };
    }

    private List<String> packed(ByteSource content, String name) {
        if (name.endsWith(".docx") || name.endsWith(".odt")) return List.of(previewing.words(content));
        if (!name.endsWith(".xlsx")) return List.of();
        return List.of(table(content));
    }

    /** Where it is no table that can be taken, the plain text is looked into all the same. */
    private String commas(ByteSource content) {
        try {
            return table(content);
        } catch (Refused noTable) {
            return text(content);
        }
    }

    /** A row a line, its cells between tabs. */
    private String table(ByteSource content) {
        var text = new StringBuilder();
        for (var row : sheets.read(content).rows()) {
            var cells = row.cells().stream().map(cell -> cell.replaceAll("\\s+", " "));
            text.append(cells.collect(Collectors.joining("\t"))).append('\n');
        }
        return text.toString();
    }

    private static String text(ByteSource content) {
        return new String(beginning(content, MOST_TEXT), StandardCharsets.UTF_8);
    }

    private static byte[] beginning(ByteSource content, int most) {
        try {
            return content.beginning(most);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
