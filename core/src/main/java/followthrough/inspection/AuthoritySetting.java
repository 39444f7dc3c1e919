package followthrough.inspection;

import followthrough.shared.Body;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** What this installation has settled about one authority. */
@Entity
class AuthoritySetting {

    @Id
    private String authority;

    @Enumerated(EnumType.STRING)
    private RecordingMode recordingMode;

    AuthoritySetting(String authority, RecordingMode recordingMode) {
        this.authority = authority;
        this.recordingMode = recordingMode;
    }

    @SuppressWarnings("NullAway") // Hibernate fills the fields
    protected AuthoritySetting() {}

    Body authority() {
        return new Body(authority);
    }

    RecordingMode recordingMode() {
        return recordingMode;
    }
}
