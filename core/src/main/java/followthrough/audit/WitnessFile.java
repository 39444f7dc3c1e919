package followthrough.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.audit.Chains.Head;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where chains ended on which day, a line each: {@code 2026-12-01 HIL-2011-01 57 3fa2…}. It is only ever added to, and means
 * most where whoever administers the database cannot write.
 */
record WitnessFile(Path path) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    /** A head as it was witnessed; {@code line} counts from 1. */
    record Witnessed(int line, Head head) {}

    /** What a file says: its heads, and the lines that are none. */
    record Content(List<Witnessed> heads, List<Integer> unreadable) {}

    static String lines(LocalDate day, List<Head> heads) {
        var lines = new StringBuilder();
        for (var head : heads) {
            lines.append(day).append(' ').append(head.chain()).append(' ');
            lines.append(head.number()).append(' ').append(head.hash()).append('\n');
        }
        return lines.toString();
    }

    /** They are on the disk when this comes back. */
    void add(String lines) throws IOException {
        var parent = path.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        try (var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            var bytes = ByteBuffer.wrap(lines.getBytes(UTF_8));
            while (bytes.hasRemaining()) file.write(bytes);
            file.force(true);
        }
    }

    Content read() throws IOException {
        var heads = new ArrayList<Witnessed>();
        var unreadable = new ArrayList<Integer>();
        var number = 0;
        for (var line : Files.readAllLines(path, UTF_8)) {
            number++;
            var parts = LINE.matcher(line.strip());
            if (parts.matches())
                heads.add(new Witnessed(
                        number, new Head(parts.group(2), Long.parseLong(parts.group(3)), parts.group(4))));
            else if (!line.isBlank()) unreadable.add(number);
        }
        return new Content(heads, unreadable);
    }
}
