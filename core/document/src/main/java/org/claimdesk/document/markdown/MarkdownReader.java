package org.claimdesk.document.markdown;

import java.util.List;
import org.claimdesk.document.BlockKind;
import org.claimdesk.document.Document;
import org.claimdesk.document.DocumentReader;
import org.claimdesk.document.Draft;
import org.claimdesk.document.Metadata;
import org.claimdesk.document.Source;
import org.claimdesk.document.Texts;
import org.claimdesk.document.text.PlainTextReader;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads Markdown: the words without their marks, links on the words they stand on, front matter as metadata. */
public final class MarkdownReader implements DocumentReader {
    private static final int MAX_NESTING = 100;

    @Override
    public Document read(Source source) {
        String markdown = PlainTextReader.decode(source);
        Texts.requireShort(markdown);
        FrontMatter matter = FrontMatter.of(markdown);
        Notes notes = Notes.of(matter.body());
        Parser parser = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .maxOpenBlockParsers(MAX_NESTING)
                .build();
        Node root = parser.parse(notes.body());
        Metadata metadata = matter.metadata(titleOf(root));
        Draft draft = new Draft();
        if (metadata.title() != null && !metadata.title().equals(titleOf(root))) {
            draft.add(BlockKind.HEADING, metadata.title());
        }
        MarkdownBlocks blocks = new MarkdownBlocks(source.url(), notes);
        blocks.write(root, draft);
        notes.byLabel().forEach((label, note) -> blocks.writeNote(label, parser.parse(note), draft));
        return draft.finish(metadata);
    }

    /** The words of the heading that the document begins with. */
    private static @Nullable String titleOf(Node root) {
        return root.getFirstChild() instanceof Heading heading ? MarkdownBlocks.wordsOf(heading) : null;
    }
}
