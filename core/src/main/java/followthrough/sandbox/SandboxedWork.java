package followthrough.sandbox;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** What is done in a process of its own; made there anew for each request, with a constructor that takes nothing. */
public interface SandboxedWork {

    /** Reads one request to its end and writes its whole answer; an exception ends the process. */
    void answer(DataInputStream request, DataOutputStream answer) throws IOException;
}
