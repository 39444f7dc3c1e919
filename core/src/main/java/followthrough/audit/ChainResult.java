package followthrough.audit;

import java.util.List;

/**
 * What the check of one chain found.
 *
 * @param acts how many links it has
 * @param head the hash of its last one
 * @param faults nothing where it is whole
 */
public record ChainResult(String chain, long acts, String head, List<ChainFault> faults) {

    public ChainResult {
        faults = List.copyOf(faults);
    }

    public boolean isWhole() {
        return faults.isEmpty();
    }
}
