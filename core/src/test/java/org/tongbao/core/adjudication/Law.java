package org.tongbao.core.adjudication;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;
import org.tongbao.core.policy.Tier;
import org.tongbao.core.policy.VisitKind;

/** The vocabulary in which tests write small laws. */
final class Law {

    static final AreaCode BEIJING = AreaCode.of("110000");
    static final AreaCode DALIAN = AreaCode.of("210200");
    static final AreaCode SHANGHAI = AreaCode.of("310000");
    static final AreaCode TIANJIN = AreaCode.of("120000");

    static final Deductible.Transfer FULL_ALWAYS =
            new Deductible.Transfer(cited(Deductible.Owed.FULL), cited(Deductible.Owed.FULL));

    /** Policy reference A.7, Ex-1: (0–30 000] 85 %, (30 000–40 000] 90 %, above 95 %. */
    static final Bands BEIJING_BANDS =
            bands(Bands.Basis.VISIT_IN_SCOPE, "0 0.85", "30000 0.90", "40000 0.95");

    static final Set<VisitKind> ALL_VISITS = Set.of(VisitKind.values());

    private Law() {}

    static <T> Cited<T> cited(T value) {
        return cited(value, "article");
    }

    static <T> Cited<T> cited(T value, String article) {
        return new Cited<>(value, new Citation("test law", article, Certainty.CHECKED));
    }

    static Money yuan(String yuan) {
        return Money.ofYuan(yuan);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Cited<Money> money(String yuan) {
        return cited(yuan(yuan));
    }

    static Cited<Rate> rate(String decimal) {
        return cited(Rate.of(decimal));
    }

    static Tariff<Money> amount(String yuan) {
        return Tariff.flat(money(yuan));
    }

    static Tariff<Rate> share(String decimal) {
        return Tariff.flat(rate(decimal));
    }

    /** Rows such as {@code "LEVEL3 1300"}. */
    static Tariff<Money> byLevel(String... rows) {
        return Tariff.of(
                Arrays.stream(rows)
                        .map(row -> row.split(" "))
                        .map(
                                row ->
                                        new Tariff.Row<>(
                                                Set.of(HospitalLevel.valueOf(row[0])),
                                                Set.of(),
                                                0,
                                                Tariff.OLDEST,
                                                money(row[1])))
                        .toList());
    }

    /** Bands such as {@code "30000 0.90"}: above, rate; each ends where the next begins. */
    static Bands bands(Bands.Basis basis, String... rows) {
        List<String[]> all = Arrays.stream(rows).map(row -> row.split(" ")).toList();
        return new Bands(
                basis,
                IntStream.range(0, all.size())
                        .mapToObj(
                                i ->
                                        new Bands.Band(
                                                yuan(all.get(i)[0]),
                                                i + 1 < all.size() ? yuan(all.get(i + 1)[0]) : null,
                                                share(all.get(i)[1])))
                        .toList());
    }

    static Deductible perVisit(String yuan) {
        return perVisit(amount(yuan), new Deductible.Same());
    }

    static Deductible perVisit(Tariff<Money> amount, Deductible.Later later) {
        return new Deductible(
                Deductible.Mode.PER_VISIT, amount, later, List.of(), FULL_ALWAYS, null, null);
    }

    static Deductible annual(String yuan) {
        return new Deductible(
                Deductible.Mode.ANNUAL,
                amount(yuan),
                new Deductible.Same(),
                List.of(),
                FULL_ALWAYS,
                null,
                null);
    }

    static Cap cap(String yuan, Cap.Basis basis, Cap.Scope scope) {
        return new Cap(amount(yuan), basis, scope);
    }

    static Benefit benefit(Deductible deductible, Bands bands) {
        return new Benefit(deductible, bands, null, null);
    }

    static Benefit benefit(Deductible deductible, Bands bands, @Nullable Cap cap) {
        return new Benefit(deductible, bands, null, cap);
    }

    static OffSite.Penalty points(String decimal) {
        return new OffSite.Points(rate(decimal));
    }

    static OffSite.Penalty factor(String decimal) {
        return new OffSite.Factor(rate(decimal));
    }

    static Tier.LargeAmount large(String rate, @Nullable String yearCap) {
        return new Tier.LargeAmount(
                ALL_VISITS, share(rate), yearCap == null ? null : money(yearCap));
    }

    static Tier.Slice slice(String above, @Nullable String upTo, String rate) {
        return new Tier.Slice(yuan(above), upTo == null ? null : yuan(upTo), rate(rate));
    }

    static Tier.CivilServant civilServant(@Nullable String yearCap, Map<Tier.Part, String> shares) {
        Map<Tier.Part, Cited<Rate>> cited = new EnumMap<>(Tier.Part.class);
        shares.forEach((part, share) -> cited.put(part, rate(share)));
        return new Tier.CivilServant(ALL_VISITS, cited, yearCap == null ? null : money(yearCap));
    }

    static Tier.MedicalAssistance assistance(Map<Assistance, Tier.Terms> terms) {
        return new Tier.MedicalAssistance(ALL_VISITS, Set.of(Tier.Part.values()), terms);
    }

    static Tier.Terms terms(String threshold, String rate, String yearCap) {
        return new Tier.Terms(money(threshold), rate(rate), money(yearCap));
    }
}
