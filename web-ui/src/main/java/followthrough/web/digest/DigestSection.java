package followthrough.web.digest;

import java.util.List;

/**
 * A heading with what stands under it.
 *
 * @param title empty where there is one section alone
 * @param more how much is not listed, in words, or empty
 */
public record DigestSection(String title, List<DigestLine> lines, String more) {}
