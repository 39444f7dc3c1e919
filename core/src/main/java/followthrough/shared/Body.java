package followthrough.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** An organisation that people act for: an authority by its three-letter code, the inspectorate, or the installation. */
@Embeddable
public record Body(String code) implements Serializable {

    public static final Body INSPECTORATE = new Body("INSPECTORATE");

    /** Administrators belong to the installation: they look after people and processes, not after cases. */
    public static final Body INSTALLATION = new Body("INSTALLATION");

    public boolean isAuthority() {
        return !equals(INSPECTORATE) && !equals(INSTALLATION);
    }

    @Override
    public String toString() {
        return code;
    }
}
