package org.claimdesk.shell.outbox;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.claimdesk.shell.account.Roles;
import org.claimdesk.shell.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reconciliation by command: for the services that own topics. */
@Path("/api/v1/reconciliations")
@RolesAllowed(Roles.ADMIN)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operation")
class ReconciliationsResource {

    private final Reconciliation reconciliation;
    private final List<CurrentState> states;
    private final ReentrantLock running = new ReentrantLock();

    ReconciliationsResource(Reconciliation reconciliation, @All List<CurrentState> states) {
        this.reconciliation = reconciliation;
        this.states = states;
    }

    /** Answers when it is through, which takes as long as reading the topics. */
    @POST
    @RunOnVirtualThread
    @Operation(
            summary = "Publish anew what the topics lack",
            description = "Per topic: how many were checked and published anew.")
    public Map<String, Reconciliation.Count> run() {
        if (states.isEmpty()) {
            throw new ProblemException(404, "not-found", "Not found", "This service owns no topic.");
        }
        if (!running.tryLock()) {
            throw new ProblemException(409, "already-running", "Already running", "A reconciliation is under way.");
        }
        try {
            return reconciliation.run();
        } finally {
            running.unlock();
        }
    }
}
