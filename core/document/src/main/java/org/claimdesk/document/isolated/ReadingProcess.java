package org.claimdesk.document.isolated;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.claimdesk.document.DocumentException;
import org.claimdesk.document.DocumentReaders;
import org.claimdesk.document.UnreadableDocumentException;
import org.claimdesk.document.UnreadableDocumentException.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The program that reads documents for another process: one after the other from its input, an answer to each on its
 * output, until the input ends. It is meant to die of what is wrong with it; {@link Reader} tells what that means.
 */
public final class ReadingProcess {
    /** Written once, when documents may come. */
    static final int READY = 0x52454144;

    private final DocumentReaders readers = new DocumentReaders();

    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        OutputStream answers = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false));
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers))) {
            ReadingProcess process = new ReadingProcess();
            out.writeInt(READY);
            out.flush();
            process.answer(in, out);
        }
    }

    private void answer(DataInputStream in, DataOutputStream out) throws IOException {
        while (true) {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException e) {
                return;
            }
            String type = in.readBoolean() ? in.readUTF() : null;
            String url = in.readBoolean() ? in.readUTF() : null;
            byte[] answer = Answer.JSON.writeValueAsBytes(read(in.readNBytes(length), type, url));
            out.writeInt(answer.length);
            out.write(answer);
            out.flush();
        }
    }

    private Answer read(byte[] bytes, @Nullable String type, @Nullable String url) {
        try {
            return Answer.of(readers.read(bytes, type, url));
        } catch (DocumentException e) {
            return Answer.of(e);
        } catch (RuntimeException e) {
            return Answer.of(new UnreadableDocumentException(Reason.DAMAGED, "The document is broken"));
        }
    }
}
