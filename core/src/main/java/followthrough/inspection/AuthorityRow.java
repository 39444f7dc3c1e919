package followthrough.inspection;

import static java.util.Objects.requireNonNull;

import followthrough.inspection.Authority.Kind;
import followthrough.inspection.Authority.OnsCode;
import followthrough.shared.Body;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One line of the reference data as an authority. */
record AuthorityRow(Map<String, String> cells) {

    Authority authority() {
        return new Authority(
                new Body(cell("code")),
                cell("name"),
                cell("council"),
                parts("also"),
                Kind.valueOf(cell("kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                cell("region"),
                parts("ons").stream().map(AuthorityRow::onsCode).toList(),
                Validity.between(cell("from"), cell("until")),
                parts("successors").stream().map(Body::new).toList());
    }

    /** {@code E08000020..2013-03-31} ended, {@code E08000037@2013-04-01} began. */
    private static OnsCode onsCode(String dated) {
        int ended = dated.indexOf("..");
        if (ended > 0) return new OnsCode(dated.substring(0, ended), Validity.between("", dated.substring(ended + 2)));
        int began = dated.indexOf('@');
        if (began > 0) return new OnsCode(dated.substring(0, began), Validity.between(dated.substring(began + 1), ""));
        return new OnsCode(dated, Validity.ALWAYS);
    }

    private List<String> parts(String column) {
        return Arrays.stream(cell(column).split("\\|"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    private String cell(String column) {
        return requireNonNull(cells.get(column), column);
    }
}
