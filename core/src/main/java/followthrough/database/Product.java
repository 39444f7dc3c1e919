package followthrough.database;

import java.util.Objects;

/** Which release this is, as the jar says it; classes that were never packed are of no release. */
final class Product {

    static String version() {
        return Objects.requireNonNullElse(Product.class.getPackage().getImplementationVersion(), "development");
    }

    private Product() {}
}
