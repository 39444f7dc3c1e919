package followthrough.evidence;

import followthrough.shared.ByteSource;
import java.util.UUID;

/** Where the files are kept; a port, since an installation may want them outside its database. */
interface EvidenceStore {

    void keep(UUID evidence, ByteSource content);

    ByteSource open(UUID evidence);
}
