package followthrough.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No form is forgotten: what all forms share is in one component, and no page goes past it. */
class EveryFormTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern POSTS = Pattern.compile("<form\\b[^>]*method=\"post\"");

    /** They hold no words: signing out, and throwing away what was kept. */
    private static final Set<String> BARE = Set.of("govuk/form.jte", "govuk/header.jte", "form/kept.jte");

    /** Ticks that choose something and declare nothing. */
    private static final Set<String> CHOICES = Set.of(
            "CheckForm.ends",
            "EvidenceForm.restricted",
            "CorrectEvidenceForm.restricted",
            "CorrectEvidenceForm.closes",
            "DigestForm.atOnce",
            "KeepViewForm.begins",
            "TaskFilterForm.overdue",
            "TaskFilterForm.flagged",
            "PlanImportForm.states",
            "RowForm.leaveOut",
            "LetterImportForm.byHand",
            "StatementForm.reasons");

    /** Their forms take no notice of what was typed below a choice that was not made in the end. */
    private static final Set<String> ASKING =
            Set.of("action/ownAction.jte", "decision/move.jte", "firststeps/who.jte", "letter/split.jte");

    @Test
    void every_form_that_is_sent_is_drawn_by_the_component_that_keeps_it() throws IOException {
        var past = new ArrayList<String>();
        for (var template : templates()) {
            var name = TEMPLATES.relativize(template).toString();
            if (!BARE.contains(name)
                    && POSTS.matcher(Files.readString(template)).find()) past.add(name);
        }
        assertThat(past).as("forms that do not keep themselves").isEmpty();
    }

    @Test
    void only_plans_and_verdicts_which_keep_drafts_of_their_own_are_not_kept_while_they_are_typed() throws IOException {
        var without = new ArrayList<String>();
        for (var template : templates()) {
            if (Files.readString(template).contains("script = false,"))
                without.add(TEMPLATES.relativize(template).toString());
        }
        assertThat(without).containsExactly("plan/edit.jte", "verification/give.jte");
    }

    @Test
    void what_is_asked_below_a_choice_is_known_to_count_for_nothing_where_another_choice_was_made() throws IOException {
        var asking = new ArrayList<String>();
        for (var template : templates())
            if (Files.readString(template).contains(".asking("))
                asking.add(TEMPLATES.relativize(template).toString());
        assertThat(asking)
                .as("a form that asks below a choice: never refuse what is hidden there, then add it")
                .containsExactlyInAnyOrderElementsOf(ASKING);
    }

    @Test
    void every_tick_of_a_form_says_whether_it_declares_something() {
        var open = new ArrayList<String>();
        var web = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .importPackages("followthrough.web");
        for (var form : web) if (form.getSimpleName().endsWith("Form") && form.isRecord()) open.addAll(undecided(form));
        assertThat(open).as("neither @Declaration nor a mere choice").isEmpty();
    }

    private static List<String> undecided(JavaClass form) {
        return Arrays.stream(form.reflect().getRecordComponents())
                .filter(part -> part.getType() == Boolean.class)
                .filter(part -> !part.isAnnotationPresent(Declaration.class))
                .map(part -> form.getSimpleName() + "." + part.getName())
                .filter(name -> !CHOICES.contains(name))
                .toList();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            return all.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
        }
    }
}
