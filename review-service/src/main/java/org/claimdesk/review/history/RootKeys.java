package org.claimdesk.review.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The Ed25519 key that signs roots, made once and kept beside them: {@code signing-key.pem}, for the service alone, and
 * {@code public-key.pem}. Whoever wants to be safe from someone who can write this folder too keeps a copy of the public
 * key, or of the newest root, elsewhere.
 */
final class RootKeys {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private final Path folder;

    RootKeys(Path folder) {
        this.folder = folder;
    }

    Path publicFile() {
        return folder.resolve("public-key.pem");
    }

    private Path privateFile() {
        return folder.resolve("signing-key.pem");
    }

    /** Makes the pair when there is none. The private key comes last, so that it never is without its other half. */
    PrivateKey signing() throws IOException, GeneralSecurityException {
        if (!Files.exists(privateFile())) {
            var pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
            write(publicFile(), PUBLIC, pair.getPublic().getEncoded());
            write(privateFile(), PRIVATE, pair.getPrivate().getEncoded());
        }
        return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(read(privateFile(), PRIVATE)));
    }

    static PublicKey verifying(Path file) throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(read(file, PUBLIC)));
    }

    static byte[] sign(PrivateKey key, byte[] hash) throws GeneralSecurityException {
        var signature = Signature.getInstance(ALGORITHM);
        signature.initSign(key);
        signature.update(hash);
        return signature.sign();
    }

    static boolean signed(PublicKey key, Root root) {
        try {
            var signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(root.hash());
            return signature.verify(root.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private void write(Path file, String what, byte[] key) throws IOException {
        var beside = Files.createTempFile(
                folder,
                file.getFileName().toString(),
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                beside,
                "-----BEGIN " + what + "-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END " + what
                        + "-----\n");
        Files.move(beside, file);
    }

    private static byte[] read(Path file, String what) throws IOException {
        var text = Files.readString(file);
        if (!text.contains("BEGIN " + what)) {
            throw new IOException(file + " holds no " + what.toLowerCase(java.util.Locale.ROOT));
        }
        return Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
    }
}
