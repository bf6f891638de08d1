package org.tongbao.platform.area;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.platform.hub.AreaCall;
import org.tongbao.platform.lanes.LaneSettings;
import org.tongbao.platform.lanes.SharedCommits;

/**
 * The counter of the insured areas for requests that come without a desk: top-ups, bulk input,
 * other nodes. They wait in lanes by area and share commits; a request with a key takes effect once
 * and is answered the same for ever.
 */
@Component
public class AreaLanes implements DisposableBean {

    /** A call that waits, and who is told. */
    private record Waiting(AreaCall call, CompletableFuture<AreaAnswer> answer) {}

    private final InsuredAreas areas;
    private final RequestKeys keys;
    private final SharedCommits<Waiting> commits;

    AreaLanes(
            InsuredAreas areas,
            RequestKeys keys,
            LaneSettings settings,
            TransactionTemplate transaction) {
        this.areas = areas;
        this.keys = keys;
        this.commits =
                new SharedCommits<>(
                        "area",
                        settings,
                        transaction,
                        this::play,
                        (waiting, fault) -> waiting.answer().completeExceptionally(fault));
    }

    /**
     * Answers a call once what it did is committed.
     *
     * @return fails with {@link org.tongbao.platform.lanes.Busy} if it may be made again
     * @throws org.tongbao.platform.lanes.Busy if too much waits; then nothing happens
     */
    public CompletableFuture<AreaAnswer> ask(AreaCall call) {
        AreaCall pooled = new AreaCall(areas.poolingArea(call.area()), call.request());
        Waiting waiting = new Waiting(pooled, new CompletableFuture<>());
        commits.put(call.area().prefecture().number(), waiting);
        return waiting.answer();
    }

    /** Takes no more and finishes what waits. */
    @Override
    public void destroy() {
        commits.close();
    }

    private SharedCommits.Round<Waiting> play(List<Waiting> waiting) {
        List<Waiting> parts = new ArrayList<>(waiting.size());
        List<Waiting> deferred = new ArrayList<>();
        Set<RequestKeys.Name> taken = new HashSet<>();
        for (Waiting one : waiting) {
            RequestKeys.Name key = RequestKeys.Name.of(one.call());
            (key == null || taken.add(key) ? parts : deferred).add(one);
        }
        Map<RequestKeys.Name, RequestKeys.Known> known = keys.find(calls(parts));
        List<@Nullable AreaAnswer> answers = new ArrayList<>(parts.size());
        List<AreaCall> asked = new ArrayList<>(parts.size());
        for (Waiting part : parts) {
            RequestKeys.Known before = known.get(RequestKeys.Name.of(part.call()));
            AreaAnswer again = before == null ? null : before.again(part.call());
            answers.add(again);
            if (again == null) {
                asked.add(before == null ? part.call() : before.enquiry(part.call()));
            }
        }
        Iterator<AreaAnswer> told = areas.answer(asked).iterator();
        RequestKeys.Rows fresh = keys.rows();
        List<AreaAnswer> all = new ArrayList<>(parts.size());
        for (int i = 0; i < parts.size(); i++) {
            AreaAnswer answer = answers.get(i);
            if (answer == null) {
                answer = told.next();
                fresh.add(parts.get(i).call(), answer);
            }
            all.add(answer);
        }
        keys.keep(fresh);
        return new Played(parts, all, deferred);
    }

    private static List<AreaCall> calls(List<Waiting> parts) {
        return parts.stream().map(Waiting::call).toList();
    }

    private record Played(List<Waiting> parts, List<AreaAnswer> answers, List<Waiting> deferred)
            implements SharedCommits.Round<Waiting> {

        @Override
        public void tell() {
            for (int i = 0; i < parts.size(); i++) {
                parts.get(i).answer().complete(answers.get(i));
            }
        }
    }
}
