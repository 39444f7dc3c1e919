package followthrough.evidence;

import java.util.UUID;

/** Where the files are kept; a port, since an installation may want them outside its database. */
interface EvidenceStore {

    void keep(UUID evidence, byte[] bytes);

    byte[] bytes(UUID evidence);
}
