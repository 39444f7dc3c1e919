package followthrough.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the text of an act, field by field in its one order, and stands where the next one begins. */
final class CopiedAct {

    /** What stands there is no text of an act. */
    static final class Unreadable extends Exception {
        Unreadable() {
            super("no act");
        }
    }

    private final byte[] bytes;
    private int at;

    CopiedAct(byte[] bytes) {
        this.bytes = bytes;
    }

    boolean isAtEnd() {
        return at == bytes.length;
    }

    int position() {
        return at;
    }

    String between(int from, int to) throws Unreadable {
        try {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, to - from))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new Unreadable();
        }
    }

    /** To the end of a line, which is left behind. */
    String line() throws Unreadable {
        var end = at;
        while (end < bytes.length && bytes[end] != '\n') end++;
        if (end == bytes.length) throw new Unreadable();
        var line = between(at, end);
        at = end + 1;
        return line;
    }

    ActText act() throws Unreadable {
        if (!(line() + "\n").equals(ActText.FIRST_LINE)) throw new Unreadable();
        for (var place : new String[] {"chain", "number", "previous"}) known(place);
        try {
            return new ActText(
                    Long.parseLong(known("entry")),
                    Instant.parse(known("at")),
                    LocalDate.parse(known("day")),
                    field("person"),
                    field("role"),
                    field("body"),
                    field("for"),
                    known("side"),
                    known("open").equals("yes"),
                    known("act"),
                    known("subject"),
                    field("object"),
                    field("words"),
                    field("before"),
                    field("after"),
                    field("payload"));
        } catch (DateTimeException | NumberFormatException other) {
            throw new Unreadable();
        }
    }

    private String known(String name) throws Unreadable {
        var value = field(name);
        if (value == null) throw new Unreadable();
        return Objects.requireNonNull(value);
    }

    private @Nullable String field(String name) throws Unreadable {
        expect(name.getBytes(UTF_8));
        expect(' ');
        if (at < bytes.length && bytes[at] == '-') {
            at++;
            expect('\n');
            return null;
        }
        var length = length();
        var end = at + length;
        if (end < at || end >= bytes.length) throw new Unreadable();
        var value = between(at, end);
        at = end;
        expect('\n');
        return value;
    }

    private int length() throws Unreadable {
        long length = 0;
        var from = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - from < 10)
            length = length * 10 + bytes[at++] - '0';
        if (at == from || length > bytes.length) throw new Unreadable();
        expect(' ');
        return (int) length;
    }

    private void expect(int sign) throws Unreadable {
        if (at >= bytes.length || bytes[at] != sign) throw new Unreadable();
        at++;
    }

    private void expect(byte[] word) throws Unreadable {
        var end = at + word.length;
        if (end > bytes.length || !Arrays.equals(bytes, at, end, word, 0, word.length)) throw new Unreadable();
        at = end;
    }
}
