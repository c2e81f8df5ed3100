package org.claimdesk.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.shell.account.Roles;

/** {@code deploy/reconcile}, {@code deploy/rebuild} and {@code deploy/state-hash}: what an admin asks the running services to do. */
final class Maintenance {

    private final DataFolder data;
    private final PrintStream out;

    Maintenance(DataFolder data, PrintStream out) {
        this.data = data;
        this.out = out;
    }

    /** Both services that own state publish anew what their topics lack. */
    void reconcile() throws IOException {
        for (ServiceModule service : List.of(ServiceModule.INGEST, ServiceModule.REVIEW)) {
            out.println(service.folder() + ": " + ask(service, "/reconciliations"));
        }
    }

    /** The register is read anew from its topic. */
    void rebuild() throws IOException {
        out.println(ServiceModule.QUERY.folder() + ": " + ask(ServiceModule.QUERY, "/rebuilds"));
    }

    /**
     * What was approved against what is served.
     *
     * @throws Refusal when the two differ
     */
    void stateHash() throws IOException {
        List<String> hashes = new ArrayList<>();
        for (ServiceModule service : List.of(ServiceModule.REVIEW, ServiceModule.QUERY)) {
            JsonNode state = answer(service, api -> api.get("/state-hash"));
            hashes.add(state.path("hash").asText());
            out.println(service.folder() + ": " + state.path("count").asLong() + " claims, " + hashes.getLast());
        }
        if (!hashes.getFirst().equals(hashes.getLast())) {
            throw new Refusal(
                    1, "They differ. Events may be under way: ask again; if it stays so, deploy/reconcile helps.");
        }
        out.println("equal");
    }

    private String ask(ServiceModule service, String path) throws IOException {
        JsonNode body = answer(service, api -> api.post(path, null, new byte[0]));
        return body.isMissingNode() ? "done" : body.toString();
    }

    private JsonNode answer(ServiceModule service, Call call) throws IOException {
        Ports ports = new RunningSystem(data).ports();
        Login admin = new AccountsBook(data).with(Roles.ADMIN);
        ServiceApi.Answer answer = call.to(new ServiceApi(service.port(ports), admin));
        if (!answer.success()) {
            throw new Refusal(service.folder() + " refused: " + answer.problem());
        }
        return answer.body();
    }

    /** Something asked of a service. */
    private interface Call {
        ServiceApi.Answer to(ServiceApi api) throws IOException;
    }
}
