package followthrough.web.letter.check;

import java.util.List;

/**
 * What issuing a letter will do.
 *
 * @param lines a sentence for each area that it opens, ends, continues or carries forward
 * @param opens how many areas open with it: findings that open one, and unmet areas that no finding says again
 */
public record IssueForecast(List<String> lines, long opens) {}
