package followthrough.plan.sheet;

import java.util.Set;

/** What stands above the table in our own exports, and is read from there again. */
final class SheetText {

    static final String OUTCOME = "What will be different for children";
    static final String RESOURCES = "Resources";
    static final String RISKS = "Risks";
    static final String PARTNERS = "Partners";

    static boolean isOne(String heading) {
        return Set.of(OUTCOME, RESOURCES, RISKS, PARTNERS).contains(heading);
    }

    private SheetText() {}
}
