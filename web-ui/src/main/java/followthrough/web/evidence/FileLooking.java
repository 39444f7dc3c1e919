package followthrough.web.evidence;

import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.FileKind;
import followthrough.plan.sheet.Sheet;
import followthrough.plan.sheet.SheetOpening;
import followthrough.preview.NoPreview;
import followthrough.preview.NoPreview.Reason;
import followthrough.preview.Previewing;
import followthrough.shared.ByteSource;
import followthrough.shared.Obstacle;
import followthrough.shared.Refused;
import followthrough.web.form.Refusals;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Looks into a file by what stands in it; whatever could unfold is opened in the bounded processes alone. */
@Component
public class FileLooking {

    private static final int MOST_ROWS = 50;
    private static final int MOST_CELLS = 20;
    private static final int LONGEST = 20_000;

    private final Previewing previewing;
    private final SheetOpening sheets;

    FileLooking(Previewing previewing, SheetOpening sheets) {
        this.previewing = previewing;
        this.sheets = sheets;
    }

    LookView look(ByteSource file, String name, int page) {
        try {
            return seen(file, name.toLowerCase(Locale.ROOT), page);
        } catch (NoPreview no) {
            return LookView.none(no.reason().name());
        } catch (Refused unreadable) {
            return LookView.none(Reason.DAMAGED.name());
        }
    }

    /** The file, unless it asks for a password, which is then in the errors. */
    public @Nullable EvidenceFile open(@Nullable EvidenceFile file, BindingResult errors) {
        if (file == null || !previewing.isLocked(file.content())) return file;
        Refusals.reject(errors, "file", "obstacle.fileLocked");
        return null;
    }

    /** The same for one of several files. */
    public void mustBeOpen(EvidenceFile file) {
        if (previewing.isLocked(file.content())) throw new Refused(Obstacle.at("files", "uploadLocked", file.name()));
    }

    /** A page of it, as a PNG. */
    byte[] picture(ByteSource file, int page) {
        return kind(file) == FileKind.PDF ? previewing.picture(file, page) : previewing.image(file);
    }

    private LookView seen(ByteSource file, String name, int page) {
        return switch (kind(file)) {
            case PDF -> page(file, page);
            case PNG, JPEG, GIF -> LookView.drawn();
            case TEXT -> name.endsWith(".csv") ? table(file) : LookView.words(beginning(file));
            case PACKED -> packed(file, name);
            default -> LookView.none(Reason.OTHER_KIND.name());
        };
    }

    private LookView page(ByteSource file, int asked) {
        int page = Math.max(1, asked);
        var found = previewing.page(file, page);
        return LookView.page(Math.min(page, Math.max(1, found.pages())), found.pages(), found.text());
    }

    private LookView packed(ByteSource file, String name) {
        if (name.endsWith(".xlsx")) return table(file);
        if (name.endsWith(".docx") || name.endsWith(".odt")) return LookView.words(cut(previewing.words(file)));
        return LookView.none(Reason.OTHER_KIND.name());
    }

    private LookView table(ByteSource file) {
        return LookView.table(sheets.read(file).rows().stream()
                .limit(MOST_ROWS)
                .map(FileLooking::cells)
                .toList());
    }

    private static List<String> cells(Sheet.Row row) {
        return row.cells().stream()
                .limit(MOST_CELLS)
                .map(cell -> cell.length() > 500 ? cell.substring(0, 500) + "…" : cell)
                .toList();
    }

    private static String beginning(ByteSource file) {
        return cut(
                new String(EvidenceCards.beginning(file, 4 * LONGEST), StandardCharsets.UTF_8).replace("\u0000", ""));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static FileKind kind(ByteSource file) {
        return FileKind.of(EvidenceCards.beginning(file, FileKind.BEGINNING));
    }
}
