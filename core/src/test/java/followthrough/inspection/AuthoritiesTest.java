package followthrough.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import followthrough.shared.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthoritiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate IN_2011 = LocalDate.of(2011, 6, 1);
    private static final LocalDate SINCE_2023 = LocalDate.of(2023, 4, 1);

    /** Unitary in law since the reorganisation; the reference list still calls them counties. */
    private static final Set<String> LISTED_AS_COUNTY = Set.of("CMB", "WMF", "NYK");

    private final Authorities authorities = new Authorities();

    @Test
    void there_are_153_today_and_there_were_152_in_2011() {
        assertThat(authorities.all()).filteredOn(one -> one.existedOn(TODAY)).hasSize(153);
        assertThat(authorities.all()).filteredOn(one -> one.existedOn(IN_2011)).hasSize(152);
    }

    @Test
    void every_code_has_three_capitals_and_every_authority_that_ended_names_existing_successors() {
        assertThat(authorities.all()).allSatisfy(one -> {
            assertThat(one.code()).matches("[A-Z]{3}");
            assertThat(one.existedOn(TODAY)).isEqualTo(one.successors().isEmpty());
            assertThat(one.successors())
                    .allSatisfy(successor ->
                            assertThat(authorities.byCode(successor)).isPresent());
        });
        assertThat(authorities.all().stream().map(Authority::body)).doesNotHaveDuplicates();
    }

    @Test
    void no_two_authorities_ever_share_an_ons_code_and_each_has_one_for_every_day_of_its_life() {
        for (LocalDate day : List.of(IN_2011, LocalDate.of(2019, 3, 31), LocalDate.of(2019, 4, 1), TODAY)) {
            var living =
                    authorities.all().stream().filter(one -> one.existedOn(day)).toList();
            var codes = living.stream().map(one -> one.onsCodeOn(day).orElseThrow());
            assertThat(new HashSet<>(codes.toList())).hasSameSizeAs(living);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Gateshead, 2013-03-31, E08000020",
        "Gateshead, 2013-04-01, E08000037",
        "Northumberland County Council, 2011-01-01, E06000048",
        "Northumberland, 2014-01-01, E06000057",
        "Buckinghamshire County Council, 2018-01-01, E10000002",
        "Buckinghamshire Council, 2021-01-01, E06000060",
        "Somerset, 2023-03-31, E10000027",
        "North Yorkshire, 2023-04-01, E06000065",
        "Sheffield City Council, 2025-04-01, E08000039",
        "Dorset County Council, 2011-01-01, E10000009",
        "Dorset Council, 2020-01-01, E06000059"
    })
    void an_ons_code_is_the_one_of_the_day(String printed, LocalDate day, String code) {
        assertThat(authorities.named(printed, day).flatMap(one -> one.onsCodeOn(day)))
                .contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "London Borough of Hackney Council, HAC",
        "the London Borough of Hillingdon, HIL",
        "HAVERING, HAV",
        "Westminster City Council, WSM",
        "City of Westminster, WSM",
        "City of London Corporation, COL",
        "Royal Borough of Kensington & Chelsea, KEC",
        "Royal Borough of Windsor and Maidenhead, WAM",
        "Metropolitan Borough of Rotherham, ROT",
        "Rotherham Metropolitan Borough Council, ROT",
        "Rotherham MBC, ROT",
        "County Durham, DUR",
        "Durham County Council, DUR",
        "Bury Local Area Partnership, BUR",
        "Derby City, DER",
        "Derbyshire County Council, DBS",
        "Hull City Council, HUL",
        "Kingston-upon-Hull City Council, HUL",
        "'Bristol, City of', BRS",
        "St. Helens Council, SHN",
        "Council of the Isles of Scilly, IOS",
        "City of York Council, YOR",
        "City of Bradford Metropolitan District Council, BRD",
        "Stockton on Tees Borough Council, STT"
    })
    void an_authority_is_found_by_any_name_that_letters_give_it(String printed, String code) {
        assertThat(authorities.named(printed, IN_2011).map(Authority::code)).contains(code);
    }

    @Test
    void a_name_that_only_looks_alike_is_not_an_authority() {
        assertThat(authorities.named("Gloucester City Council", TODAY)).isEmpty();
        assertThat(authorities.named("Northmoor Council", TODAY)).isEmpty();
        assertThat(authorities.named("", TODAY)).isEmpty();
    }

    @Test
    void an_authority_that_has_ended_leads_to_those_that_took_over() {
        var dorset = authorities.named("Dorset County Council", IN_2011).orElseThrow();
        assertThat(dorset.successors()).containsExactly(new Body("DOR"), new Body("BCP"));
        assertThat(dorset.onsCodeOn(TODAY)).isEmpty();
        assertThat(authorities.named("Cumbria County Council", SINCE_2023)).isPresent();
    }

    @Test
    void made_up_authorities_are_there_only_when_asked_for() {
        var withDemo = Authorities.withDemo();
        assertThat(withDemo.all()).filteredOn(Authority::isMadeUp).hasSize(4);
        var northmoor = withDemo.named("Northmoor Council", TODAY).orElseThrow();
        assertThat(northmoor.code()).isEqualTo("NOM");
        assertThat(northmoor.onsCodeOn(TODAY)).isEmpty();
        assertThat(withDemo.byCode(new Body("HIL")))
                .isEqualTo(authorities.byCode(new Body("HIL")))
                .isPresent();
    }

    @Test
    void our_list_agrees_with_the_reference_list_where_that_is_at_hand() throws IOException {
        var list = Path.of(System.getProperty("followthrough.reference", "../../shared/reference"))
                .resolve("authorities.csv");
        if (!Files.exists(list)) System.out.println("NOT COMPARED with a reference list: there is no " + list);
        Assumptions.assumeTrue(Files.exists(list), "no reference list");
        var rows = Files.readAllLines(list).stream()
                .skip(1)
                .map(AuthoritiesTest::cells)
                .toList();
        assertThat(rows).hasSizeGreaterThan(150).allSatisfy(this::agrees);
    }

    @Test
    void an_installation_without_demonstration_knows_no_made_up_authority() {
        var reference = new ReferenceData();
        assertThat(reference.authorities("false").all()).noneMatch(Authority::isMadeUp);
        assertThat(reference.authorities("true").all()).anyMatch(Authority::isMadeUp);
        assertThat(reference.frameworks().all()).isNotEmpty();
    }

    private void agrees(List<String> row) {
        var day = row.get(0).isEmpty() ? IN_2011 : TODAY;
        var ours = authorities.named(row.get(2), day).orElseThrow(() -> new AssertionError("not ours: " + row));
        assertThat(ours.region()).isEqualTo(row.get(3));
        if (row.get(0).isEmpty()) {
            assertThat(ours.existedOn(TODAY)).isFalse();
        } else {
            assertThat(ours.existedOn(TODAY)).isTrue();
            assertThat(ours.onsCodes().stream().map(Authority.OnsCode::code)).contains(row.get(0));
            assertThat(kindOf(row.get(4), ours)).isEqualTo(ours.kind());
        }
    }

    private static Authority.Kind kindOf(String listed, Authority ours) {
        if (LISTED_AS_COUNTY.contains(ours.code())) return Authority.Kind.UNITARY;
        return switch (listed) {
            case "County" -> Authority.Kind.COUNTY;
            case "Unitary Authority" -> Authority.Kind.UNITARY;
            case "Metropolitan District" -> Authority.Kind.METROPOLITAN;
            default -> Authority.Kind.LONDON;
        };
    }

    private static List<String> cells(String row) {
        return List.of(row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
                .map(cell -> cell.replace("\"", ""))
                .toList();
    }
}
