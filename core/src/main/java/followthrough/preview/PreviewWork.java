package followthrough.preview;

import followthrough.sandbox.OpensUntrusted;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxedWork;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** What looks into one file, in a process of its own: an answer, or whether it asks for a password or is damaged. */
@OpensUntrusted
abstract class PreviewWork implements SandboxedWork {

    @Override
    public void answer(DataInputStream request, DataOutputStream answer) throws IOException {
        int page = request.readInt();
        var file = Sandbox.received(request);
        var found = new ByteArrayOutputStream();
        try {
            look(file, page, new DataOutputStream(found));
        } catch (InvalidPasswordException locked) {
            refuse(answer, true);
            return;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            refuse(answer, false);
            return;
        }
        answer.writeBoolean(true);
        found.writeTo(answer);
    }

    abstract void look(byte[] file, int page, DataOutputStream answer) throws IOException;

    static void write(byte[] bytes, DataOutputStream answer) throws IOException {
        answer.writeInt(bytes.length);
        answer.write(bytes);
    }

    private static void refuse(DataOutputStream answer, boolean locked) throws IOException {
        answer.writeBoolean(false);
        answer.writeBoolean(locked);
    }
}
