package followthrough.plan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.plan.ActionOwner;
import followthrough.plan.NewDateReason;
import followthrough.plan.PlanContent;
import followthrough.plan.PlanContent.ActionLine;
import followthrough.plan.PlanContent.MeasureLine;
import followthrough.plan.sheet.SheetImport.Choices;
import followthrough.plan.sheet.SheetLine.Fate;
import followthrough.plan.sheet.SheetPeople.Known;
import followthrough.shared.Obstacle;
import followthrough.shared.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetImportTest {

    static final String AREA = "HIL-2011-01-A2";

    static final Known AMARA = new Known(PersonId.next(), "Amara Nwosu", "amara@council.example");

    static final Known GONE = new Known(PersonId.next(), "Lewis Hart", "lewis@council.example");

    static final SheetPeople PEOPLE = new SheetPeople(List.of(AMARA), List.of(GONE));

    static final ActionLine ROTA = new ActionLine(
            UUID.randomUUID(),
            "=SUM of all rotas\nand more",
            ActionOwner.of(AMARA.person(), AMARA.name()),
            LocalDate.of(2027, 3, 31),
            "",
            new NewDateReason("partner", "@ICB late"));

    static final ActionLine LEFT = new ActionLine(
            UUID.randomUUID(), "-Audit", ActionOwner.of(GONE.person(), GONE.name()), null, "", NewDateReason.NONE);

    static final ActionLine INVITED = new ActionLine(
            UUID.randomUUID(),
            "+Meet",
            ActionOwner.invited("Carol Dunne", "carol@police.example"),
            LocalDate.of(2027, 4, 30),
            "",
            NewDateReason.NONE);

    static final PlanContent PLAN = new PlanContent(
            "Children are safe",
            List.of(ROTA, LEFT, INVITED),
            List.of(new MeasureLine(UUID.randomUUID(), "Seen in time", "%", "60", "95%", "@case system", "monthly")),
            "Two posts",
            "",
            "Police");

    static final SheetProgress.Report REPORT = new SheetProgress.Report(
            LocalDate.of(2027, 2, 1),
            "Amara",
            "=Under way",
            "Seen sooner",
            "More",
            false,
            "Red",
            "Nobody to train",
            "Amber");

    static final KnownRows KNOWN = new KnownRows(
            AREA,
            Map.of(
                    1,
                    id(ROTA),
                    2,
                    id(LEFT),
                    3,
                    id(INVITED),
                    4,
                    java.util.Objects.requireNonNull(PLAN.measures().get(0).id())));

    @Test
    void an_export_that_is_imported_again_changes_nothing() {
        var sheet = Opened.sheet(export(PLAN));
        var again = read(sheet, SheetRule.UPDATE, PLAN);

        assertThat(again.lines()).extracting(SheetLine::fate).containsOnly(Fate.UNCHANGED);
        assertThat(again.result()).isEqualTo(PLAN);
        assertThat(sheet.rows()).anySatisfy(row -> assertThat(row.cells()).contains("=SUM of all rotas\nand more"));
        assertThat(sheet.remarks()).isEmpty();
    }

    @Property(tries = 25)
    void whatever_is_typed_comes_back_from_a_spreadsheet_as_it_was(@ForAll String words, @ForAll String figure) {
        var said = new SheetLimits().tidy(words.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", ""));
        var counted = new SheetLimits().tidy(figure.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]", ""));
        var line = new ActionLine(id(ROTA), "A" + said, ROTA.owner(), ROTA.due(), "", ROTA.reason());
        var measure = PLAN.measures().get(0);
        var plan = new PlanContent(
                "x" + said,
                List.of(line),
                List.of(new MeasureLine(measure.id(), "M", counted, "1" + counted, "2", "3", "4")),
                "",
                "",
                "");

        assertThat(read(Opened.sheet(export(plan)), SheetRule.UPDATE, plan).result())
                .isEqualTo(plan);
    }

    @Test
    void a_councils_own_table_becomes_a_plan_and_its_numbers_lead_to_the_same_rows() {
        var sheet = csv("""
                Ref,Action,Lead,Timescale,Measure,Baseline,Target
                1.1,Train all teams,Amara Nwosu (Head of Service),31/03/2027,Contacts at the right level,60%,90%
                1.2,Audit 20 cases,amara@council.example,March 2027,,,
                """);

        var first = read(sheet, SheetRule.STOP, PlanContent.EMPTY);
        assertThat(first.isReady()).isTrue();
        assertThat(first.lines()).extracting(SheetLine::fate).containsOnly(Fate.NEW);
        assertThat(first.result().actions())
                .extracting(ActionLine::description, line -> line.owner().person(), ActionLine::due)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "Train all teams", AMARA.person(), LocalDate.of(2027, 3, 31)),
                        org.assertj.core.groups.Tuple.tuple(
                                "Audit 20 cases", AMARA.person(), LocalDate.of(2027, 3, 31)));
        assertThat(first.result().measures()).hasSize(1);
        assertThat(first.lines().get(1).remarks()).extracting(Obstacle::code).containsExactly("sheetMonthOnly");

        var changed = csv("Ref,Action,Lead,Timescale\n1.1,Train all teams by name,Amara Nwosu,30/04/2027\n");
        var update = read(changed, SheetRule.UPDATE, first.result());
        assertThat(update.lines()).extracting(SheetLine::fate).containsExactly(Fate.CHANGED);
        assertThat(update.result().actions()).hasSize(2);
        assertThat(update.result().actions().get(0).due()).isEqualTo(LocalDate.of(2027, 4, 30));

        assertThat(read(changed, SheetRule.SKIP, first.result()).result()).isEqualTo(first.result());
        var stopped = read(changed, SheetRule.STOP, first.result());
        assertThat(stopped.isReady()).isFalse();
        assertThat(codes(stopped)).containsExactly("sheetRowExists");
    }

    @Test
    void each_wrong_row_says_why_and_nothing_is_ready() {
        var read = read(
                csv("Ref,Action,Lead,By when\n"
                        + "1,Train,Amara Nwosu,31/02/2027\n"
                        + "2,Audit,Lewis Hart,31/03/2027\n"
                        + "3,Meet,Team manager,31/03/2027\n"
                        + "4,,Amara Nwosu,31/03/2027\n"
                        + "5,Publish,Amara Nwosu,31/03/2027\n"
                        + "5,Print,Amara Nwosu,31/03/2027\n"
                        + "6,"
                        + "x".repeat(5000)
                        + ",,\n"
                        + "7,,,\n"),
                SheetRule.UPDATE,
                PlanContent.EMPTY);

        assertThat(codes(read))
                .containsExactly(
                        "sheetDateUnreal",
                        "sheetOwnerLeft",
                        "sheetOwnerUnknown",
                        "sheetActionMissing",
                        "sheetIdTwice",
                        "sheetCellLong",
                        "sheetRowSaysNothing");
        assertThat(read.lines().get(4).fate()).isEqualTo(Fate.NEW);
        assertThat(read.isReady()).isFalse();
    }

    @Test
    void a_row_is_put_right_or_left_out() {
        var sheet = csv("Action,Lead,By when\nTrain,Amara Nwosu,31/02/2027\nMeet,Team manager,31/03/2027\n");
        var choices = new Choices(
                SheetColumns.guess(sheet),
                SheetRule.UPDATE,
                Map.of(2, Map.of(SheetField.DUE, "28/02/2027")),
                Set.of(3));

        var read = new SheetImport(sheet, choices, PlanContent.EMPTY, KNOWN, PEOPLE, Map.of());

        assertThat(read.isReady()).isTrue();
        assertThat(read.lines()).extracting(SheetLine::fate).containsExactly(Fate.NEW, Fate.LEFT_OUT);
        assertThat(read.result().actions()).hasSize(1);
    }

    @Test
    void somebody_unknown_with_an_address_is_invited() {
        var read = read(
                csv("Action,Lead,E-mail\nMeet,Carol Dunne,carol@police.example\n"),
                SheetRule.UPDATE,
                PlanContent.EMPTY);

        assertThat(read.lines().get(0).remarks()).extracting(Obstacle::code).containsExactly("sheetOwnerInvited");
        assertThat(read.result().actions().get(0).owner().isInvited()).isTrue();
    }

    @Test
    void one_action_over_several_rows_has_several_measures() {
        var read = read(
                csv("Ref,Action,Measure\n1,Train,Contacts at the right level\n1,Train,Families asked\n"),
                SheetRule.UPDATE,
                PlanContent.EMPTY);

        assertThat(read.result().actions()).hasSize(1);
        assertThat(read.result().measures()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/3/27",
                "by 31 March 2027",
                "By the 31st of March 2027",
                "no later than 31.03.2027",
                "to be completed by 31 March 2027.",
                "end of March 2027",
                "by the end of March 2027",
                "by end March 27",
                "\"March 31, 2027\"",
                "31/03/2027 00:00",
                "March 2027"
            })
    void days_are_read_as_people_write_them(String typed) {
        var read = read(
                csv("Action,Lead,By when\nTrain,Amara Nwosu," + typed + "\n"), SheetRule.UPDATE, PlanContent.EMPTY);

        assertThat(read.isReady()).isTrue();
        assertThat(read.result().actions().get(0).due()).isEqualTo(LocalDate.of(2027, 3, 31));
    }

    @Test
    void rows_of_several_findings_are_asked_about_and_never_taken_silently() {
        var sheet = csv("""
                Ofsted recommendation,Action,Lead,By when
                Visits are late,Train,Amara Nwosu,31/03/2027
                ,Audit,Amara Nwosu,31/03/2027
                Records are thin,Write,Amara Nwosu,31/03/2027
                """);

        var asked = read(sheet, SheetRule.UPDATE, PlanContent.EMPTY);
        assertThat(asked.mustChoose()).isTrue();
        assertThat(asked.isReady()).isFalse();
        assertThat(asked.findings()).isEqualTo(Map.of("Visits are late", 2, "Records are thin", 1));

        assertThat(about(sheet, "Visits are late").result().actions()).hasSize(2);
        assertThat(about(sheet, "records are thin").result().actions()).hasSize(1);
        assertThat(about(sheet, SheetImport.ALL_FINDINGS).result().actions()).hasSize(3);
        assertThat(about(sheet, "Something else").isReady()).isFalse();
    }

    @Test
    void rows_above_the_first_finding_are_not_lost_and_say_that_they_name_none() {
        var sheet = csv("""
                Ofsted recommendation,Action,Lead,By when
                ,Plan,Amara Nwosu,31/03/2027
                Visits are late,Train,Amara Nwosu,31/03/2027
                Records are thin,Write,Amara Nwosu,31/03/2027
                """);

        var lines = about(sheet, "visits are late").lines();
        assertThat(lines).extracting(line -> line.value(SheetField.ACTION)).containsExactly("Plan", "Train");
        assertThat(lines.get(0).remarks()).extracting(Obstacle::code).containsExactly("sheetNoFinding");
        assertThat(lines.get(1).remarks()).isEmpty();
    }

    /** Findings in free words: each is looked at once. */
    @Test
    void thousands_of_findings_are_told_apart_at_once() {
        var table = new StringBuilder("Ofsted recommendation,Action,Lead,By when\n");
        for (int row = 0; row < 900; row++)
            table.append("Said of ")
                    .append("the same matter ".repeat(60))
                    .append(row)
                    .append(",Train,Amara Nwosu,31/03/2027\n");
        var sheet = csv(table.toString());

        assertThat(Duration.ofSeconds(5))
                .isGreaterThan(took(() -> assertThat(
                                read(sheet, SheetRule.UPDATE, PlanContent.EMPTY).findings())
                        .hasSize(900)));
    }

    private static Duration took(Runnable work) {
        var begun = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private static SheetImport about(Sheet sheet, String finding) {
        var choices = new Choices(SheetColumns.guess(sheet), SheetRule.UPDATE, Map.of(), Set.of(), finding);
        return new SheetImport(sheet, choices, PlanContent.EMPTY, KNOWN, PEOPLE, Map.of());
    }

    private static byte[] export(PlanContent plan) {
        var numbers = new java.util.HashMap<UUID, String>();
        KNOWN.rows().forEach((serial, id) -> numbers.put(id, KNOWN.number(serial)));
        return SheetWriting.of(new SheetPlan(
                AREA,
                "Assessments are too slow",
                plan,
                numbers,
                Map.of(id(ROTA), LocalDate.of(2027, 1, 29)),
                Map.of(
                        id(ROTA),
                        new SheetProgress(
                                false, "+20 working days", "Amber", "its date was moved", "", List.of(REPORT, REPORT))),
                Map.of("partner", "Waiting for a partner"),
                List.of(),
                List.of(new SheetVerdict("SAY-2027-01", "Partly met", LocalDate.of(2027, 3, 1), "Some still wait"))));
    }

    private static SheetImport read(Sheet sheet, SheetRule rule, PlanContent plan) {
        var choices = new Choices(SheetColumns.guess(sheet), rule, Map.of(), Set.of());
        return new SheetImport(sheet, choices, plan, KNOWN, PEOPLE, Map.of("Waiting for a partner", "partner"));
    }

    private static List<String> codes(SheetImport read) {
        return read.lines().stream()
                .flatMap(line -> line.problems().stream())
                .map(Obstacle::code)
                .toList();
    }

    private static Sheet csv(String text) {
        return Opened.sheet(text.getBytes(StandardCharsets.UTF_8));
    }

    private static UUID id(ActionLine line) {
        return java.util.Objects.requireNonNull(line.id());
    }
}
