package followthrough.shared;

/** Forgets what is old and nobody needs any more. Every node does so once an hour: doing it twice does no harm. */
public interface Sweep {

    void sweep();
}
