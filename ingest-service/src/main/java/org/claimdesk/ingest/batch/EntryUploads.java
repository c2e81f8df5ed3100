package org.claimdesk.ingest.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.claimdesk.ingest.article.ArticleDetails;
import org.claimdesk.ingest.article.ArticleFetch;
import org.claimdesk.ingest.article.Upload;
import org.claimdesk.shell.problem.ProblemException;

/** From an entry of a batch to an upload like any other. */
@ApplicationScoped
class EntryUploads {

    private final ObjectMapper json;
    private final ArticleFetch fetch;

    EntryUploads(ObjectMapper json, ArticleFetch fetch) {
        this.json = json;
        this.fetch = fetch;
    }

    /** @throws ProblemException when the entry is none, or what is said of it breaks the rules */
    Upload of(Entry entry, BatchWork work) {
        String problem = entry.problem();
        if (problem != null) {
            throw new ProblemException(422, "bad-entry", "Entry not taken", problem);
        }
        return work.format() == BatchFormat.ZIP ? file(entry, work) : line(entry, work);
    }

    private static Upload file(Entry entry, BatchWork work) {
        Said said = entry.said();
        ArticleDetails details = new ArticleDetails(said.title(), List.of(), said.publisher(), said.date(), said.url());
        return new Upload(entry.bytes(), null, entry.name(), details, work.lane());
    }

    private Upload line(Entry entry, BatchWork work) {
        try {
            Line line = json.readValue(entry.bytes(), Line.class);
            if (line == null) {
                throw new ProblemException(400, "bad-input", "Bad input", "The line has neither text nor url.");
            }
            return line.upload(fetch, work.lane());
        } catch (JsonProcessingException e) {
            throw new ProblemException(400, "bad-json", "Bad JSON", "The line is no JSON object as it should be.");
        } catch (IOException e) {
            throw new ProblemException(400, "bad-json", "Bad JSON", "The line cannot be read.");
        }
    }
}
