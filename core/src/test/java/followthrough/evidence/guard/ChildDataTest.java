package followthrough.evidence.guard;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.evidence.guard.ChildData.Found;
import followthrough.evidence.guard.ChildData.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What was planted in made-up documents is found. The false alarms are order numbers of ten digits that happen to fit: one
 * in eleven does, and nobody is asked to do more than look.
 */
class ChildDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final int PAGES = 400;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";
    private static final List<String> FIRST = List.of("Ana", "Oisín", "Zoe", "Mohammed", "Ellie-Mae", "Jack");
    private static final List<String> LAST = List.of("Brown", "O'Neill", "Khan", "Smith", "Okafor", "Lee");
    private static final List<String> ORDINARY = List.of(
            "The audit of %d March 2026 looked at %d cases and found that 18 of 20 assessments were in time.",
            "Phone 0%d0 7946 0%d if a visit has to move; the invoice was 47%d8 pounds and 12,345.67 altogether.",
            "Dana Okafor met the team on %d/11/2026 and again with Owen Price on the 3rd of December; %d people came.",
            "Order 4%d81234%d was delivered; reference AB-2026-%d, page %d of 40.",
            "Between 01/04/2025 and 31/03/2026 the rate rose from %d.%d%% to 93%% over 1234567 contacts.",
            "The statutory guidance (Working Together, 2023) was read by %d practitioners in Northmoor, room A%d.");

    private final ChildData guard = new ChildData(Pattern.compile("(?<!\\d)LCS-\\d{6}(?!\\d)"));
    private final Random chance = new Random(11);

    @Test
    void known_numbers_are_known_by_their_check_digit_and_letter() {
        assertThat(kinds("NHS no 943 476 5919")).containsExactly(Kind.NHS_NUMBER);
        assertThat(kinds("NHS no 943 476 5918")).isEmpty();
        assertThat(kinds("Call 020 7946 0958 or 0161 496 0000")).isEmpty();
        assertThat(kinds("DOB: 3/4/2015, born on 12 May 2012")).containsExactly(Kind.DAY_OF_BIRTH, Kind.DAY_OF_BIRTH);
        assertThat(kinds("Seen at Ana Brown, 14.02.2014")).containsExactly(Kind.DAY_OF_BIRTH);
        assertThat(kinds("The plan of 14.02.2014 says so")).isEmpty();
        assertThat(kinds("Born on 2015-03-04")).containsExactly(Kind.DAY_OF_BIRTH);
        assertThat(kinds("Brown\tAna\t2015-03-04")).containsExactly(Kind.DAY_OF_BIRTH);
        assertThat(kinds("Ref\tD.O.B.\tSeen\n17\t2015-03-04\t2026-03-04")).containsExactly(Kind.DAY_OF_BIRTH);
        assertThat(kinds("DOB\tRef\n3/4/2015\t17\n4/4/2015\t18")).containsExactly(Kind.DAY_OF_BIRTH, Kind.DAY_OF_BIRTH);
        assertThat(kinds("Ref\tSeen\n17\t2025-03-04")).isEmpty();
        assertThat(kinds("Case LCS-204981")).containsExactly(Kind.CASE_NUMBER);
    }

    @Test
    void nine_in_ten_of_what_was_planted_are_found_with_less_than_one_false_alarm_in_four_pages() {
        int planted = 0;
        int found = 0;
        int falseAlarms = 0;
        for (int page = 0; page < PAGES; page++) {
            var words = new StringBuilder();
            var secrets = new ArrayList<String>();
            for (int line = 0; line < 30; line++) {
                words.append(ordinary()).append('\n');
                if (chance.nextInt(15) > 0) continue;
                var secret = secret();
                secrets.add(secret);
                words.append(introduced(secret)).append('\n');
            }
            var hits = guard.in(words.toString(), TODAY, 1_000).stream()
                    .map(Found::words)
                    .toList();
            planted += secrets.size();
            found += (int) secrets.stream().filter(hits::contains).count();
            falseAlarms +=
                    (int) hits.stream().filter(hit -> !secrets.contains(hit)).count();
        }
        System.out.printf(
                "child data: %d of %d planted found, %d false alarms on %d pages%n",
                found, planted, falseAlarms, PAGES);
        assertThat(found).isGreaterThanOrEqualTo(planted * 9 / 10);
        assertThat(falseAlarms).isLessThan(PAGES / 4);
    }

    private List<Kind> kinds(String text) {
        return guard.in(text, TODAY, 10).stream().map(Found::kind).toList();
    }

    private String ordinary() {
        var pattern = ORDINARY.get(chance.nextInt(ORDINARY.size()));
        int blanks = pattern.split("%d", -1).length - 1;
        var values = new Object[blanks];
        for (int i = 0; i < blanks; i++) values[i] = 1 + chance.nextInt(28);
        return String.format(pattern, values);
    }

    private String secret() {
        return switch (chance.nextInt(4)) {
            case 0 -> nhsNumber();
            case 1 -> pupilNumber();
            case 2 -> String.format("LCS-%06d", chance.nextInt(1_000_000));
            default ->
                String.format(
                        "%02d/%02d/%d", 1 + chance.nextInt(28), 1 + chance.nextInt(12), 2010 + chance.nextInt(14));
        };
    }

    private String introduced(String secret) {
        var name = FIRST.get(chance.nextInt(FIRST.size())) + " " + LAST.get(chance.nextInt(LAST.size()));
        if (secret.contains("/"))
            return chance.nextBoolean() ? name + " (" + secret + ") was seen" : "d.o.b. " + secret;
        return "The child (" + secret + ") was seen twice.";
    }

    private String nhsNumber() {
        while (true) {
            var digits = new StringBuilder().append("4679".charAt(chance.nextInt(4)));
            while (digits.length() < 9) digits.append(chance.nextInt(10));
            int sum = 0;
            for (int i = 0; i < 9; i++) sum += (digits.charAt(i) - '0') * (10 - i);
            int check = (11 - sum % 11) % 11;
            if (check == 10) continue;
            digits.append(check);
            return chance.nextBoolean()
                    ? digits.toString()
                    : digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
        }
    }

    private String pupilNumber() {
        var digits = new StringBuilder();
        while (digits.length() < 12) digits.append(chance.nextInt(10));
        int sum = 0;
        for (int i = 0; i < 12; i++) sum += (digits.charAt(i) - '0') * (i + 2);
        return LETTERS.charAt(sum % 23) + digits.toString();
    }
}
