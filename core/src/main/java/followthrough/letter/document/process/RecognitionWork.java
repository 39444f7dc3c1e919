package followthrough.letter.document.process;

import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.letter.document.ScannedDocument;
import followthrough.letter.document.scan.Recognition;
import followthrough.sandbox.OpensUntrusted;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxedWork;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The lines of a document whose pages are pictures, recognised in a process of its own. */
@OpensUntrusted
final class RecognitionWork implements SandboxedWork {

    @Override
    public void answer(DataInputStream request, DataOutputStream answer) throws IOException {
        var recognition = new Recognition(request.readUTF());
        var document = Sandbox.received(request);
        try {
            var source =
                    ScannedDocument.source(document, recognition, (page, pages) -> LinesWork.tell(answer, page, pages));
            answer.writeByte(LinesWork.READ);
            SourceStream.write(source, answer);
        } catch (LetterUnreadable unreadable) {
            LinesWork.refuse(unreadable.reason(), answer);
        } catch (RuntimeException | StackOverflowError damaged) {
            LinesWork.refuse(Reason.DAMAGED, answer);
        }
    }
}
