package org.claimdesk.comparison.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.claimdesk.language.Embedder;

/**
 * All claims in the memory of this process. A row is never used twice; a removed one stays, marked, until a quarter of
 * the rows is dead, then the live ones move together (readers wait meanwhile: about 1 s for a million).
 */
public final class ResidentCandidateIndex implements CandidateIndex {

    private static final int BY_MEANING = 400;
    private static final int BY_WORDS = 200;
    private static final int LEAST_DEAD = 10_000;

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ThreadLocal<Scratch> scratches = ThreadLocal.withInitial(Scratch::new);
    private final int dimensions;
    private VectorCodes vectors;
    private Postings postings = new Postings();
    private Rows rows = new Rows();
    private RowOfClaim rowOf = new RowOfClaim(rows);
    private int size;

    public ResidentCandidateIndex() {
        this(Embedder.DIMENSIONS);
    }

    ResidentCandidateIndex(int dimensions) {
        this.dimensions = dimensions;
        this.vectors = new VectorCodes(dimensions);
    }

    @Override
    public void add(IndexedClaim claim) {
        long[] hashes = hashes(claim);
        lock.writeLock().lock();
        try {
            retire(claim.id());
            int row = rows.add(claim.id(), claim.group());
            vectors.add(claim.embedding());
            for (long hash : hashes) {
                postings.add(hash, row);
            }
            rowOf.put(claim.id(), row);
            size++;
            compact();
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public boolean remove(UUID claimId) {
        lock.writeLock().lock();
        try {
            boolean known = retire(claimId);
            compact();
            return known;
        } finally {
            lock.writeLock().unlock();
        }
    }

    @Override
    public List<Candidate> search(CandidateQuery query) {
        long[] hashes = hashes(query.claim());
        Scratch scratch = scratches.get();
        lock.readLock().lock();
        try {
            scratch.fit(rows.size());
            WordSearch words = new WordSearch(postings, rows.size());
            words.sum(hashes, scratch);
            return best(query, scratch, Math.max(1e-9, words.weight(hashes)));
        } finally {
            lock.readLock().unlock();
            scratch.clear();
        }
    }

    @Override
    public int size() {
        lock.readLock().lock();
        try {
            return size;
        } finally {
            lock.readLock().unlock();
        }
    }

    private List<Candidate> best(CandidateQuery query, Scratch scratch, double allWeights) {
        float[] vector = query.claim().embedding();
        List<Candidate> found = new ArrayList<>();
        int kept = vectors.near(vector, scratch.rows, scratch.distances);
        int[] near = NearestRows.of(scratch.distances, kept, dimensions, Math.max(BY_MEANING, query.limit()));
        IntStream.concat(Arrays.stream(near).map(i -> scratch.rows[i]), Arrays.stream(scratch.best(BY_WORDS)))
                .distinct()
                .filter(row ->
                        rows.live(row) && !rows.is(row, query.claim().id()) && !rows.inGroup(row, query.leftOut()))
                .forEach(row -> found.add(new Candidate(
                        rows.id(row),
                        rows.group(row),
                        vectors.cosine(vector, row),
                        Math.min(1, scratch.sums[row] / allWeights))));
        found.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return List.copyOf(found.subList(0, Math.min(query.limit(), found.size())));
    }

    private boolean retire(UUID claimId) {
        int row = rowOf.find(claimId);
        if (row < 0) {
            return false;
        }
        rowOf.remove(claimId);
        rows.kill(row);
        size--;
        return true;
    }

    private void compact() {
        if (rows.dead() < Math.max(LEAST_DEAD, rows.size() / 4)) {
            return;
        }
        int[] numbers = new int[rows.size()];
        Rows liveRows = new Rows();
        RowOfClaim liveRowOf = new RowOfClaim(liveRows);
        VectorCodes liveVectors = new VectorCodes(dimensions);
        for (int row = 0; row < rows.size(); row++) {
            numbers[row] = -1;
            if (rows.live(row)) {
                numbers[row] = liveRows.add(rows.id(row), rows.group(row));
                liveVectors.addFrom(vectors, row);
                liveRowOf.put(rows.id(row), numbers[row]);
            }
        }
        postings = postings.renumbered(row -> numbers[row]);
        rows = liveRows;
        rowOf = liveRowOf;
        vectors = liveVectors;
    }

    private static long[] hashes(IndexedClaim claim) {
        return LongStream.concat(
                        claim.terms().stream().mapToLong(term -> TermHash.of('t', term)),
                        claim.keys().stream().mapToLong(key -> TermHash.of('k', key)))
                .distinct()
                .toArray();
    }
}
