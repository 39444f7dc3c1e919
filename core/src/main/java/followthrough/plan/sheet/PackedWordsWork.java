package followthrough.plan.sheet;

import followthrough.sandbox.OpensUntrusted;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxedWork;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/** All words of an office file, read in a process of its own. */
@OpensUntrusted
final class PackedWordsWork implements SandboxedWork {

    @Override
    public void answer(DataInputStream request, DataOutputStream answer) throws IOException {
        var file = Sandbox.received(request);
        PackedWords found;
        try {
            found = PackedWordsReading.read(file);
        } catch (IOException | OpenXML4JException | RuntimeException | StackOverflowError damaged) {
            // libraries meet what they did not expect; a stack that ran over is whole again here
            answer.writeBoolean(false);
            return;
        }
        answer.writeBoolean(true);
        answer.writeBoolean(found.whole());
        answer.writeBoolean(found.pictures());
        answer.writeInt(found.texts().size());
        for (var text : found.texts()) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            answer.writeInt(bytes.length);
            answer.write(bytes);
        }
    }
}
