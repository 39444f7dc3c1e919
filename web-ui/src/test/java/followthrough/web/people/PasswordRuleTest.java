package followthrough.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Body;
import followthrough.web.OrganisationNames;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PasswordRuleTest {

    private final PasswordRule rule =
            new PasswordRule(new StaticListableBeanFactory(java.util.Map.of("names", new Names()))
                    .getBeanProvider(OrganisationNames.class));

    @ParameterizedTest
    @CsvSource({
        "short,password.short",
        "elevenchars,password.short",
        "Password1234,password.common",
        "qwertyuiop12,password.common",
        "123456789012,password.common",
        "aaaaaaaaaaaaaa,password.row",
        "letmeinletmein,password.repeated",
        "trustno1trustno1,password.repeated",
        "dana.okafor1,password.oneself",
        "OkaforDana2026,password.oneself",
        "followthrough!!,password.known",
        "Summer2026!!,password.known",
        "Autumn-2026-Autumn,password.known",
        "14 November 2026,password.known",
        "Northmoor2026,password.known",
        "Northmoor Director 2026,password.known",
        "ChildrensServices1,password.known",
        "London2026!!,password.common",
        "Liverpool1892!,password.common"
    })
    void what_is_easily_guessed_is_refused_and_the_reason_said(String password, String problem) {
        assertThat(problem(password)).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "three quiet words",
                "coffee table window",
                "lorry pebble Tuesday",
                "äöü – quiet words ",
                "7$kQ9#mP2!xZ4",
                "🐶🐱🐭🐹🐰🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🐦🐤"
            })
    void words_that_do_not_belong_together_do_and_so_does_any_sign(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @Test
    void up_to_128_characters_of_any_kind_are_taken_and_counted_as_people_count() {
        var emoji = "🐶🐱🐭🐹🐰🦊🐻🐼".repeat(20);

        assertThat(problem(
                        new StringBuilder("lorry pebble Tuesday ").append(emoji).substring(0, 21 + 2 * 107)))
                .isEmpty();
        assertThat(problem("lorry pebble Tuesday " + emoji)).contains("password.long");
    }

    private Optional<String> problem(String password) {
        return rule.problem(password, "Dana Okafor", "dana.okafor@example.org");
    }

    private static final class Names implements OrganisationNames {

        @Override
        public Optional<String> name(Body authority) {
            return Optional.empty();
        }

        @Override
        public List<Body> authorities() {
            return List.of();
        }

        @Override
        public List<String> names() {
            return List.of("Northmoor", "Saltby upon Sea");
        }
    }
}
