package followthrough.web.letter;

import followthrough.letter.Letter;
import followthrough.letter.LetterPages;
import followthrough.shared.NotFound;
import followthrough.web.Messages;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Sends a page's picture; a browser may keep it, and asks each time whether its person still may see it. */
@Component
public class Pictures {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final LetterPages pages;
    private final Messages words;

    Pictures(LetterPages pages, Messages words) {
        this.pages = pages;
        this.words = words;
    }

    /** Nothing when the browser has it already; the answer is given then. */
    @Nullable
    public ResponseEntity<byte[]> answer(Letter letter, int page, boolean large, WebRequest request) {
        var sizes = pages.layout(letter).pages();
        if (page < 1 || page > sizes.size()) throw new NotFound();
        var width = large ? PageView.LARGE : PageView.PICTURE;
        var tag = pages.fingerprint(letter).orElseThrow(NotFound::new) + "-" + page + "-" + width;
        if (request.checkNotModified(tag)) return null;
        return pages.picture(letter, page, width)
                .map(png -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag(tag)
                        .contentType(MediaType.IMAGE_PNG)
                        .body(png))
                .orElseGet(() -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(SVG)
                        .body(blank(page)));
    }

    /** Stands where a page cannot be drawn. */
    private byte[] blank(int page) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842">
                <rect x="0.5" y="0.5" width="594" height="841" fill="#f3f2f1" stroke="#505a5f"/>
                <text x="297" y="400" text-anchor="middle" font-family="sans-serif" font-size="22" fill="#0b0c0c">%s</text>
                <text x="297" y="435" text-anchor="middle" font-family="sans-serif" font-size="22" fill="#0b0c0c">%s</text>
                </svg>
                """.formatted(words.text("pages.undrawn", page), words.text("pages.undrawn.text"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
