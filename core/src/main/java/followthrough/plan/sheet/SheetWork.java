package followthrough.plan.sheet;

import followthrough.sandbox.ObstacleStream;
import followthrough.sandbox.OpensUntrusted;
import followthrough.sandbox.Sandbox;
import followthrough.sandbox.SandboxedWork;
import followthrough.shared.Refused;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;

/** The tables read out of a workbook or Word document, in a process of its own. */
@OpensUntrusted
final class SheetWork implements SandboxedWork {

    @Override
    public void answer(DataInputStream request, DataOutputStream answer) throws IOException {
        var file = Sandbox.received(request);
        List<Sheet> found;
        try {
            found = SheetReading.read(file);
        } catch (Refused refused) {
            answer.writeBoolean(false);
            ObstacleStream.write(refused.obstacles(), answer);
            return;
        }
        answer.writeBoolean(true);
        SheetStream.writeAll(found, answer);
    }
}
