package followthrough.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import followthrough.audit.Chains.Head;
import followthrough.shared.ByteSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where chains ended on which day, a line each: {@code 2026-12-01 HIL-2011-01 57 3fa2…}. It is only ever added to, and means
 * most where whoever administers the database cannot write.
 */
public record WitnessFile(Path path) {

    private static final Pattern LINE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    private static final Pattern STAMP =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) stamp ([A-Za-z0-9+/]{4,200000}={0,2})");

    /**
     * What a time-stamping authority said of a day.
     *
     * @param line on which it stands, from 1
     * @param lines those of the day's heads, each with its end; its token is over those that were written together, which
     *     are not all where a day was witnessed twice
     */
    public record Stamped(int line, LocalDate day, List<String> lines, ByteSource token) {}

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

    static String stamp(LocalDate day, byte[] token) {
        return day + " stamp " + Base64.getEncoder().encodeToString(token) + "\n";
    }

    /** Every time stamp in it, with the lines that it is said to be over. */
    public List<Stamped> stamps() throws IOException {
        var ofDays = new HashMap<String, List<String>>();
        var stamps = new ArrayList<Matcher>();
        var places = new ArrayList<Integer>();
        var number = 0;
        for (var line : Files.readAllLines(path, UTF_8)) {
            number++;
            var head = LINE.matcher(line.strip());
            var stamp = STAMP.matcher(line.strip());
            if (head.matches())
                ofDays.computeIfAbsent(head.group(1), day -> new ArrayList<>()).add(line.strip() + "\n");
            else if (stamp.matches()) {
                stamps.add(stamp);
                places.add(number);
            }
        }
        var found = new ArrayList<Stamped>();
        for (int i = 0; i < stamps.size(); i++) found.add(stamped(places.get(i), stamps.get(i), ofDays));
        return found;
    }

    private static Stamped stamped(int line, Matcher stamp, Map<String, List<String>> ofDays) throws IOException {
        try {
            var lines = ofDays.getOrDefault(stamp.group(1), List.of());
            return new Stamped(
                    line,
                    LocalDate.parse(stamp.group(1)),
                    lines,
                    ByteSource.of(Base64.getDecoder().decode(stamp.group(2))));
        } catch (DateTimeException | IllegalArgumentException broken) {
            throw new IOException("line " + line + " of the witness file is no time stamp", broken);
        }
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
            else if (!line.isBlank() && !STAMP.matcher(line.strip()).matches()) unreadable.add(number);
        }
        return new Content(heads, unreadable);
    }
}
