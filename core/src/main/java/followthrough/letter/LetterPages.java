package followthrough.letter;

import followthrough.file.StoredFiles;
import followthrough.inspection.Inspecting;
import followthrough.letter.document.Layout;
import followthrough.letter.picture.PagePictures;
import followthrough.shared.Actor;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The printed pages of letters: pictures of them, and where on them words stand. */
@Service
public class LetterPages {

    private final Letters letters;
    private final LetterLayouts layouts;
    private final StoredFiles files;
    private final LetterCommenting commenting;
    private final Inspecting inspecting;
    private final PagePictures pictures;

    LetterPages(
            Letters letters,
            LetterLayouts layouts,
            StoredFiles files,
            LetterCommenting commenting,
            Inspecting inspecting,
            PagePictures pictures) {
        this.letters = letters;
        this.layouts = layouts;
        this.files = files;
        this.commenting = commenting;
        this.inspecting = inspecting;
        this.pictures = pictures;
    }

    /**
     * A version for this person: any for those who record it, issued ones for everybody who may see the inspection,
     * and a draft for the director while it lies with them.
     */
    @Transactional(readOnly = true)
    public Letter readable(Actor actor, InspectionReference reference, int number) {
        var visit = inspecting.stored(reference);
        var letter = letters.version(reference.value(), number).orElseThrow(NotFound::new);
        if (visit.isRecordedBy(actor)) return letter;
        if (letter.issuedOn() == null) {
            return commenting
                    .draft(actor, reference)
                    .filter(draft -> draft.number() == number)
                    .orElseThrow(NotFound::new);
        }
        inspecting.get(actor, reference);
        return letter;
    }

    /** The same of the version that holds, or of the first draft while none is issued. */
    @Transactional(readOnly = true)
    public Letter readable(Actor actor, InspectionReference reference) {
        var versions = letters.findByInspectionOrderByNumberDesc(reference.value());
        var shown = versions.stream()
                .filter(letter -> letter.state() == Letter.State.ISSUED)
                .findFirst()
                .or(() -> versions.stream().findFirst());
        return readable(actor, reference, shown.orElseThrow(NotFound::new).number());
    }

    /** The version that holds a finding, for rooms that have asked for leave already. */
    @Transactional(readOnly = true)
    public Optional<Letter> holding(UUID finding) {
        return letters.holding(finding);
    }

    /** Where the words of a letter stand; empty for one without pages. */
    @Transactional(readOnly = true)
    public Layout layout(Letter letter) {
        return layouts.of(letter).map(LetterLayout::layout).orElse(Layout.NONE);
    }

    /** The SHA-256 of the document whose pages these are; nothing for a letter without pages. */
    @Transactional(readOnly = true)
    public Optional<String> fingerprint(Letter letter) {
        return layouts.of(letter).map(LetterLayout::documentSha256);
    }

    /**
     * One page as a PNG; nothing when it cannot be drawn. No transaction: drawing may take its time.
     *
     * @param page from 1
     * @param width in pixels
     */
    public Optional<byte[]> picture(Letter letter, int page, int width) {
        var stored = layouts.of(letter).orElseThrow(NotFound::new);
        return pictures.of(stored.documentSha256(), page, width, () -> files.open(stored.letter()));
    }
}
