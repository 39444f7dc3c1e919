package followthrough.evidence;

import java.util.UUID;

/**
 * A file on its way, or one that is all there and waits to be said what it is.
 *
 * @param size in bytes, as the browser said before it began
 * @param received in bytes: where it goes on
 */
public record EvidenceUpload(UUID id, String name, String mediaType, long size, long received) {

    public boolean isComplete() {
        return received == size;
    }
}
