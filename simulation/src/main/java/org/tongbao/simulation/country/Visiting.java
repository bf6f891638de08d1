package org.tongbao.simulation.country;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.exchange.PersonBooks;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.exchange.hospital.Habit;
import org.tongbao.core.exchange.hospital.Hospital;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/** Makes visits, and what hospitals mean to do with each: settle, cancel, reverse, settle again. */
final class Visiting {

    private static final int FEN = 100;
    private static final long MICROS_PER_FEN = 10_000;
    private static final int MOST_FOLLOWING = 3;

    private final Chance chance;
    private final List<Country.Institution> hospitals;
    private final int storm;
    private final List<Country.Plan> plans;
    private int number;

    Visiting(
            Chance chance,
            List<Country.Institution> hospitals,
            int storm,
            List<Country.Plan> plans) {
        this.chance = chance;
        this.hospitals = hospitals;
        this.storm = storm;
        this.plans = plans;
    }

    /** Chronic diseases recognised for everybody: the first three the policy knows. */
    static List<PersonBooks.Recognition> recognised(AreaPolicy policy) {
        return policy.chronic().keySet().stream()
                .sorted()
                .limit(3)
                .map(
                        stem ->
                                new PersonBooks.Recognition(
                                        stem + "00", Period.since(LocalDate.of(2015, 1, 1))))
                .toList();
    }

    void visits(AreaPolicy policy, PersonBooks person) {
        for (int i = chance.between(1, 4); i > 0; i--) {
            visit(policy, person, "V" + ++number);
        }
    }

    private void visit(AreaPolicy policy, PersonBooks person, String visitId) {
        Country.Institution hospital = chance.of(hospitals);
        Treatment treatment = treatment(policy, person, hospital, visitId);
        long at = chance.between(0, storm);
        tell(at, hospital, settle(policy, treatment));
        for (int i = chance.between(0, MOST_FOLLOWING); i > 0; i--) {
            at += chance.between(0, storm / 2);
            tell(
                    at,
                    hospital,
                    switch (chance.between(0, 3)) {
                        case 0 -> new Hospital.Event.ToldToReverse(visitId);
                        case 1 -> new Hospital.Event.ToldToCancel(visitId);
                        case 2 -> settle(policy, treatment);
                        default -> settle(policy, treatment(policy, person, hospital, visitId));
                    });
        }
    }

    private void tell(long at, Country.Institution hospital, Hospital.Event event) {
        plans.add(new Country.Plan.Tell(at, hospital.code(), event));
    }

    private Hospital.Event settle(AreaPolicy policy, Treatment treatment) {
        return new Hospital.Event.ToldToSettle(policy.area(), treatment, habit());
    }

    private Habit habit() {
        List<Habit.Doubt> doubts = new ArrayList<>();
        for (int i = chance.between(0, 4); i > 0; i--) {
            doubts.add(chance.of(List.of(Habit.Doubt.values())));
        }
        doubts.add(chance.perMille(600) ? Habit.Doubt.REPEAT : Habit.Doubt.REVERSE);
        return new Habit(Duration.ofMillis(chance.between(20, 20_000)), doubts);
    }

    private Treatment treatment(
            AreaPolicy policy, PersonBooks person, Country.Institution hospital, String visitId) {
        VisitKind kind = kind(policy, hospital);
        LocalDate end = day(policy);
        LocalDate begin = kind == VisitKind.INPATIENT ? end.minusDays(chance.between(1, 40)) : end;
        @Nullable String disease =
                kind == VisitKind.CHRONIC ? chance.of(person.recognised()).disease() : null;
        return new Treatment(
                visitId,
                hospital.code(),
                person.facts().personNo(),
                policy.scheme(),
                new Visit(
                        kind,
                        hospital.area(),
                        hospital.level(),
                        begin,
                        end,
                        1,
                        chance.perMille(100),
                        false,
                        false,
                        disease,
                        null,
                        List.of("I10.x00"),
                        null),
                lines(),
                chance.perMille(600) ? Account.Use.OWN : Account.Use.NONE);
    }

    private VisitKind kind(AreaPolicy policy, Country.Institution hospital) {
        if (hospital.level() == HospitalLevel.PHARMACY) {
            return VisitKind.PHARMACY;
        }
        return switch (chance.between(0, 9)) {
            case 0, 1, 2 -> VisitKind.OUTPATIENT;
            case 3 -> policy.chronic().isEmpty() ? VisitKind.INPATIENT : VisitKind.CHRONIC;
            default -> VisitKind.INPATIENT;
        };
    }

    /** Days of one policy, many about the turn of its year. */
    private LocalDate day(AreaPolicy policy) {
        LocalDate first = policy.effective().from();
        @Nullable LocalDate ends = policy.effective().to();
        LocalDate last = ends == null ? first.plusYears(1) : ends;
        return chance.perMille(300)
                ? first.plusDays(chance.between(0, 12))
                : LocalDate.ofEpochDay(chance.between(first.toEpochDay(), last.toEpochDay()));
    }

    private List<FeeLine> lines() {
        List<FeeLine> lines = new ArrayList<>();
        for (int i = chance.between(1, 3); i > 0; i--) {
            lines.add(line());
        }
        return lines;
    }

    private FeeLine line() {
        int yuan =
                switch (chance.between(0, 5)) {
                    case 0 -> chance.between(1, 400);
                    case 1 -> chance.between(100_000, 900_000);
                    default -> chance.between(500, 30_000);
                };
        long fen = (long) yuan * FEN + chance.between(0, FEN - 1);
        CatalogueClass itemClass =
                chance.of(
                        List.of(
                                CatalogueClass.A,
                                CatalogueClass.A,
                                CatalogueClass.B,
                                CatalogueClass.C));
        Rate selfPay = Rate.of(itemClass == CatalogueClass.B ? "0.1" : "0");
        return new FeeLine(
                "",
                new FeeLine.Stated(itemClass, selfPay, null),
                new UnitPrice(fen * MICROS_PER_FEN),
                Quantity.of("1"),
                Money.ofFen(fen),
                null);
    }
}
