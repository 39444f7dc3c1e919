package followthrough.letter.document.process;

import followthrough.letter.document.Documents;
import followthrough.letter.document.LetterUnreadable;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.sandbox.OpensUntrusted;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxedWork;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** The lines of a document, read in a process of its own. */
@OpensUntrusted
final class LinesWork implements SandboxedWork {

    /** What is answered. */
    static final byte PAGE = 1;

    static final byte READ = 2;
    static final byte UNREADABLE = 3;

    @Override
    public void answer(DataInputStream request, DataOutputStream answer) throws IOException {
        var document = Sandbox.received(request);
        try {
            var source = Documents.source(document, (page, pages) -> tell(answer, page, pages));
            answer.writeByte(READ);
            SourceStream.write(source, answer);
        } catch (LetterUnreadable unreadable) {
            refuse(unreadable.reason(), answer);
        }
    }

    static void refuse(Reason reason, DataOutputStream answer) throws IOException {
        answer.writeByte(UNREADABLE);
        answer.writeUTF(reason.name());
    }

    static void tell(DataOutputStream answer, int page, int pages) {
        try {
            answer.writeByte(PAGE);
            answer.writeInt(page);
            answer.writeInt(pages);
            answer.flush();
        } catch (IOException nobodyListens) {
            throw new LetterUnreadable(Reason.TOO_DEMANDING);
        }
    }
}
