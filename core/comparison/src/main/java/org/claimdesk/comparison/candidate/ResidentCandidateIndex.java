package org.claimdesk.comparison.candidate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
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
    private final ThreadLocal<short[]> distances = ThreadLocal.withInitial(() -> new short[0]);
    private final Map<UUID, Integer> rowOf = new HashMap<>();
    private final int dimensions;
    private VectorCodes vectors;
    private Postings postings = new Postings();
    private Rows rows = new Rows();

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
        lock.readLock().lock();
        try {
            WordSearch words = new WordSearch(postings, rows.size());
            double all = Math.max(
                    1e-9, Arrays.stream(hashes).mapToDouble(words::weight).sum());
            Map<Integer, Double> overlaps = words.overlaps(hashes);
            List<Candidate> found = new ArrayList<>();
            for (int row : candidates(query.claim().embedding(), overlaps)) {
                if (rows.live(row) && !rows.is(row, query.claim().id()) && !rows.inGroup(row, query.leftOut())) {
                    found.add(new Candidate(
                            rows.id(row),
                            rows.group(row),
                            vectors.cosine(query.claim().embedding(), row),
                            Math.min(1, overlaps.getOrDefault(row, 0.0) / all)));
                }
            }
            found.sort(Comparator.comparingDouble(Candidate::score).reversed());
            return List.copyOf(found.subList(0, Math.min(query.limit(), found.size())));
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public int size() {
        lock.readLock().lock();
        try {
            return rowOf.size();
        } finally {
            lock.readLock().unlock();
        }
    }

    private Set<Integer> candidates(float[] vector, Map<Integer, Double> overlaps) {
        Set<Integer> found = new HashSet<>();
        short[] buffer = buffer(rows.size());
        vectors.distances(vectors.signs(vector), 0, rows.size(), buffer);
        for (int row : NearestRows.of(buffer, rows.size(), dimensions, BY_MEANING)) {
            found.add(row);
        }
        overlaps.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .limit(BY_WORDS)
                .forEach(entry -> found.add(entry.getKey()));
        return found;
    }

    private short[] buffer(int least) {
        short[] buffer = distances.get();
        if (buffer.length < least) {
            buffer = new short[least + least / 4];
            distances.set(buffer);
        }
        return buffer;
    }

    private boolean retire(UUID claimId) {
        Integer row = rowOf.remove(claimId);
        if (row == null) {
            return false;
        }
        rows.kill(row);
        return true;
    }

    private void compact() {
        if (rows.dead() < Math.max(LEAST_DEAD, rows.size() / 4)) {
            return;
        }
        int[] numbers = new int[rows.size()];
        Rows liveRows = new Rows();
        VectorCodes liveVectors = new VectorCodes(dimensions);
        for (int row = 0; row < rows.size(); row++) {
            numbers[row] = -1;
            if (rows.live(row)) {
                numbers[row] = liveRows.add(rows.id(row), rows.group(row));
                liveVectors.addFrom(vectors, row);
                rowOf.put(rows.id(row), numbers[row]);
            }
        }
        postings = postings.renumbered(row -> numbers[row]);
        rows = liveRows;
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
