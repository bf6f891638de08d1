package org.tongbao.simulation.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.kernel.Worded;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.simulation.bench.drools.InpatientRules;
import org.tongbao.simulation.bench.drools.Law;

/**
 * Adjudication in memory on one thread beside the same rules in Drools, under the same policy book
 * and catalogues. Every claim is first decided by all; only if all agree is anything measured, in
 * turns, and the median of the laps is told.
 */
public final class Deciding implements Part {

    /** As many as are decided at once where Drools is fastest. */
    private static final int AT_ONCE = 64;

    private static final int CLAIMS = 64 * AT_ONCE;
    private static final int LAPS = 5;
    private static final int WARMING = 2;
    private static final Reach REACH = new Reach(Bound.atLeast(500_000), Bound.atLeast(20));

    private static final Worded CHECKED =
            new Words(
                    "先逐件核对：%,d 件报案（跨省转诊住院，十行费用）的金额、支付、费用划分与全部依据，各方一致".formatted(CLAIMS),
                    ("all sides first agreed on %,d claims (stays after a referral, ten fee lines):"
                                    + " amounts, payments, lines and every finding")
                            .formatted(CLAIMS));
    private static final Worded FASTEST =
            new Words(
                    "Drools 尽其所能：可执行模型、会话池、%d 件一个会话、无连接与更新、依据存列表".formatted(AT_ONCE),
                    ("Drools at its fastest: executable model, pooled sessions, %d claims a session,"
                                    + " no joins or updates, findings in a list")
                            .formatted(AT_ONCE));
    private static final Worded USUAL =
            new Words(
                    "同样的规则，一件一个会话，依据作为事实", "the same rules, a session a claim, findings as facts");

    @Override
    public String name() {
        return "deciding";
    }

    @Override
    public Worded title() {
        return new Words("内存中的待遇计算，对照 Drools", "adjudication in memory beside Drools");
    }

    /** One who takes part. */
    private record Side(Lap.Decider decider, int atOnce, List<Lap> laps) {

        Side(Lap.Decider decider, int atOnce) {
            this(decider, atOnce, new ArrayList<>());
        }

        Settlement decide(Claim claim) {
            return decider.apply(List.of(claim)).getFirst();
        }

        double median(ToDoubleFunction<Lap> figure) {
            return Median.of(
                    laps.subList(WARMING, laps.size()).stream().mapToDouble(figure).toArray());
        }
    }

    @Override
    public List<Row> measure(Conditions conditions, Progress progress) {
        Law law = new Law(YamlPolicyBook.packaged(), ReadingCatalogues.bundled());
        Side ours = new Side(ours(law), AT_ONCE);
        Side fastest = new Side(InpatientRules.under(law)::decide, AT_ONCE);
        Side usual = new Side(InpatientRules.withFindingsAsFacts(law)::decide, 1);
        List<Claim> claims = DecidingAlone.inpatientClaims(CLAIMS, conditions.seed());
        agree(claims, List.of(fastest, usual), ours::decide, progress);
        run(claims, List.of(ours, fastest, usual), conditions.time(), progress);
        return List.of(
                row("处理器时间", "processor time", Lap::perProcessorSecond, ours, fastest, REACH)
                        .noted(CHECKED)
                        .noted(FASTEST),
                row("实际时间", "wall time", Lap::perSecond, ours, fastest, Reach.NONE).noted(FASTEST),
                row(
                                "处理器时间，对照一件一个会话",
                                "processor time, baseline a session a claim",
                                Lap::perProcessorSecond,
                                ours,
                                usual,
                                Reach.NONE)
                        .noted(USUAL));
    }

    /** The core decides one by one; that they come in batches changes nothing. */
    private static Lap.Decider ours(Law law) {
        Adjudication core = new Adjudication(law.book(), law.catalogues());
        return claims -> {
            List<Settlement> decided = new ArrayList<>(claims.size());
            for (Claim claim : claims) {
                decided.add(core.decide(claim));
            }
            return decided;
        };
    }

    private static void agree(
            List<Claim> claims,
            List<Side> others,
            Function<Claim, Settlement> ours,
            Progress progress) {
        Worded step = new Words("核对", "comparing");
        for (int i = 0; i < claims.size(); i++) {
            for (Side other : others) {
                Agreement.demand(claims.get(i), ours, other::decide);
            }
            progress.reached(step, i + 1, claims.size());
        }
    }

    private static void run(
            List<Claim> claims, List<Side> sides, Duration time, Progress progress) {
        Worded warming = new Words("预热", "warming up");
        Worded measuring = new Words("测量", "measuring");
        Duration lap = time.dividedBy((long) LAPS * sides.size());
        int whole = (WARMING + LAPS) * sides.size();
        for (int i = 0; i < whole; i++) {
            progress.reached(i < WARMING * sides.size() ? warming : measuring, i, whole);
            Side side = sides.get(i % sides.size());
            side.laps().add(Lap.of(side.decider(), batches(claims, side.atOnce()), lap));
        }
    }

    private static List<List<Claim>> batches(List<Claim> claims, int size) {
        List<List<Claim>> batches = new ArrayList<>();
        for (int i = 0; i < claims.size(); i += size) {
            batches.add(List.copyOf(claims.subList(i, i + size)));
        }
        return batches;
    }

    private static Row row(
            String zh,
            String en,
            ToDoubleFunction<Lap> figure,
            Side ours,
            Side baseline,
            Reach reach) {
        return new Row(
                new Words(
                        "住院待遇计算，单线程，含依据（" + zh + "）",
                        "stays decided, one thread, findings on (" + en + ")"),
                ours.median(figure),
                baseline.median(figure),
                Unit.PER_SECOND,
                reach);
    }
}
