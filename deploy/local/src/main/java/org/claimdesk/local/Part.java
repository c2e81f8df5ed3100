package org.claimdesk.local;

import java.io.IOException;

/** One process of the system: how it starts and how to see that it serves. */
interface Part {

    /** Also the name of its log. */
    String name();

    /** Starts it and does not wait. Called from the thread that the child's life is tied to. */
    ChildProcess start() throws IOException;

    /** Whether it serves now; false also for trouble of any kind. */
    boolean ready();
}
