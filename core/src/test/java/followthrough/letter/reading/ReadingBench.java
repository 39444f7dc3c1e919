package followthrough.letter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.document.MadePdf;
import followthrough.letter.document.ReadingProgress;
import followthrough.letter.document.process.DocumentReading;
import followthrough.sandbox.Sandbox;
import followthrough.shared.ByteSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What it costs to read a letter into findings beside taking its plain text; run with {@code -Pbench -pl core}. */
class ReadingBench {

    private static final Path LETTERS = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"));
    private static final int WARM = 5;
    private static final int ROUNDS = 9;
    private static final int AT_ONCE = 10;

    private final LetterReader reader = new LetterReader(new Authorities(), new Frameworks());

    private interface Work {
        void on(byte[] pdf) throws IOException;
    }

    @Test
    void read_vs_extract() throws IOException {
        long ours = 0;
        long theirs = 0;
        for (var letter : letters().entrySet()) {
            List<Long> reading = new ArrayList<>();
            List<Long> extracting = new ArrayList<>();
            for (int i = 0; i < WARM + ROUNDS; i++) {
                long read = cpu(reader::read, letter.getValue());
                long extract = cpu(ReadingBench::extract, letter.getValue());
                if (i >= WARM) reading.add(read);
                if (i >= WARM) extracting.add(extract);
            }
            print(letter.getKey(), (double) median(reading) / median(extracting));
            ours += median(reading);
            theirs += median(extracting);
        }
        print("all", (double) ours / theirs);
    }

    /** Ten people hand in a report at the same time; each is read in one of two processes of 256 MB. */
    @Test
    void ten_at_once() throws IOException {
        var sandbox = new Sandbox();
        var documents = new DocumentReading(sandbox);
        var people = Executors.newFixedThreadPool(AT_ONCE);
        var report = letters().values().stream()
                .max((one, other) -> Integer.compare(one.length, other.length))
                .orElseThrow();
        var memory = ManagementFactory.getMemoryMXBean();
        System.gc();
        long before = memory.getHeapMemoryUsage().getUsed();
        long begun = System.nanoTime();
        var all = new ArrayList<CompletableFuture<Integer>>();
        for (int i = 0; i < AT_ONCE; i++) {
            all.add(CompletableFuture.supplyAsync(
                    () -> reader.read(documents.source(ByteSource.of(report), ReadingProgress.UNHEARD))
                            .text()
                            .length(),
                    people));
        }
        all.forEach(one -> assertThat(one.join()).isPositive());
        double seconds = (System.nanoTime() - begun) / 1e9;
        long used = (memory.getHeapMemoryUsage().getUsed() - before) / (1024 * 1024);
        System.out.printf(
                Locale.ROOT,
                "bench letter.ten_at_once = %.1f s, %d MB more here, 2 processes of at most 256 MB%n",
                seconds,
                used);
        people.shutdown();
        sandbox.destroy();
    }

    private static Map<String, byte[]> letters() throws IOException {
        Map<String, byte[]> letters = new TreeMap<>();
        if (Files.isDirectory(LETTERS)) {
            try (var files = Files.list(LETTERS)) {
                for (var file :
                        files.filter(one -> one.toString().endsWith(".pdf")).toList()) {
                    letters.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        var line = "Inspectors saw the inspection records of children, and they are mostly good.\n";
        var opening = "12 March 2024\nDear Ms Bell\nFocused visit to Northmoor children’s services\n";
        letters.put("made-up-20-pages", MadePdf.of(opening + line.repeat(1000)));
        return letters;
    }

    private static void extract(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document)).isNotEmpty();
        }
    }

    private static long cpu(Work work, byte[] pdf) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.on(pdf);
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }

    private static void print(String what, double ratio) {
        System.out.printf(Locale.ROOT, "bench letter.read_vs_extract %s = %.2f%n", what, ratio);
    }
}
