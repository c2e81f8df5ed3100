package org.claimdesk.ingest.article;

import org.jspecify.annotations.Nullable;

/**
 * One document as it was handed in.
 *
 * @param contentType as declared, with its parameters; null when nothing was declared
 * @param fileName as the uploader's system calls it, a name without a path; null when it was no file
 * @param details what the uploader says; it wins over what the document says
 * @param hints what was said of it where it was found; it counts where neither of the two says anything
 */
public record Upload(
        byte[] bytes,
        @Nullable String contentType,
        @Nullable String fileName,
        ArticleDetails details,
        Lane lane,
        ArticleDetails hints) {

    private static final int TYPE = 200;

    public Upload {
        fileName = Cleaned.fileName(fileName);
        contentType = FileTypes.better(Cleaned.cut(contentType, TYPE), fileName);
    }

    public Upload(
            byte[] bytes, @Nullable String contentType, @Nullable String fileName, ArticleDetails details, Lane lane) {
        this(bytes, contentType, fileName, details, lane, ArticleDetails.NONE);
    }

    public Upload hinted(ArticleDetails found) {
        return new Upload(bytes, contentType, fileName, details, lane, found);
    }
}
