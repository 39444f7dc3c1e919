package followthrough.pack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fixture.CaseFixtures;
import fixture.CoreTest;
import fixture.DomainCases;
import fixture.Town;
import followthrough.evidence.EvidenceClosing;
import followthrough.evidence.EvidenceItem;
import followthrough.evidence.EvidenceItem.EvidenceFile;
import followthrough.evidence.EvidenceKind;
import followthrough.paper.PaperDetails;
import followthrough.paper.RecordingPapers;
import followthrough.plan.ActionOwner;
import followthrough.shared.Actor;
import followthrough.shared.AreaReference;
import followthrough.shared.Body;
import followthrough.shared.ByteSource;
import followthrough.shared.CoveredWork;
import followthrough.shared.InspectionReference;
import followthrough.shared.NotFound;
import followthrough.shared.Role;
import followthrough.shared.Sha256;
import followthrough.statement.StatementOrder;
import followthrough.statement.StatementPart.Kind;
import followthrough.statement.StatementSending;
import followthrough.verification.Outcome;
import followthrough.verification.Outcomes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A case from its letter to a verdict goes into a pack, which is then tampered with in every way. */
@CoreTest
class PackTest {

    @Autowired
    DomainCases domain;

    @Autowired
    Packing packing;

    @Autowired
    EvidenceClosing closing;

    @Autowired
    StatementSending statements;

    @Autowired
    RecordingPapers papers;

    @Autowired
    Outcomes outcomes;

    @TempDir
    Path folder;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Town town;
    InspectionReference inspection;
    AreaReference area;

    @BeforeEach
    void a_case_with_a_plan_a_statement_and_evidence() {
        town = domain.town("HGY");
        inspection = domain.underWay(town, "Children wait too long.", "Records are thin.");
        area = inspection.area(1);
        domain.sign(town, area, town.lead());
        domain.handIn(town, inspection.area(2), town.lead());
        statements.due(inspection, domain.cases.today().plusDays(50), "by the test");
        var seen = statements.preview(town.director(), inspection, Kind.STATEMENT, false);
        statements.send(
                town.director(),
                inspection,
                new StatementOrder(Kind.STATEMENT, false, seen.fingerprint(), "The second plan follows"));
        domain.cases.recordFigure(town.lead(), area, "72");
        addFile("../CON.txt", "first file");
        addFile("Zahlen für März.txt", "second file");
        domain.cases.offerEvidence(town, area);
        domain.cases.endorse(town, area);
    }

    @Test
    void a_director_takes_along_all_that_there_is_and_it_is_verified_without_the_database() throws IOException {
        var pack = packed(town.director());

        assertThat(names(pack))
                .containsExactly(
                        "manifest.json",
                        "letter/letter-1.txt",
                        "letter/letter-1.json",
                        "letter/document-001-pasted.txt",
                        "statement/part-1.txt",
                        "statement/statement.json",
                        "areas/A1/area.json",
                        "areas/A1/measures.json",
                        "areas/A1/plan/version-1.txt",
                        "areas/A1/plan/versions.json",
                        "areas/A2/area.json",
                        "evidence/001-CON.txt",
                        "evidence/002-Zahlen-f-r-M-rz.txt",
                        "areas/A1/evidence-frozen.txt",
                        "areas/A1/evidence.json",
                        "record/acts.txt",
                        "record/acts-since.txt",
                        "record/people.json",
                        "index.html");
        assertThat(text(pack, "record/people.json"))
                .contains(town.director().person().toString());
        assertThat(verify(pack)).as(this::told).isZero();
        assertThat(told())
                .contains(
                        inspection + ", made on ",
                        "All as recorded.",
                        "Held by the record: its acts, and 6 entries that they name.",
                        "Held by the manifest alone, and so by whoever made the pack: ",
                        "1 letter facts, 2 area, ",
                        "1 measures, ",
                        "1 people, ")
                .doesNotContain("no act in the pack");
    }

    @Test
    void the_same_content_has_the_same_bytes_and_taking_a_pack_along_changes_nothing_of_the_case() throws IOException {
        var first = packing.gather(town.director(), inspection, listed -> new byte[0]);
        packing.take(town.director(), inspection, first);

        assertThat(bytes(packing.gather(town.director(), inspection, listed -> new byte[0])))
                .isEqualTo(bytes(first));
        assertThat(first.size()).hasValue(bytes(first).length);
        assertThat(packing.taken(town.director(), inspection))
                .singleElement()
                .satisfies(entry -> assertThat(entry.factsAfter().toString()).contains(first.fingerprint()));
    }

    @Test
    void inspectors_have_what_was_sent_to_them_and_nothing_that_stays_at_home() throws IOException {
        var pack = packed(town.second());

        assertThat(names(pack))
                .contains("areas/A1/plan/version-1.txt", "areas/A1/evidence-frozen.txt", "evidence/001-CON.txt")
                .doesNotContain("areas/A2/plan/version-1.txt");
        assertThat(text(pack, "record/acts.txt"))
                .contains("evidenceEndorsed", " withheld\n")
                .doesNotContain("planSubmitted", "evidenceAdded");
        assertThat(verify(pack)).as(this::told).isZero();
        assertThat(told()).contains("areas/A1/plan/version-1.txt: no act in the pack names it");
    }

    @Test
    void how_a_plan_that_was_not_sent_stood_when_evidence_was_endorsed_is_in_no_word_of_an_inspectors_pack()
            throws IOException {
        var asks = domain.cases.visit(town, "ilacs", domain.cases.today().minusDays(30));
        inspection = domain.issued(town, asks, "Visits are late.");
        domain.cases.giveOut(town, inspection);
        area = inspection.area(1);
        statements.due(inspection, domain.cases.today().plusDays(50), "by the test");
        var due = domain.cases.today().plusDays(30);
        var owned = ActionOwner.of(town.lead().person(), "Owner");
        var plan = CaseFixtures.plan("Visits are timely", "Leave the old contractor", owned, due);
        domain.cases.handInPlan(town.lead(), area, plan);
        domain.cases.signPlan(town, area);
        domain.cases.offerEvidence(town, area);
        domain.cases.endorse(town, area);

        var pack = packed(town.second());

        assertThat(text(pack, "areas/A1/evidence-frozen.txt")).containsPattern("(?m)^plan [0-9a-f]{64}$");
        assertThat(pack.values()).noneMatch(content -> new String(content, UTF_8).contains("old contractor"));
        assertThat(verify(pack)).as(this::told).isZero();
        var own = packed(town.director());
        assertThat(text(own, "areas/A1/plan/version-1.txt")).contains("old contractor");
        assertThat(text(own, "areas/A1/evidence-frozen.txt")).isEqualTo(text(pack, "areas/A1/evidence-frozen.txt"));
    }

    @Test
    void a_statement_that_went_out_before_the_case_came_here_goes_along_as_its_paper() throws IOException {
        var day = domain.cases.today().minusDays(200);
        inspection = domain.issued(town, domain.cases.adopted(town, day), "Visits are late.");
        statements.due(inspection, domain.cases.today().plusDays(50), "by the test");
        var paper = ByteSource.of("as it was sent".getBytes(UTF_8));
        papers.recordSentStatement(
                town.director(), inspection, new PaperDetails(day.plusDays(90), "Dana Okafor", "sent.txt", paper));

        var pack = packed(town.director());

        assertThat(text(pack, "statement/paper-001-sent.txt")).isEqualTo("as it was sent");
        assertThat(text(pack, "statement/part-1.txt")).contains(Sha256.of("as it was sent"));
        assertThat(verify(pack)).as(this::told).isZero();
    }

    @Test
    void what_was_endorsed_and_may_not_be_read_any_more_is_left_out_and_nobody_is_told_what() throws IOException {
        var out = domain.cases.evidence.of(town.lead(), area).stream()
                .filter(item -> item.title().startsWith("Zahlen"))
                .findFirst()
                .orElseThrow();
        domain.cases.gathering.remove(town.lead(), area, out.id(), "It was of another council");

        var pack = packed(town.second());

        assertThat(names(pack))
                .contains("evidence/001-CON.txt", "areas/A1/evidence.json")
                .doesNotContain("areas/A1/evidence-frozen.txt");
        assertThat(pack.values())
                .noneMatch(content -> new String(content, UTF_8).contains("Zahlen")
                        || new String(content, UTF_8).contains("another council"));
        assertThat(verify(pack)).as(this::told).isZero();
        assertThat(told()).contains("Something was left out that its maker may not read.");
        assertThat(names(packed(town.director()))).contains("areas/A1/evidence-frozen.txt");
    }

    @Test
    void what_was_closed_leaves_the_house_in_nobodys_pack() throws IOException {
        var names = domain.cases.evidence.of(town.lead(), area).stream()
                .filter(item -> item.title().startsWith("Zahlen"))
                .findFirst()
                .orElseThrow();
        closing.close(town.lead(), area, names.id(), "It names children");
        domain.cases.gathering.offer(town.lead(), area);
        assertThat(domain.cases.evidence.of(town.director(), area))
                .anyMatch(item -> item.isClosed() && item.title().startsWith("Zahlen"));

        for (var maker : List.of(town.director(), town.second())) {
            var pack = packed(maker);

            assertThat(names(pack))
                    .contains("evidence/001-CON.txt", "areas/A1/evidence.json")
                    .doesNotContain("areas/A1/evidence-frozen.txt", "evidence/002-Zahlen-f-r-M-rz.txt");
            assertThat(pack.values())
                    .extracting(content -> new String(content, UTF_8))
                    .noneMatch(text -> text.contains("Zahlen") || text.contains("second file"));
            assertThat(verify(pack)).as(this::told).isZero();
            assertThat(told()).contains("Something was left out");
        }
    }

    @Test
    void nobody_counts_in_a_pack_what_the_other_side_does_meanwhile() throws IOException {
        var before = packed(town.director());
        var visit = domain.cases.visit(town, inspection);
        domain.cases.draft(town, visit, "Children still wait.");
        domain.cases.check(town, area, visit, Outcome.PARTLY_MET, true);
        domain.cases.check(town, inspection.area(2), visit, Outcome.NOT_MET, true);
        var during = packed(town.director());

        assertThat(text(during, "record/acts.txt")).isEqualTo(text(before, "record/acts.txt"));
        assertThat(text(during, "record/acts-since.txt")).isEqualTo(text(before, "record/acts-since.txt"));
        assertThat(names(during)).isEqualTo(names(before));

        domain.issue(town, visit);
        outcomes.publish(visit);
        var after = packed(town.director());
        assertThat(text(after, "areas/A1/verdicts.json")).contains("PARTLY_MET");
        assertThat(text(after, "record/acts.txt")).contains("verdictPublished", " withheld\n", "planSignedOff");
        assertThat(verify(after)).as(this::told).isZero();
        assertThat(told()).doesNotContain("no act in the pack");
    }

    @Test
    void a_pack_is_made_by_those_who_read_all_of_it_or_what_was_sent_and_exists_for_nobody_else() {
        for (var role : List.of(Role.AREA_LEAD, Role.OFFICER, Role.OBSERVER, Role.LETTER_RECORDER))
            assertThatExceptionOfType(NotFound.class)
                    .as(role.name())
                    .isThrownBy(() -> packed(domain.person(role, town.body())));
        var elsewhere = domain.person(Role.DIRECTOR, new Body("SAY"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> packed(elsewhere));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> packing.taken(elsewhere, inspection));
        var plans = new CoveredWork(Set.of(CoveredWork.Kind.PLANS));
        var cover = new Actor(
                town.lead().person(),
                Role.DIRECTOR,
                town.body(),
                town.director().person(),
                plans,
                domain.cases.today());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> packed(cover));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> packing.takeForPublic(cover, inspection));
        var visit = domain.cases.visit(town, inspection);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> packing.gather(town.inspector(), visit, listed -> new byte[0]));
        assertThat(names(packed(domain.person(Role.CHIEF_EXECUTIVE, town.body()))))
                .contains("areas/A1/plan/version-1.txt");
    }

    @Test
    void whatever_is_done_to_an_entry_is_found_and_named() throws IOException {
        var pack = packed(town.director());

        var edited = rewritten(pack, entries -> entries.put("evidence/001-CON.txt", "other file".getBytes(UTF_8)));
        assertFound(edited, "evidence/001-CON.txt: is not as the manifest lists it.");
        var swapped = rewritten(pack, entries -> {
            var one = entries.get("evidence/001-CON.txt");
            entries.put("evidence/001-CON.txt", entries.get("evidence/002-Zahlen-f-r-M-rz.txt"));
            entries.put("evidence/002-Zahlen-f-r-M-rz.txt", one);
        });
        assertFound(
                swapped,
                "evidence/001-CON.txt: is not as the manifest lists it.",
                "evidence/002-Zahlen-f-r-M-rz.txt: is not as the manifest lists it.");
        assertFound(
                rewritten(pack, entries -> entries.remove("areas/A2/area.json")), "areas/A2/area.json: is missing.");
        assertFound(
                rewritten(pack, entries -> entries.put("evidence/003-more.pdf", new byte[3])),
                "evidence/003-more.pdf: is not in the manifest.");
        var reordered = rewritten(pack, entries -> {
            var letter = entries.remove("letter/letter-1.txt");
            entries.put("letter/letter-1.txt", letter);
        });
        assertFound(reordered, "the list at its end: is in another order than the manifest.");
    }

    @Test
    void a_byte_that_was_changed_in_place_and_an_end_that_is_gone_are_found_where_they_are() throws IOException {
        var pack = bytes(packing.gather(town.director(), inspection, listed -> new byte[0]));
        var place = new String(pack, ISO_8859_1).indexOf("second file");
        pack[place] = 'S';
        assertFound(pack, "evidence/002-Zahlen-f-r-M-rz.txt: is not as the manifest lists it.");

        pack[place] = 's';
        assertFound(Arrays.copyOf(pack, place), "evidence/002-Zahlen-f-r-M-rz.txt: there, or behind it");
        assertThat(told()).contains("record/acts.txt: is missing.");
        assertFound(Arrays.copyOf(pack, pack.length - 30), "the list at its end: is damaged or missing.");
        assertFound(Arrays.copyOf(pack, pack.length + 50), "the list at its end: is followed by something else.");
    }

    @Test
    void acts_that_were_edited_moved_or_cut_off_are_named_also_where_the_manifest_was_made_to_fit() throws IOException {
        var pack = packed(town.director());
        var acts = text(pack, "record/acts.txt");

        assertFound(
                fitting(pack, "record/acts.txt", acts.replaceFirst("\nact 12 letterIssued", "\nact 12 letterissued")),
                ": is not as it was recorded.");
        assertThat(told()).containsPattern(inspection + ", act \\d+, 20[^ ]+Z, letterissued of ");
        var links = acts.split("(?=(?m)^link )", -1);
        var last = links[links.length - 1];
        assertFound(
                fitting(pack, "record/acts.txt", acts.substring(0, acts.length() - last.length())),
                ": is missing: the record was cut off at its end.");
        var moved = acts.replace(links[1] + links[2], links[2] + links[1]);
        assertFound(fitting(pack, "record/acts.txt", moved), inspection + ", act 1");
        assertFound(fitting(pack, "record/acts.txt", acts + "one more\n"), "cannot be read");
        assertFound(
                fitting(pack, "record/acts.txt", acts.replaceFirst("(?m)^open 3 yes$", "open 2 no")),
                ": is not as it was recorded.");
    }

    @Test
    void what_was_signed_sent_and_endorsed_is_held_by_the_acts_when_text_and_manifest_were_made_to_fit()
            throws IOException {
        var pack = packed(town.second());
        var own = packed(town.director());
        var plan = text(own, "areas/A1/plan/version-1.txt");
        assertFound(
                fitting(own, "areas/A1/plan/version-1.txt", plan.replace("Train", "Tell")),
                "areas/A1/plan/version-1.txt: is not what the record names: ");

        var sent = text(pack, "statement/part-1.txt");
        assertFound(
                fitting(pack, "statement/part-1.txt", sent.replace("Train", "Tell")),
                "statement/part-1.txt: is not what the record names: ");
        var frozen = text(pack, "areas/A1/evidence-frozen.txt");
        assertFound(
                fitting(
                        pack,
                        "areas/A1/evidence-frozen.txt",
                        frozen.replace("CON", "XON").replace("OUTCOME", "ACTIVITY")),
                "areas/A1/evidence-frozen.txt: is not what the record names: ");
        assertFound(
                fitting(pack, "evidence/001-CON.txt", "another file"),
                "evidence/001-CON.txt: is not what was endorsed, by areas/A1/evidence-frozen.txt.");
        assertFound(
                fitting(pack, "letter/letter-1.txt", "Another letter."),
                "letter/letter-1.txt: is not what the record names: ");
    }

    @Test
    void who_kept_a_head_finds_a_chain_that_was_written_anew() throws IOException {
        var pack = packed(town.director());
        var manifest = manifest(pack);
        var file = write(zipped(pack));
        var end = manifest.chain();

        var kept = Files.writeString(
                folder.resolve("heads.txt"),
                "2026-12-01 %s %d %s\n2026-12-01 %s %d %s\n"
                        .formatted(inspection, end.acts(), end.head(), inspection, end.acts() + 500, "ab".repeat(32)));
        assertThat(run(file.toString(), "--heads=" + kept)).as(this::told).isZero();
        assertThat(told()).contains("1 witnessed heads of it: compared");

        Files.writeString(kept, "2026-12-01 %s %d %s\n".formatted(inspection, end.acts(), "ab".repeat(32)));
        assertThat(run(file.toString(), "--heads=" + kept)).isEqualTo(1);
        assertThat(told())
                .contains("line 1 of the witness file: " + inspection + ", act " + end.acts()
                        + ": is another one than was witnessed.");
    }

    @Test
    void what_is_no_pack_or_would_harm_whoever_unpacks_it_is_refused() throws IOException {
        var pack = packed(town.director());

        for (var name :
                List.of("../x", "/x", "a\\b", "a/../b", "con", "a/NUL.txt", "a.", "x:y", "a//b", "ü", "x".repeat(101)))
            assertNone(rewritten(pack, entries -> entries.put(name, new byte[1])), "may not be unpacked");
        assertNone(fitting(pack, "manifest.json", "{}"), "This is no inspection pack: its ");
        assertNone(
                rewritten(pack, entries -> entries.put("manifest.json", "no json".getBytes(UTF_8))),
                "its manifest cannot be read");
        assertNone("no archive".getBytes(UTF_8), "it does not begin with manifest.json");
        assertNone(bomb(pack), "far more comes out of it than is in it");
        assertThat(run(folder.resolve("nothing.zip").toString())).isEqualTo(2);
        assertThat(run("one", "two")).isEqualTo(2);
        assertThat(run("one", "--database")).isEqualTo(2);
    }

    @Test
    void a_manifest_that_says_something_else_is_found() throws IOException {
        var pack = packed(town.director());
        var manifest = text(pack, "manifest.json");

        assertFound(
                rewritten(
                        pack,
                        entries -> entries.put(
                                "manifest.json",
                                manifest.replace("\"letter/letter-1.json\"", "\"letter/letter-2.json\"")
                                        .getBytes(UTF_8))),
                "letter/letter-1.json: is not in the manifest.",
                "letter/letter-2.json: is missing.");
        assertFound(
                rewritten(pack, entries -> entries.put("manifest.json", (manifest + " ").getBytes(UTF_8))),
                "manifest.json: is not written as Followthrough writes it.");
        assertFound(
                rewritten(
                        pack,
                        entries -> entries.put(
                                "manifest.json",
                                manifest.replaceFirst("\"acts\" : \\d+", "\"acts\" : 2")
                                        .getBytes(UTF_8))),
                inspection + ", act ");
    }

    private void addFile(String name, String content) {
        var bytes = ByteSource.of(content.getBytes(UTF_8));
        var item = new EvidenceItem(
                name, EvidenceKind.OUTPUT, domain.cases.today(), "", new EvidenceFile(name, "text/plain", bytes));
        domain.cases.gathering.add(town.lead(), area, item);
    }

    private Map<String, byte[]> packed(Actor maker) {
        return unzipped(bytes(packing.gather(maker, inspection, listed -> "<p>page</p>".getBytes(UTF_8))));
    }

    private static byte[] bytes(Pack pack) {
        var bytes = new ByteArrayOutputStream();
        try {
            pack.writeTo(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static List<String> names(Map<String, byte[]> pack) {
        return List.copyOf(pack.keySet());
    }

    private static String text(Map<String, byte[]> pack, String name) {
        return new String(pack.get(name), UTF_8);
    }

    private static Map<String, byte[]> unzipped(byte[] pack) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                entries.put(entry.getName(), zip.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return entries;
    }

    private static byte[] rewritten(Map<String, byte[]> pack, Consumer<Map<String, byte[]>> change) {
        var entries = new LinkedHashMap<>(pack);
        change.accept(entries);
        return zipped(entries);
    }

    /** Another text, and a manifest that lists it as it is now. */
    private static byte[] fitting(Map<String, byte[]> pack, String path, String text) {
        return rewritten(pack, entries -> {
            entries.put(path, text.getBytes(UTF_8));
            if (path.equals(PackManifest.NAME)) return;
            UnaryOperator<PackManifest.Listed> fit = one -> one.path().equals(path)
                    ? new PackManifest.Listed(
                            path,
                            text.getBytes(UTF_8).length,
                            Sha256.of(text),
                            one.kind(),
                            one.about(),
                            one.number(),
                            one.item(),
                            one.title())
                    : one;
            var said = manifest(entries);
            var other = new PackManifest(
                    said.format(),
                    said.inspection(),
                    said.madeOn(),
                    said.sight(),
                    said.leftOut(),
                    said.chain(),
                    said.entries().stream().map(fit).toList());
            entries.put(PackManifest.NAME, PackJson.bytes(other));
        });
    }

    private static byte[] zipped(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) add(zip, entry.getKey(), out -> out.write(entry.getValue()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, Writing content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        content.to(zip);
        zip.closeEntry();
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** 200 MB of nothing. */
    private static byte[] bomb(Map<String, byte[]> pack) throws IOException {
        var zeros = new byte[200_000_000];
        var said = manifest(pack);
        var listed = new PackManifest.Listed(
                "evidence/001-x", zeros.length, "ab".repeat(32), PackKind.EVIDENCE_FILE, "x", null, null, null);
        var other = new PackManifest(
                said.format(), said.inspection(), said.madeOn(), said.sight(), false, said.chain(), List.of(listed));
        var entries = new LinkedHashMap<>(Map.of(PackManifest.NAME, PackJson.bytes(other)));
        entries.put("evidence/001-x", zeros);
        return zipped(entries);
    }

    private static PackManifest manifest(Map<String, byte[]> pack) {
        return PackJson.manifest(Objects.requireNonNull(pack.get(PackManifest.NAME)));
    }

    private void assertFound(byte[] pack, String... faults) throws IOException {
        assertThat(run(write(pack).toString())).as(this::told).isEqualTo(1);
        assertThat(told()).contains(faults).contains("Not as recorded at places: ");
    }

    private void assertNone(byte[] pack, String why) throws IOException {
        assertThat(run(write(pack).toString())).as(this::told).isEqualTo(2);
        assertThat(told()).contains(why);
    }

    private int verify(Map<String, byte[]> pack) throws IOException {
        return run(write(zipped(pack)).toString());
    }

    private Path write(byte[] pack) throws IOException {
        return Files.write(folder.resolve("pack.zip"), pack);
    }

    private int run(String... line) {
        out.reset();
        err.reset();
        return PackCommand.run(line, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }

    private String told() {
        return out.toString(UTF_8) + err.toString(UTF_8);
    }
}
