package followthrough.shared;

/**
 * Forgets what is old and nobody needs any more, or brings along what an earlier release left. Every node does so once an
 * hour: doing it twice does no harm.
 */
public interface Sweep {

    void sweep();
}
