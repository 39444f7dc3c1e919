package followthrough.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {

    @Test
    void a_reference_is_spelled_one_way() {
        var inspection = InspectionReference.of(new Body("HAV"), 2011, 1);

        assertThat(inspection).hasToString("HAV-2011-01");
        assertThat(inspection.area(2)).hasToString("HAV-2011-01-A2");
        assertThat(inspection.area(2).inspection()).isEqualTo(inspection);
        assertThat(inspection.area(12).ordinal()).isEqualTo(12);
        assertThat(inspection.authority()).isEqualTo(new Body("HAV"));
        assertThat(InspectionReference.of(new Body("HAV"), 2011, 100)).hasToString("HAV-2011-100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hav-2011-01", "HAV-2011-1", "HAV-2011-01-A1", "HAV-2011-01'", "../HAV-2011-01"})
    void what_is_no_reference_is_not_found(String text) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> new InspectionReference(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HAV-2011-01", "HAV-2011-01-A", "HAV-2011-01-a1", "HAV-2011-01-A1 "})
    void what_is_no_reference_of_an_area_is_not_found(String text) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> new AreaReference(text));
    }
}
