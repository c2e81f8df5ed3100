package org.claimdesk.benchmark;

/** Latency and memory of the candidate index beside a plain scan, for the sizes given as arguments. */
public final class Candidates {

    private static final int QUESTIONS = 1_000;
    private static final int SCANS = 100;

    private Candidates() {}

    /** @param arguments numbers of claims; without any 10⁴, 10⁵ and 10⁶, which takes 4 GB of heap */
    public static void main(String[] arguments) {
        String[] sizes = arguments.length == 0 ? new String[] {"10000", "100000", "1000000"} : arguments;
        for (String size : sizes) {
            System.out.println(
                    CandidateRun.of(Integer.parseInt(size), QUESTIONS, SCANS).line());
        }
    }
}
