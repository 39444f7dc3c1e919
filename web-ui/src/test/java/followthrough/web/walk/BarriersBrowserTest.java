package followthrough.web.walk;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import followthrough.web.BrowserTest;
import org.junit.jupiter.api.Test;

/** That the check of every other browser test would find something. */
class BarriersBrowserTest extends BrowserTest {

    @Test
    void a_field_without_its_label_is_found() {
        visit("/sign-in");
        page.evaluate("document.querySelectorAll('label').forEach(label => label.remove())");
        assertThatThrownBy(this::check).hasMessageContaining("barriers at").hasMessageContaining("label: ");
    }
}
