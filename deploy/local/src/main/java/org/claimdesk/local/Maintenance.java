package org.claimdesk.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.claimdesk.shell.account.Roles;

/** {@code deploy/reconcile} and {@code deploy/rebuild}: what an admin asks the running services to do. */
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

    private String ask(ServiceModule service, String path) throws IOException {
        Ports ports = new RunningSystem(data).ports();
        Login admin = new AccountsBook(data).with(Roles.ADMIN);
        ServiceApi.Answer answer = new ServiceApi(service.port(ports), admin).post(path, null, new byte[0]);
        if (!answer.success()) {
            throw new Refusal(service.folder() + " refused: " + answer.problem());
        }
        return answer.body().isMissingNode() ? "done" : answer.body().toString();
    }
}
