package followthrough.sandbox;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What runs in a process of its own: takes one request after the other on its input, answers each on its output, and
 * ends with its input. Whatever a document does to it, the application goes on.
 */
public final class SandboxWorker {

    /** The word on the command line; not for people. */
    public static final String COMMAND = "sandbox-worker";

    /** Nothing else may print on the output; libraries that try to are sent where nobody listens. */
    public static void main(String[] args) {
        var out = new FileOutputStream(FileDescriptor.out);
        var faults = System.err;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        endWithTheApplication();
        try {
            serve(System.in, out);
        } catch (Throwable fault) {
            tell(fault, faults);
            Runtime.getRuntime().halt(1);
        }
    }

    /** Where it happened and never what was said: a message may hold words of the document. */
    static void tell(Throwable fault, PrintStream faults) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            faults.println(cause.getClass().getName());
            for (var frame : cause.getStackTrace()) faults.println("  at " + frame);
        }
        faults.flush();
    }

    /** Work without end does not let the end of the input be seen. */
    private static void endWithTheApplication() {
        var watch = new Thread(
                () -> {
                    ProcessHandle.current()
                            .parent()
                            .ifPresent(application -> application.onExit().join());
                    Runtime.getRuntime().halt(0);
                },
                "application-watch");
        watch.setDaemon(true);
        watch.start();
    }

    static void serve(InputStream requests, OutputStream answers) throws IOException {
        var in = new DataInputStream(requests);
        var out = new DataOutputStream(new BufferedOutputStream(answers));
        try {
            while (true) {
                work(in.readUTF()).answer(in, out);
                out.flush();
            }
        } catch (EOFException over) {
            // the application has gone, or needs this process no longer
        }
    }

    private static SandboxedWork work(String name) {
        try {
            var kind = Class.forName(name).asSubclass(SandboxedWork.class).getDeclaredConstructor();
            kind.setAccessible(true);
            return kind.newInstance();
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalArgumentException(unknown);
        }
    }

    private SandboxWorker() {}
}
