package followthrough.letter.document;

import followthrough.letter.document.LetterUnreadable.Reason;
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
 * What runs in the process that reads and draws documents of unknown origin: takes one after the other on its input,
 * answers each on its output, and ends with its input. Whatever a document does to it, the application goes on.
 */
public final class DocumentWorker {

    /** The word on the command line; not for people. */
    public static final String COMMAND = "read-documents";

    /** What is asked: the lines of a document, or the picture of one of its pages. */
    static final byte LINES = 1;

    static final byte PICTURE = 2;

    /** What is answered. */
    static final byte PAGE = 1;

    static final byte READ = 2;
    static final byte UNREADABLE = 3;
    static final byte DRAWN = 4;

    /** Nothing else may print on the output; libraries that try to are sent where nobody listens. */
    public static void main(String[] args) {
        var out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        endWithTheApplication();
        serve(System.in, out);
    }

    /** A document that is worked on without end does not let the end of the input be seen. */
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

    static void serve(InputStream requests, OutputStream answers) {
        var in = new DataInputStream(requests);
        var out = new DataOutputStream(new BufferedOutputStream(answers));
        try {
            while (true) answer(in, out);
        } catch (EOFException over) {
            // the application has gone, or needs this process no longer
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        boolean picture = in.readByte() == PICTURE;
        int page = picture ? in.readInt() : 0;
        int width = picture ? in.readInt() : 0;
        var document = in.readNBytes(in.readInt());
        if (picture) draw(document, page, width, out);
        else read(document, out);
        out.flush();
    }

    private static void read(byte[] document, DataOutputStream out) throws IOException {
        try {
            var source = Documents.source(document, (page, pages) -> tell(out, page, pages));
            out.writeByte(READ);
            SourceStream.write(source, out);
        } catch (LetterUnreadable unreadable) {
            refuse(unreadable.reason(), out);
        }
    }

    private static void draw(byte[] document, int page, int width, DataOutputStream out) throws IOException {
        byte[] png;
        try {
            png = PageDrawing.png(document, page, width);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            refuse(Reason.DAMAGED, out);
            return;
        }
        out.writeByte(DRAWN);
        out.writeInt(png.length);
        out.write(png);
    }

    private static void refuse(Reason reason, DataOutputStream out) throws IOException {
        out.writeByte(UNREADABLE);
        out.writeUTF(reason.name());
    }

    private static void tell(DataOutputStream out, int page, int pages) {
        try {
            out.writeByte(PAGE);
            out.writeInt(page);
            out.writeInt(pages);
            out.flush();
        } catch (IOException nobodyListens) {
            throw new LetterUnreadable(Reason.TOO_DEMANDING);
        }
    }

    private DocumentWorker() {}
}
