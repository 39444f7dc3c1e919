package followthrough.sampling;

/**
 * A case in a list to draw from, by a number that names no child.
 *
 * @param stratum the part of the list that it belongs to; empty where there is one part only
 */
public record SampledCase(String stratum, String id) implements Comparable<SampledCase> {

    /** In code point order, which every tool can sort by. */
    @Override
    public int compareTo(SampledCase other) {
        return line().compareTo(other.line());
    }

    String line() {
        return stratum + "\t" + id + "\n";
    }
}
