package followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRuleTest {

    @ParameterizedTest
    @CsvSource({
        "short,password.short",
        "elevenchars,password.short",
        "Password1234,password.common",
        "123456789012,password.common",
        "aaaaaaaaaaaaaa,password.common",
        "dana.okafor1,password.oneself",
        "OkaforDana2026,password.oneself",
        "followthrough!!,password.common"
    })
    void what_is_easily_guessed_is_refused(String password, String problem) {
        assertThat(PasswordRule.problem(password, "Dana Okafor", "dana.okafor@example.org"))
                .contains(problem);
    }

    @Test
    void three_words_do() {
        assertThat(PasswordRule.problem("three quiet words", "Dana Okafor", "dana.okafor@example.org"))
                .isEmpty();
    }

    @Test
    void nothing_is_accepted_that_the_hash_would_cut_off() {
        assertThat(PasswordRule.problem("äöü – quiet words ".repeat(4), "Dana Okafor", "dana@example.org"))
                .contains("password.long");
    }
}
