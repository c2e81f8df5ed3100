package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.KafkaException;

/** The commands of the deploy folder; each script calls this with its own name first. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
        try {
            run(args[0], List.of(args).subList(1, args.length));
        } catch (Refusal refusal) {
            end(refusal.status(), refusal.sentence());
        } catch (FileSystemException e) {
            end(1, sentence(e));
        } catch (IOException e) {
            end(1, full(e) ? "The disk is full: " + e.getMessage() + "." : "It did not work: " + e + ".");
        } catch (KafkaException e) {
            end(1, "The broker does not answer as expected: " + e.getMessage());
        } catch (Exception e) {
            e.printStackTrace();
            end(1, "This should not have happened: " + e);
        }
    }

    private static void run(String command, List<String> words) throws Exception {
        if (command.equals("up")) {
            new Up(UpOptions.parse(words), new Progress(System.out, Instant.now())).run();
            return;
        }
        boolean verifying = command.equals("verify-history");
        Arguments arguments = Arguments.parse(
                words,
                verifying ? Set.of("data", "public-key") : Set.of("data"),
                command.equals("restore") ? Set.of("replace") : Set.of());
        DataFolder data = new DataFolder(arguments.data());
        List<String> rest = arguments.rest();
        switch (command) {
            case "accounts" -> new AccountsCommand(new AccountsBook(data), System.out).run(rest);
            case "dead-letters" ->
                new DeadLetters("127.0.0.1:" + new RunningSystem(data).ports().kafka(), System.out).run(rest);
            case "reconcile" -> new Maintenance(data, System.out).reconcile();
            case "rebuild" -> new Maintenance(data, System.out).rebuild();
            case "verify-history" -> {
                int status = new HistoryVerification(data)
                        .run(arguments.value("public-key").map(java.nio.file.Path::of));
                if (status != 0) {
                    System.exit(status);
                }
            }
            case "state-hash" -> new Maintenance(data, System.out).stateHash();
            case "backup" -> {
                new Backup(data).to(folder(command, rest));
                System.out.println("Backed up " + data.path() + " to " + rest.getFirst());
            }
            case "restore" -> {
                new Restore(data).from(folder(command, rest), arguments.has("replace"));
                System.out.println("Restored " + rest.getFirst() + " to " + data.path());
            }
            default -> throw new Refusal(Refusal.USAGE, "There is no command " + command + ".");
        }
    }

    private static java.nio.file.Path folder(String command, List<String> rest) {
        if (rest.size() != 1) {
            throw new Refusal(Refusal.USAGE, "deploy/" + command + " takes one folder; --help tells more.");
        }
        return java.nio.file.Path.of(rest.getFirst()).toAbsolutePath().normalize();
    }

    private static String sentence(FileSystemException e) {
        return full(e)
                ? "The disk is full: " + e.getFile() + " could not be written."
                : "A file stands in the way: " + e.getMessage() + ".";
    }

    private static boolean full(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("No space left") || message.contains("quota exceeded");
    }

    /** Runs the shutdown hooks, so that whatever was started is stopped. */
    private static void end(int status, String sentence) {
        System.err.println(sentence);
        System.exit(status);
    }
}
