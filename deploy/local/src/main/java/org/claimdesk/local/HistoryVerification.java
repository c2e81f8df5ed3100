package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code deploy/verify-history}: runs the program for it, which lies in review-service's jar beside the code that writes
 * the history, on the running database.
 */
final class HistoryVerification {

    private static final String PROGRAM = "org.claimdesk.review.history.VerifyHistory";
    private static final int HEAP_MEGABYTES = 512;

    private final DataFolder data;

    HistoryVerification(DataFolder data) {
        this.data = data;
    }

    /**
     * @param publicKey whose signatures count; the one in the data folder when there is none
     * @return 0 whole, 1 broken, 2 not verified
     */
    int run(Optional<Path> publicKey) throws IOException, InterruptedException {
        var ports = new RunningSystem(data).ports();
        List<String> command = new ArrayList<>(new JavaProgram(Wrapping.find(), HEAP_MEGABYTES).command());
        command.add("-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
        command.addAll(List.of("-cp", ServiceModule.REVIEW.jar().toString(), PROGRAM));
        publicKey.ifPresent(file -> command.add(file.toString()));
        ProcessBuilder program = new ProcessBuilder(command).inheritIO();
        program.environment().putAll(new ServiceEnvironment(data, ports, new Secrets(data)).of(ServiceModule.REVIEW));
        return program.start().waitFor();
    }
}
