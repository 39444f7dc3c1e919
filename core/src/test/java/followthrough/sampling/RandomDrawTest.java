package followthrough.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The values come from a program of ten lines in another language: README says how anybody makes them. */
class RandomDrawTest {

    @Test
    void the_same_list_seed_and_size_give_the_same_cases_for_ever() {
        var lines = IntStream.rangeClosed(1, 100).mapToObj("C-%03d"::formatted).toList();
        var population = Population.read(String.join("\n", lines));

        assertThat(population.sha256()).isEqualTo("cce4c9c5675cd9e43e0c585fe7f5dfaedea7fb14b1dcbff05adf7a2cb96706d4");
        assertThat(ids(RandomDraw.of(population, "2026-12-01 36 4 17", 10)))
                .containsExactly(
                        "C-083", "C-035", "C-025", "C-030", "C-055", "C-010", "C-082", "C-027", "C-004", "C-052");
        assertThat(ids(RandomDraw.of(population, "2026-12-01 36 4 18", 10)))
                .as("another seed draws others")
                .isNotEqualTo(ids(RandomDraw.of(population, "2026-12-01 36 4 17", 10)));
    }

    @Test
    void each_stratum_gives_its_share_and_the_order_of_the_list_tells_nothing() {
        var lines = new ArrayList<String>();
        IntStream.rangeClosed(1, 40).forEach(i -> lines.add("R-%02d,Referral".formatted(i)));
        IntStream.rangeClosed(1, 17).forEach(i -> lines.add("\"P-%02d\" ; \"Child protection\"".formatted(i)));
        IntStream.rangeClosed(1, 6).forEach(i -> lines.add("L-%02d\tLooked after".formatted(i)));
        Collections.shuffle(lines, new Random(7));
        var population = Population.read(String.join("\r\n", lines));

        assertThat(population.sha256()).isEqualTo("ce8c79ae2a05eb34eb6b3bf163189c9f60d486f16935a10042494193b033bad6");
        assertThat(ids(RandomDraw.of(population, "Northmoor", 9)))
                .containsExactly("P-09", "P-03", "L-05", "R-11", "R-23", "R-24", "R-40", "R-09", "R-10");
        assertThat(RandomDraw.of(Population.of(population.canonical()), "Northmoor", 9))
                .isEqualTo(RandomDraw.of(population, "Northmoor", 9));
    }

    @Test
    void a_sample_as_large_as_its_list_is_the_list() {
        var population = Population.read("A-1\nA-2,x\nA-3,x");

        assertThat(RandomDraw.of(population, "", 3)).containsExactlyInAnyOrderElementsOf(population.cases());
    }

    private static List<String> ids(List<SampledCase> cases) {
        return cases.stream().map(SampledCase::id).toList();
    }
}
