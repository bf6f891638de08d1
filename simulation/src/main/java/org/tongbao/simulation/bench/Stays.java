package org.tongbao.simulation.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Catalogue;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.policy.book.YamlPolicyBook;

/**
 * Stays of employees referred to a third-level hospital of another province, each settled: ten fee
 * lines of classes A, B and C, one above its price cap, and a year that has begun to be used up.
 */
final class Stays {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final int QUANTITY_UNIT = 10_000;
    private static final int MICROS_PER_FEN = 10_000;
    private static final HospitalLevel LEVEL = HospitalLevel.LEVEL3;

    private static final List<AreaCode> DESTINATIONS =
            List.of("110108", "310104", "440106", "510107", "610103", "210202").stream()
                    .map(AreaCode::of)
                    .toList();

    /** What the items of one catalogue are to these bills. */
    private record Goods(
            List<CatalogueItem> capped,
            List<CatalogueItem> a,
            List<CatalogueItem> b,
            List<CatalogueItem> c) {

        static Goods of(Catalogue catalogue) {
            return new Goods(
                    those(catalogue, i -> i.itemClass() != CatalogueClass.C && isCapped(i)),
                    those(catalogue, i -> i.itemClass() == CatalogueClass.A && !isCapped(i)),
                    those(catalogue, i -> i.itemClass() == CatalogueClass.B && !isCapped(i)),
                    those(catalogue, i -> i.itemClass() == CatalogueClass.C));
        }

        private static boolean isCapped(CatalogueItem item) {
            return item.caps().at(LEVEL) != null && item.condition() == null;
        }

        private static List<CatalogueItem> those(
                Catalogue catalogue, Predicate<CatalogueItem> such) {
            return catalogue.items().stream().filter(such).toList();
        }
    }

    private final SplittableRandom random;
    private final List<AreaPolicy> policies;
    private final Catalogues catalogues;
    private final Map<Catalogue, Goods> goods = new HashMap<>();

    Stays(YamlPolicyBook book, Catalogues catalogues, long seed) {
        this.random = new SplittableRandom(seed);
        this.policies =
                book.policies().stream()
                        .filter(p -> p.scheme() == Scheme.EMPLOYEE)
                        .filter(p -> p.effective().overlaps(new Period(FIRST, LAST)))
                        .toList();
        this.catalogues = catalogues;
    }

    Claim next() {
        AreaPolicy policy = any(policies);
        AreaCode treating = any(DESTINATIONS);
        while (!policy.area().acrossProvincesFrom(treating)) {
            treating = any(DESTINATIONS);
        }
        LocalDate end = day(policy);
        LocalDate begin = end.minusDays(random.nextInt(4, 30));
        boolean crosses = policy.year().of(begin) != policy.year().of(end);
        boolean retired = random.nextBoolean();
        LocalDate birth =
                begin.minusYears(retired ? random.nextInt(60, 90) : random.nextInt(22, 59));
        Insured person =
                new Insured(
                        Scheme.EMPLOYEE,
                        retired ? PersonType.RETIRED : PersonType.ACTIVE,
                        birth.minusDays(random.nextInt(300)),
                        random.nextBoolean() ? Insured.Sex.FEMALE : Insured.Sex.MALE,
                        false,
                        Assistance.NONE);
        Filing filing =
                new Filing(
                        FilingCategory.REFERRED,
                        treating.prefecture(),
                        new Period(begin.minusDays(random.nextInt(60)), end.plusMonths(3)));
        return new Claim(
                policy.area(),
                person,
                stay(treating, begin, end),
                List.of(filing),
                year(),
                crosses ? year() : null,
                random.nextBoolean()
                        ? new Account(yuan(100, 9000), Account.Use.OWN)
                        : Account.UNUSED,
                lines(treating, end));
    }

    private LocalDate day(AreaPolicy policy) {
        LocalDate from = policy.effective().from();
        LocalDate to = policy.effective().to();
        LocalDate first = from.isBefore(FIRST) ? FIRST : from;
        LocalDate last = to == null || to.isAfter(LAST) ? LAST : to;
        return LocalDate.ofEpochDay(random.nextLong(first.toEpochDay(), last.toEpochDay() + 1));
    }

    private Visit stay(AreaCode treating, LocalDate begin, LocalDate end) {
        return new Visit(
                VisitKind.INPATIENT,
                treating,
                LEVEL,
                begin,
                end,
                random.nextInt(1, 4),
                false,
                null,
                null,
                null,
                null,
                List.of("I25.103", "E11.900"),
                null);
    }

    private YearSoFar year() {
        YearSoFar.Used stays =
                new YearSoFar.Used(yuan(500, 2600), yuan(3000, 90_000), yuan(2000, 80_000));
        YearSoFar.Used visits =
                new YearSoFar.Used(yuan(100, 1800), yuan(1000, 9000), yuan(500, 7000));
        return YearSoFar.NOTHING
                .with(VisitKind.INPATIENT, stays)
                .with(VisitKind.OUTPATIENT, visits);
    }

    private List<FeeLine> lines(AreaCode treating, LocalDate end) {
        Goods sold = goods.computeIfAbsent(catalogues.of(treating, end), Goods::of);
        List<FeeLine> lines = new ArrayList<>(10);
        lines.add(aboveCap(any(sold.capped())));
        for (int i = 0; i < 4; i++) {
            lines.add(line(any(sold.a())));
            lines.add(line(any(sold.b())));
        }
        lines.add(line(any(sold.c())));
        return lines;
    }

    private FeeLine aboveCap(CatalogueItem item) {
        UnitPrice cap = item.caps().at(LEVEL);
        long micros = cap == null ? MICROS_PER_FEN : cap.micros();
        return line(item, new UnitPrice(micros / MICROS_PER_FEN * 12_000));
    }

    private FeeLine line(CatalogueItem item) {
        return line(item, new UnitPrice(random.nextLong(100, 90_000) * MICROS_PER_FEN));
    }

    private FeeLine line(CatalogueItem item, UnitPrice price) {
        Quantity quantity = new Quantity(random.nextLong(1, 20) * QUANTITY_UNIT);
        Boolean approved = item.condition() == null ? null : Boolean.TRUE;
        return new FeeLine(
                asSent(item.code()), null, price, quantity, price.times(quantity), approved);
    }

    /** Equal to the catalogue's text but not the same object, as every message brings its own. */
    private static String asSent(String code) {
        return String.valueOf(code.toCharArray());
    }

    private Money yuan(int least, int most) {
        return Money.ofFen(random.nextLong(least * 100L, most * 100L));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
