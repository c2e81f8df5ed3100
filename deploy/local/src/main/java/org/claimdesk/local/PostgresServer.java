package org.claimdesk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A real PostgreSQL on the loopback interface, without a socket file, speaking UTF-8 and ICU's root collation. */
final class PostgresServer implements Part {

    private static final String SUPERUSER = "postgres";

    private final DataFolder data;
    private final Programs programs;
    private final Wrapping wrapping;
    private final Credentials credentials;

    /**
     * @param port where it listens
     * @param password of the superuser
     */
    record Credentials(int port, String password) {}

    PostgresServer(DataFolder data, Programs programs, Wrapping wrapping, Credentials credentials) {
        this.data = data;
        this.programs = programs;
        this.wrapping = wrapping;
        this.credentials = credentials;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    /** Makes the cluster when there is none; in a folder beside, renamed when it is whole. */
    void initialise() throws IOException {
        if (Files.isDirectory(data.postgres())) {
            own(data.postgres());
            return;
        }
        Path making = data.path().resolve("postgresql.making");
        Folders.delete(making);
        Files.createDirectory(
                making, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path password = making.resolveSibling("postgresql.password");
        Folders.write(password, credentials.password() + "\n");
        try {
            own(making);
            own(password);
            run(List.of(
                    program("initdb"),
                    "-D",
                    making.toString(),
                    "-U",
                    SUPERUSER,
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=C.UTF-8",
                    "--locale-provider=icu",
                    "--icu-locale=und"));
            Files.move(making, data.postgres());
        } finally {
            Files.deleteIfExists(password);
        }
    }

    @Override
    public ChildProcess start() throws IOException {
        forgetStalePid();
        List<String> command = List.of(
                program("postgres"),
                "-D",
                data.postgres().toString(),
                "-p",
                String.valueOf(credentials.port()),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "max_wal_size=512MB",
                "-c",
                "timezone=UTC",
                "-c",
                "log_timezone=UTC",
                "-c",
                "log_line_prefix=%m [%p] %d ");
        return ChildProcess.start(
                name(),
                ChildProcess.Signal.INT,
                wrapping.commandWithoutRoot("INT", command),
                Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"),
                data.log(name()));
    }

    @Override
    public boolean ready() {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** As superuser. */
    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + credentials.port() + "/" + database,
                SUPERUSER,
                credentials.password());
    }

    /**
     * After a reboot the number in postmaster.pid may belong to another program, and PostgreSQL would refuse to start.
     * A dead number it judges itself, by the shared memory noted beside it; a live server's file is never touched.
     */
    private void forgetStalePid() throws IOException {
        Path file = data.postgres().resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        boolean another = Files.readAllLines(file).stream()
                .findFirst()
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid.strip())))
                .map(process -> !process.info().command().orElse("postgres").contains("postgres"))
                .orElse(false);
        if (another) {
            Files.delete(file);
        }
    }

    private String program(String name) throws IOException {
        return programs.postgres().resolve("bin").resolve(name).toString();
    }

    private void run(List<String> command) throws IOException {
        Path log = data.log("initdb");
        ChildProcess child = ChildProcess.start(
                "initdb",
                ChildProcess.Signal.TERM,
                wrapping.commandWithoutRoot("KILL", command),
                Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"),
                log);
        if (!child.awaitEnd(java.time.Duration.ofMinutes(2)) || child.process().exitValue() != 0) {
            throw new Refusal("PostgreSQL's files could not be made: " + Logs.lastLine(log) + " (" + log + ").");
        }
    }

    /** Hands files to whoever the server runs as; nothing to do unless that is the user nobody. */
    private void own(Path path) throws IOException {
        String owner = wrapping.changesUser() ? "nobody" : System.getProperty("user.name");
        if (!"root".equals(System.getProperty("user.name"))
                || Files.getOwner(path).getName().equals(owner)) {
            return;
        }
        Files.setPosixFilePermissions(data.path(), PosixFilePermissions.fromString("rwx--x--x"));
        try {
            Process chown = new ProcessBuilder("chown", "-R", owner, path.toString())
                    .inheritIO()
                    .start();
            if (!chown.waitFor(1, TimeUnit.MINUTES) || chown.exitValue() != 0) {
                throw new IOException("chown " + owner + " " + path + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
