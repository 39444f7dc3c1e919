package followthrough.letter.document.process;

import followthrough.letter.document.Documents;
import followthrough.letter.document.LetterUnreadable.Reason;
import followthrough.sandbox.OpensUntrusted;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxedWork;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** One page of a PDF, drawn in a process of its own. */
@OpensUntrusted
final class PictureWork implements SandboxedWork {

    static final byte DRAWN = 4;

    @Override
    public void answer(DataInputStream request, DataOutputStream answer) throws IOException {
        int page = request.readInt();
        int width = request.readInt();
        var received = Sandbox.received(request);
        byte[] png;
        try {
            png = PageDrawing.png(Documents.printed(received), page, width);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            LinesWork.refuse(Reason.DAMAGED, answer);
            return;
        }
        answer.writeByte(DRAWN);
        answer.writeInt(png.length);
        answer.write(png);
    }
}
