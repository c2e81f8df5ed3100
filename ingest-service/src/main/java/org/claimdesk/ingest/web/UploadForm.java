package org.claimdesk.ingest.web;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** The form of the upload page: files, a text or a link, and what is said about them. */
class UploadForm extends UploadDetails.Form {

    @RestForm("file")
    @Nullable
    List<FileUpload> files;

    @RestForm
    @Nullable
    String text;

    /** Where to fetch the article; {@code url} is what is said about a file or text. */
    @RestForm
    @Nullable
    String link;

    /** A file input without a file sends one without a name. */
    List<FileUpload> chosen() {
        return files == null
                ? List.of()
                : files.stream().filter(file -> !file.fileName().isEmpty()).toList();
    }
}
