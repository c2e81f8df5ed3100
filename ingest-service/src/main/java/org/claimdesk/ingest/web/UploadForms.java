package org.claimdesk.ingest.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleFetch;
import org.claimdesk.ingest.article.Documents;
import org.claimdesk.ingest.article.Lane;
import org.claimdesk.ingest.article.Upload;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** From the form of the upload page to documents. */
@ApplicationScoped
class UploadForms {

    private final Documents documents;
    private final ArticleFetch fetch;

    UploadForms(Documents documents, ArticleFetch fetch) {
        this.documents = documents;
        this.fetch = fetch;
    }

    /**
     * All files; without one, the text; without that, what the link leads to.
     *
     * @throws org.claimdesk.shell.problem.ProblemException 400 when there is nothing, and what the fetch throws
     */
    List<Upload> read(UploadForm form) throws IOException {
        ArticleDetails details = form.details();
        Lane lane = UploadDetails.lane(form.lane);
        List<FileUpload> files = form.chosen();
        if (!files.isEmpty()) {
            return files(files, details, lane);
        }
        if (form.text != null && !form.text.isBlank()) {
            byte[] bytes = form.text.getBytes(StandardCharsets.UTF_8);
            return List.of(new Upload(bytes, "text/plain; charset=utf-8", null, details, lane));
        }
        if (form.link != null && !form.link.isBlank()) {
            String link = form.link.strip();
            return List.of(fetch.fetch(link, ArticleDetails.at(link).or(details), lane));
        }
        throw Inputs.bad("file", "or a text or a link must be there");
    }

    private List<Upload> files(List<FileUpload> files, ArticleDetails details, Lane lane) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        for (FileUpload file : files) {
            try (InputStream body = Files.newInputStream(file.uploadedFile())) {
                uploads.add(new Upload(documents.bytes(body), file.contentType(), file.fileName(), details, lane));
            }
        }
        return uploads;
    }
}
