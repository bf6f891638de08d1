package org.tongbao.core.adjudication;

import static org.tongbao.core.adjudication.Law.amount;
import static org.tongbao.core.adjudication.Law.assistance;
import static org.tongbao.core.adjudication.Law.cited;
import static org.tongbao.core.adjudication.Law.civilServant;
import static org.tongbao.core.adjudication.Law.money;
import static org.tongbao.core.adjudication.Law.points;
import static org.tongbao.core.adjudication.Law.rate;
import static org.tongbao.core.adjudication.Law.slice;
import static org.tongbao.core.adjudication.Law.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.policy.AccountUse;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.InsuranceYear.Crossing;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tier;
import org.tongbao.core.policy.Tier.Part;
import org.tongbao.core.policy.VisitKind;

/** Policies and claims of every shape, small enough that limits are often met. */
final class Worlds {

    private static final int MOST = 3_000_000;

    private Worlds() {}

    /** One fee line: an amount, its class, first share and cap. */
    record Line(CatalogueClass itemClass, long fen, int selfPayPercent, int capPercent) {

        ClaimDraft on(ClaimDraft claim) {
            String price = Money.ofFen(fen).yuan();
            String cap = capPercent > 100 ? null : Money.ofFen(fen * capPercent / 100).yuan();
            String selfPay = Rate.ofBasisPoints(selfPayPercent * 100).decimal();
            return claim.line(itemClass, price, selfPay, cap);
        }
    }

    /**
     * A visit.
     *
     * @param days of the stay; it ends so many days after 2024-12-28
     */
    record Case(
            VisitKind kind,
            List<Line> lines,
            int days,
            int nth,
            @Nullable FilingCategory filing,
            boolean civilServant,
            Assistance status,
            long balance,
            Account.Use use) {

        ClaimDraft claim(List<Line> lines) {
            ClaimDraft claim = ClaimDraft.claim().kind(kind).nth(nth).status(status);
            lines.forEach(line -> line.on(claim));
            claim.stay("2024-12-28", Law.day("2024-12-28").plusDays(days).toString());
            claim.account(Money.ofFen(balance).yuan(), use);
            claim.yearBefore(YearSoFar.NOTHING);
            if (kind == VisitKind.CHRONIC) {
                claim.disease("M03900", null);
            }
            if (civilServant) {
                claim.civilServant();
            }
            return filing == null ? claim : claim.in(Law.SHANGHAI).filed(filing);
        }

        ClaimDraft claim() {
            return claim(lines);
        }
    }

    static Arbitrary<Line> lines() {
        return Combinators.combine(
                        Arbitraries.of(CatalogueClass.class),
                        Arbitraries.longs().between(1, MOST),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 200))
                .as(Line::new);
    }

    static Arbitrary<Case> cases() {
        return Combinators.combine(
                        Arbitraries.of(VisitKind.class),
                        lines().list().ofMinSize(0).ofMaxSize(6),
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(FilingCategory.class).injectNull(0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Assistance.class),
                        Arbitraries.longs().between(0, MOST))
                .flatAs(
                        (kind, lines, days, nth, filing, civil, status, balance) ->
                                Arbitraries.of(Account.Use.class)
                                        .map(
                                                use ->
                                                        new Case(
                                                                kind, lines, days, nth, filing,
                                                                civil, status, balance, use)));
    }

    /** Policies whose every visit is settled: a person without a filing is paid at a lower rate. */
    static Arbitrary<SmallBook> books() {
        return books(List.of(Cap.Basis.values()));
    }

    /** The same with caps, if any, of these kinds only. */
    static Arbitrary<SmallBook> books(List<Cap.Basis> capped) {
        Arbitrary<Benefit> benefits = benefits(capped);
        return Combinators.combine(
                        benefits,
                        benefits,
                        benefits,
                        tiers(),
                        penalties(),
                        Arbitraries.of(Crossing.class),
                        Arbitraries.of(AccountUse.class),
                        Arbitraries.of(true, false))
                .as(Worlds::book);
    }

    private static SmallBook book(
            Benefit stay,
            Benefit outpatient,
            Benefit chronic,
            List<Tier> tiers,
            List<OffSite.Penalty> penalties,
            Crossing crossing,
            AccountUse account,
            boolean perBand) {
        PolicyDraft policy =
                PolicyDraft.policy()
                        .deductible(stay.deductible())
                        .bands(stay.bands())
                        .cap(stay.cap())
                        .outpatient(outpatient)
                        .chronic("M039", chronic)
                        .tiers(tiers.toArray(Tier[]::new))
                        .penaltyOn(OffSite.Target.values())
                        .penalty(BenefitClass.EMERGENCY, penalties.get(0))
                        .penalty(BenefitClass.REFERRAL, penalties.get(0))
                        .penalty(BenefitClass.TEMP_OTHER, penalties.get(1))
                        .penalty(BenefitClass.UNFILED, penalties.get(2))
                        .unfiled(OffSite.Unfiled.REDUCED_DIRECT)
                        .year(1, crossing)
                        .account(account);
        return SmallBook.of(perBand ? policy : policy.roundSum());
    }

    /** Three penalties, mildest first, all of points or all factors. */
    private static Arbitrary<List<OffSite.Penalty>> penalties() {
        Arbitrary<List<Integer>> steps = Arbitraries.integers().between(0, 15).list().ofSize(3);
        return Combinators.combine(steps, Arbitraries.of(true, false))
                .as(
                        (percents, inPoints) -> {
                            int first = percents.get(0);
                            int second = first + percents.get(1);
                            int third = second + percents.get(2);
                            return List.of(
                                    penalty(first, inPoints),
                                    penalty(second, inPoints),
                                    penalty(third, inPoints));
                        });
    }

    private static OffSite.Penalty penalty(int percent, boolean inPoints) {
        Rate points = Rate.ofBasisPoints(percent * 100);
        return inPoints ? points(points.decimal()) : Law.factor(points.complement().decimal());
    }

    private static Arbitrary<Benefit> benefits(List<Cap.Basis> capped) {
        return Combinators.combine(deductibles(), bands(), caps(capped).injectNull(0.3))
                .as(Law::benefit);
    }

    private static Arbitrary<Deductible> deductibles() {
        Arbitrary<Deductible.Later> later =
                Arbitraries.of(
                        new Deductible.Same(),
                        new Deductible.Factors(List.of(rate("1"), rate("0.5")), null),
                        new Deductible.Factors(
                                List.of(rate("1"), rate("0.33"), rate("0")), money("100")),
                        new Deductible.Amounts(List.of(amount("300.33"), amount("0"))));
        return Combinators.combine(
                        Arbitraries.of(Deductible.Mode.class),
                        Arbitraries.longs().between(0, MOST / 10),
                        later,
                        Arbitraries.longs().between(0, MOST / 5).injectNull(0.5),
                        Arbitraries.integers().between(1, 5).injectNull(0.5))
                .as(
                        (mode, fen, how, cap, cycle) ->
                                new Deductible(
                                        mode,
                                        amount(Money.ofFen(fen).yuan()),
                                        how,
                                        List.of(),
                                        Law.FULL_ALWAYS,
                                        cap == null ? null : money(Money.ofFen(cap).yuan()),
                                        cycle == null ? null : cited(cycle)));
    }

    private static Arbitrary<Bands> bands() {
        Arbitrary<List<Long>> bounds =
                Arbitraries.longs()
                        .between(1, MOST)
                        .list()
                        .uniqueElements()
                        .ofMinSize(0)
                        .ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of(Bands.Basis.class),
                        bounds,
                        Arbitraries.integers().between(0, 10_000).list().ofSize(4))
                .as(
                        (basis, cuts, rates) -> {
                            List<Long> from = new ArrayList<>(cuts);
                            from.add(0L);
                            from.sort(null);
                            String[] rows = new String[from.size()];
                            for (int i = 0; i < rows.length; i++) {
                                Rate rate = Rate.ofBasisPoints(rates.get(i));
                                rows[i] = Money.ofFen(from.get(i)) + " " + rate;
                            }
                            return Law.bands(basis, rows);
                        });
    }

    private static Arbitrary<Cap> caps(List<Cap.Basis> bases) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 2 * MOST),
                        Arbitraries.of(bases),
                        Arbitraries.of(Cap.Scope.class))
                .as((fen, basis, scope) -> Law.cap(Money.ofFen(fen).yuan(), basis, scope));
    }

    private static Arbitrary<List<Tier>> tiers() {
        Arbitrary<Tier> large =
                Combinators.combine(percent(), yuan().injectNull(0.3)).as(Law::large);
        Arbitrary<Tier> serious =
                Combinators.combine(
                                parts(),
                                yuan(),
                                percent(),
                                percent(),
                                yuan().injectNull(0.3),
                                Arbitraries.of(true, false))
                        .as(Worlds::serious);
        Arbitrary<Tier> civil =
                Combinators.combine(percent(), percent(), percent(), yuan().injectNull(0.3))
                        .as(
                                (a, b, c, cap) ->
                                        civilServant(
                                                cap,
                                                Map.of(
                                                        Part.DEDUCTIBLE, a,
                                                        Part.CO_PAYMENT, b,
                                                        Part.PRE_SELF_PAY, c)));
        Arbitrary<Tier> aid =
                Combinators.combine(yuan(), percent(), yuan())
                        .as(
                                (threshold, share, cap) ->
                                        assistance(
                                                Map.of(
                                                        Assistance.DESTITUTE,
                                                        terms("0", share, cap),
                                                        Assistance.MARGINAL,
                                                        terms(threshold, share, cap))));
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(large, serious, civil, aid, flags, flags, flags, flags)
                .as(
                        (l, s, c, a, withL, withS, withC, withA) -> {
                            List<Tier> all = new ArrayList<>();
                            if (withL) {
                                all.add(l);
                            }
                            if (withS) {
                                all.add(s);
                            }
                            if (withC) {
                                all.add(c);
                            }
                            if (withA) {
                                all.add(a);
                            }
                            return List.copyOf(all);
                        });
    }

    private static Tier serious(
            Set<Part> base,
            String threshold,
            String low,
            String high,
            @Nullable String cap,
            boolean preferred) {
        return new Tier.SeriousIllness(
                Law.ALL_VISITS,
                base,
                money(threshold),
                List.of(slice("0", "5000", low), slice("5000", null, high)),
                cap == null ? null : money(cap),
                preferred
                        ? new Tier.Preference(
                                Set.of(Assistance.DESTITUTE), rate("0.5"), rate("0.05"), true)
                        : null);
    }

    private static Arbitrary<Set<Part>> parts() {
        return Arbitraries.of(Part.class).set().ofMinSize(1);
    }

    private static Arbitrary<String> percent() {
        return Arbitraries.integers()
                .between(0, 100)
                .map(percent -> Rate.ofBasisPoints(percent * 100).decimal());
    }

    private static Arbitrary<String> yuan() {
        return Arbitraries.longs().between(0, MOST / 2).map(fen -> Money.ofFen(fen).yuan());
    }
}
