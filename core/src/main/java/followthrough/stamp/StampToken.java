package followthrough.stamp;

import followthrough.stamp.NotStamped.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** What an authority says: that something with this hash was there at this time. */
record StampToken(TimeStampToken token) {

    static StampToken read(byte[] bytes) throws NotStamped {
        try {
            return new StampToken(new TimeStampToken(new CMSSignedData(bytes)));
        } catch (CMSException
                | TSPException
                | IOException
                | RuntimeException broken) { // as many kinds as there are bytes
            throw new NotStamped(Reason.NO_REPLY, broken);
        }
    }

    byte[] bytes() throws IOException {
        return token.getEncoded();
    }

    Instant at() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /** By SHA-256; 64 hexadecimal digits. */
    boolean isOver(String sha256) {
        return isOver(HexFormat.of().parseHex(sha256));
    }

    private boolean isOver(byte[] sha256) {
        var info = token.getTimeStampInfo();
        return NISTObjectIdentifiers.id_sha256.equals(info.getMessageImprintAlgOID())
                && Arrays.equals(info.getMessageImprintDigest(), sha256);
    }

    /**
     * Over lines that stand together, one after the other. A day that was witnessed, and not kept because the
     * database failed then, is witnessed again: its lines are in the file twice, and the stamp is over one time.
     */
    boolean isOverSomeOf(List<String> lines) {
        try {
            for (int from = 0; from < lines.size(); from++) {
                var digest = MessageDigest.getInstance("SHA-256");
                for (var line : lines.subList(from, lines.size())) {
                    digest.update(line.getBytes(StandardCharsets.UTF_8));
                    if (isOver(((MessageDigest) digest.clone()).digest())) return true;
                }
            }
            return false;
        } catch (NoSuchAlgorithmException | CloneNotSupportedException never) {
            throw new IllegalStateException(never);
        }
    }

    /**
     * Refused unless it is signed by a certificate that was valid then, is made for time stamps, and is one of these or
     * leads to one of them; where none is given, whoever made it is believed.
     */
    void mustBeTrusted(Collection<X509Certificate> trusted) throws NotStamped {
        try {
            var known = certificates();
            var all = new ArrayList<>(known);
            all.addAll(trusted);
            var signer = signer(all);
            if (!trusted.isEmpty() && !trusted.contains(signer)) lead(signer, known, trusted);
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        } catch (TSPException | GeneralSecurityException | OperatorCreationException | RuntimeException untrue) {
            throw new NotStamped(Reason.NOT_TRUSTED, untrue);
        }
    }

    private X509Certificate signer(List<X509Certificate> all) throws GeneralSecurityException, NotStamped {
        SignerId id = token.getSID();
        for (var one : all) if (id.match(new JcaX509CertificateHolder(one))) return one;
        throw new NotStamped(Reason.NOT_TRUSTED, null);
    }

    private List<X509Certificate> certificates() throws GeneralSecurityException {
        var converter = new JcaX509CertificateConverter();
        var found = new ArrayList<X509Certificate>();
        for (X509CertificateHolder holder : token.getCertificates().getMatches(null))
            found.add(converter.getCertificate(holder));
        return found;
    }

    /** As it was at the time of the stamp; whether it was revoked nobody can ask without a network. */
    private void lead(X509Certificate signer, List<X509Certificate> known, Collection<X509Certificate> trusted)
            throws GeneralSecurityException {
        var anchors = new HashSet<TrustAnchor>();
        for (var one : trusted) anchors.add(new TrustAnchor(one, null));
        var target = new X509CertSelector();
        target.setCertificate(signer);
        var path = new PKIXBuilderParameters(anchors, target);
        path.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(known)));
        path.setRevocationEnabled(false);
        path.setDate(Date.from(at()));
        CertPathBuilder.getInstance("PKIX").build(path);
    }
}
