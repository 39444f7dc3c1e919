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
 * What runs in the process that reads documents of unknown origin: takes one after the other on its input, answers each
 * on its output, and ends with its input. Whatever a document does to it, the application goes on.
 */
public final class DocumentWorker {

    /** The word on the command line; not for people. */
    public static final String COMMAND = "read-documents";

    static final byte PAGE = 1;
    static final byte READ = 2;
    static final byte UNREADABLE = 3;

    /** Nothing else may print on the output; libraries that try to are sent where nobody listens. */
    public static void main(String[] args) {
        var out = new FileOutputStream(FileDescriptor.out);
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
        serve(System.in, out);
    }

    static void serve(InputStream requests, OutputStream answers) {
        var in = new DataInputStream(requests);
        var out = new DataOutputStream(new BufferedOutputStream(answers));
        try {
            while (true) answer(in.readNBytes(in.readInt()), out);
        } catch (EOFException over) {
            // the application has gone, or needs this process no longer
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void answer(byte[] document, DataOutputStream out) throws IOException {
        try {
            var source = Documents.source(document, (page, pages) -> tell(out, page, pages));
            out.writeByte(READ);
            SourceStream.write(source, out);
        } catch (LetterUnreadable unreadable) {
            out.writeByte(UNREADABLE);
            out.writeUTF(unreadable.reason().name());
        }
        out.flush();
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
