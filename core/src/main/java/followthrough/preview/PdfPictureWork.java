package followthrough.preview;

import followthrough.letter.document.process.PageDrawing;
import followthrough.sandbox.OpensUntrusted;
import java.io.DataOutputStream;
import java.io.IOException;

/** One page of a PDF, drawn as the pages of letters are. */
@OpensUntrusted
final class PdfPictureWork extends PreviewWork {

    @Override
    void look(byte[] file, int page, DataOutputStream answer) throws IOException {
        write(PageDrawing.png(file, page, Previewing.WIDTH), answer);
    }
}
