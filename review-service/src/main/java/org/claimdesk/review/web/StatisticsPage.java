package org.claimdesk.review.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.claimdesk.review.review.Policy;
import org.claimdesk.review.review.ReviewMode;
import org.claimdesk.review.review.Statistics;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the work goes, in charts and in the tables beneath them. */
@Path("/statistics")
@RolesAllowed(Roles.REVIEWER)
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
class StatisticsPage {

    private final Statistics statistics;
    private final Policy policy;
    private final CurrentAccount account;

    StatisticsPage(Statistics statistics, Policy policy, CurrentAccount account) {
        this.statistics = statistics;
        this.policy = policy;
        this.account = account;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        var report = statistics.report();
        var chart = DayChart.of(report.days(), LocalDate.now(ZoneOffset.UTC));
        return Templates.statistics(new Model(report, chart, policy.current(), account.has(Roles.EDITOR)));
    }

    record Model(Statistics.Report report, DayChart chart, Policy.Rule rule, boolean editor) {

        public List<ReviewMode> modes() {
            return List.of(ReviewMode.values());
        }

        public List<Count> states() {
            return report.claims().entrySet().stream()
                    .map(state -> new Count(Words.word(state.getKey()), state.getValue(), 0))
                    .toList();
        }

        public List<Count> reasons() {
            var counts = report.rejectReasons();
            long all = counts.values().stream().mapToLong(Long::longValue).sum();
            return counts.entrySet().stream()
                    .map(reason -> new Count(
                            StatisticsWords.reason(reason.getKey()),
                            reason.getValue(),
                            Math.round(reason.getValue() * 100.0 / all)))
                    .toList();
        }
    }

    /** @param part of a hundred */
    record Count(String name, long number, long part) {}

    @CheckedTemplate(basePath = "review")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance statistics(Model page);
    }
}
