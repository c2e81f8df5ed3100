package org.claimdesk.ingest.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.claimdesk.ingest.article.ArticleIntake;
import org.claimdesk.ingest.article.Receipt;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.ingest.extraction.ExtractionPreview;
import org.claimdesk.shell.account.CurrentAccount;
import org.claimdesk.shell.account.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What the forms of the upload page do. Without scripts they work too; the page's module only makes them livelier. */
@Path("/")
@Authenticated
@Blocking
class UploadActions {

    private final UploadForms forms;
    private final ArticleIntake intake;
    private final ExtractionPreview preview;
    private final CurrentAccount account;

    UploadActions(UploadForms forms, ArticleIntake intake, ExtractionPreview preview, CurrentAccount account) {
        this.forms = forms;
        this.intake = intake;
        this.preview = preview;
        this.account = account;
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance preview(PreviewView preview, ReadingText reading);

        static native TemplateInstance previewPage(PreviewView preview, ReadingText reading);
    }

    /** Stores all files of the form, or its text, and goes on to the article or back to the list. */
    @POST
    @Operation(hidden = true)
    @Path("/uploads")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.UPLOADER)
    public Response upload(@BeanParam UploadForm form) throws IOException {
        List<Receipt> receipts = forms.read(form).stream()
                .map(upload -> intake.take(upload, account.id()))
                .toList();
        String next = receipts.size() == 1 ? "/articles/" + receipts.getFirst().id() : "/";
        return Response.seeOther(URI.create(next)).build();
    }

    /**
     * The claims of the first file, or of the text, without storing anything.
     *
     * @param script told when a script asks, which needs no page around it
     */
    @POST
    @Operation(hidden = true)
    @Path("/previews")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.UPLOADER)
    public TemplateInstance preview(@BeanParam UploadForm form, @RestHeader("HX-Request") @Nullable String script)
            throws IOException {
        Upload upload = forms.read(form).getFirst();
        PreviewView seen = PreviewView.of(preview.of(upload.bytes(), upload.contentType(), upload.details()));
        ReadingText reading = ReadingText.of(seen.article().text(), seen.passages())
                .without(seen.article().title());
        return script == null ? Templates.previewPage(seen, reading) : Templates.preview(seen, reading);
    }
}
