package followthrough.area;

import static org.assertj.core.api.Assertions.assertThat;

import fixture.CoreTest;
import followthrough.inspection.Authorities;
import followthrough.inspection.Frameworks;
import followthrough.letter.reading.LetterReader;
import followthrough.shared.AreaReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How many proposals are right and how many repeats are missed; the figures are printed, and kept in core/README.md. */
@CoreTest
class ComparingTest {

    private static final Path LETTERS = Path.of(System.getProperty("followthrough.letters", "../../shared/letters"));

    @Autowired
    Comparing comparing;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    private record Said(String council, String kind, String year, String key, String again, String words) {

        AreaReference reference() {
            var body = council.substring(0, 3).toUpperCase(Locale.ROOT);
            return new AreaReference(body + "-" + year + "-01-A" + key.substring(1));
        }
    }

    @Test
    void most_repeats_in_made_up_chains_are_found_and_few_proposals_are_wrong() throws IOException {
        var all = chains();
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var council : all.stream().map(Said::council).distinct().toList()) {
            for (var year : List.of("2012", "2015")) {
                var now = of(all, council, year, false);
                var before = of(all, council, year, true);
                var proposed = proposed(now, before);
                for (var said : now) {
                    var area = proposed.get(said);
                    if (area == null) missed += said.again().isEmpty() ? 0 : 1;
                    else if (area.key().equals(said.again())) right++;
                    else wrong++;
                }
            }
        }
        System.out.printf(
                "made-up chains: %d proposals are right, %d wrong, %d repeats missed%n", right, wrong, missed);
        assertThat(right).isGreaterThanOrEqualTo(20);
        assertThat(wrong).isLessThanOrEqualTo(2);
        assertThat(missed).isLessThanOrEqualTo(4);
    }

    @Test
    void hillingdon_2018_says_nothing_of_2011_again() throws IOException {
        var file = LETTERS.resolve("ucra-hillingdon-2011.txt");
        if (!Files.exists(file)) System.out.println("NOT READ: the real letters are not at hand in " + LETTERS);
        Assumptions.assumeTrue(Files.exists(file), "the real letters are not at hand");
        Map<AreaReference, String> areas = new LinkedHashMap<>();
        forWork("ucra-hillingdon-2011.txt")
                .forEach(text -> areas.put(new AreaReference("HIL-2011-01-A" + (areas.size() + 1)), text));
        Map<UUID, String> findings = new LinkedHashMap<>();
        forWork("ilacs-hillingdon-2018.txt").forEach(text -> findings.put(UUID.randomUUID(), text));
        assertThat(areas).hasSize(3);
        var proposals = comparing.likeliest(findings, areas, Set.of(), Set.of());
        System.out.printf(
                "Hillingdon 2011 to 2018: %d false proposals of %d findings%n", proposals.size(), findings.size());
        assertThat(proposals).isEmpty();
    }

    @Test
    void the_reason_names_the_words_that_both_use() {
        var finding = UUID.randomUUID();
        var area = new AreaReference("NOM-2011-01-A1");
        var likeness = comparing
                .likeliest(
                        Map.of(finding, "Partner agencies still misread the thresholds for referrals."),
                        Map.of(area, "Thresholds for a referral are not known to every partner agency."),
                        Set.of(),
                        Set.of())
                .get(0);
        assertThat(likeness.area()).isEqualTo(area);
        assertThat(likeness.words()).containsExactly("Partner", "thresholds", "referrals");
    }

    @Test
    void a_database_without_letters_of_three_still_compares_by_words() {
        var finding = UUID.randomUUID();
        var area = new AreaReference("NOM-2011-01-A1");
        var findings = Map.of(finding, "Partner agencies still misread the thresholds for referrals.");
        var areas = Map.of(area, "Thresholds for a referral are not known to every partner agency.");
        assertThat(comparing
                        .likeliest(findings, areas, Set.of(), Set.of())
                        .get(0)
                        .letters())
                .isPositive();
        new TransactionTemplate(transactions).executeWithoutResult(undone -> {
            undone.setRollbackOnly();
            database.sql("drop extension pg_trgm").update();
            assertThat(comparing.likeliest(findings, areas, Set.of(), Set.of()))
                    .singleElement()
                    .satisfies(likeness -> {
                        assertThat(likeness.area()).isEqualTo(area);
                        assertThat(likeness.letters()).isZero();
                        assertThat(likeness.words()).containsExactly("Partner", "thresholds", "referrals");
                    });
        });
        assertThat(comparing
                        .likeliest(findings, areas, Set.of(), Set.of())
                        .get(0)
                        .letters())
                .isPositive();
    }

    private Map<Said, Said> proposed(List<Said> now, List<Said> before) {
        Map<UUID, Said> findings = new LinkedHashMap<>();
        now.forEach(said -> findings.put(UUID.randomUUID(), said));
        Map<UUID, String> texts = new LinkedHashMap<>();
        findings.forEach((id, said) -> texts.put(id, said.words()));
        Map<AreaReference, Said> areas = new LinkedHashMap<>();
        before.forEach(said -> areas.put(said.reference(), said));
        Map<AreaReference, String> bodies = new LinkedHashMap<>();
        areas.forEach((reference, said) -> bodies.put(reference, said.words()));
        Map<Said, Said> proposed = new LinkedHashMap<>();
        comparing
                .likeliest(texts, bodies, Set.of(), Set.of())
                .forEach(likeness -> proposed.put(
                        Objects.requireNonNull(findings.get(likeness.finding())),
                        Objects.requireNonNull(areas.get(likeness.area()))));
        return proposed;
    }

    private static List<Said> of(List<Said> all, String council, String year, boolean before) {
        return all.stream()
                .filter(said -> said.council().equals(council))
                .filter(said ->
                        before ? said.year().compareTo(year) < 0 : said.year().equals(year))
                .toList();
    }

    private static List<Said> chains() throws IOException {
        List<Said> all = new ArrayList<>();
        var council = "";
        try (var stream = Objects.requireNonNull(ComparingTest.class.getResourceAsStream("/likeness/chains.txt"))) {
            for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("= ")) council = line.substring(2);
                if (line.isBlank() || line.startsWith("#") || line.startsWith("=")) continue;
                var parts = line.split("\\s*\\|\\s*", -1);
                all.add(new Said(council, parts[0], parts[1], parts[2], parts[3], parts[4]));
            }
        }
        return all;
    }

    private static List<String> forWork(String letter) throws IOException {
        var read =
                new LetterReader(new Authorities(), new Frameworks()).read(Files.readAllBytes(LETTERS.resolve(letter)));
        return read.findings().stream()
                .filter(finding -> finding.kind().needsWork())
                .map(finding -> finding.text())
                .toList();
    }
}
