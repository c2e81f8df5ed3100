package org.claimdesk.review.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The command that verifies the history, as a program of its own beside the service: told where by the same environment.
 * Ends with 0 when all is whole, 1 when something is broken, 2 when it could not look.
 */
public final class VerifyHistory {

    private static final int MOST_FINDINGS = 20;

    private VerifyHistory() {}

    /** @param words nothing, or the file of a public key that was kept elsewhere */
    public static void main(String[] words) {
        try {
            System.exit(run(System.getenv(), words) ? 0 : 1);
        } catch (SQLException | IOException | GeneralSecurityException e) {
            System.err.println("The history could not be verified: " + e.getMessage());
            System.exit(2);
        }
    }

    private static boolean run(Map<String, String> environment, String[] words)
            throws SQLException, IOException, GeneralSecurityException {
        var folder = Path.of(environment.getOrDefault("CLAIMDESK_REVIEW_HISTORY_FOLDER", "history"));
        var key = words.length > 0 ? Path.of(words[0]) : new RootKeys(folder).publicFile();
        if (!Files.exists(key)) {
            throw new IOException(
                    "there is no public key " + key + "; roots are written a minute after the first start");
        }
        try (var database = DriverManager.getConnection(
                environment.getOrDefault("QUARKUS_DATASOURCE_JDBC_URL", ""),
                environment.get("QUARKUS_DATASOURCE_USERNAME"),
                environment.get("QUARKUS_DATASOURCE_PASSWORD"))) {
            var report = new HistoryVerification(database, folder, RootKeys.verifying(key)).run();
            print(report);
            return report.whole();
        }
    }

    private static void print(HistoryVerification.Report report) {
        var newest = report.newest();
        System.out.println(
                newest == null
                        ? "There is no root yet."
                        : "The newest of " + newest.number() + " signed roots is of " + newest.at() + ".");
        if (report.roots() != null) {
            System.out.println("Broken: " + report.roots() + ".");
            return;
        }
        System.out.println("Read " + report.rows() + " rows in the histories of " + report.claims() + " claims.");
        report.findings().stream()
                .limit(MOST_FINDINGS)
                .forEach(finding -> System.out.println("Broken: " + finding + "."));
        if (report.findings().size() > MOST_FINDINGS) {
            System.out.println("… and " + (report.findings().size() - MOST_FINDINGS) + " further claims.");
        }
        System.out.println(
                report.whole()
                        ? "Every row is as it was written, and none is missing."
                        : "Nothing before the rows named was changed.");
    }
}
