package org.claimdesk.local;

/** A service's database and the two roles that reach it: the owner migrates, the service reads and writes rows. */
record Database(String name) {

    String owner() {
        return name + "_owner";
    }

    String service() {
        return name + "_service";
    }

    /** As services expect it; rows are inserted in batches. */
    static String url(int port, String name) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name + "?reWriteBatchedInserts=true";
    }
}
