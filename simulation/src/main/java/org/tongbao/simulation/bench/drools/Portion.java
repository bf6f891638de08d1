package org.tongbao.simulation.bench.drools;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Cited;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;

/** The part of a bill that falls into one insurance year. */
public final class Portion {

    private final Case of;
    private final AreaPolicy policy;
    private final BenefitClass due;
    private final LocalDate day;
    private final YearSoFar before;
    private final Money inScope;
    private final Money preSelfPay;
    private final boolean owing;
    private final @Nullable Portion next;

    private Portion(
            Due due,
            AreaPolicy policy,
            LocalDate day,
            YearSoFar before,
            Money inScope,
            Money preSelfPay,
            boolean owing,
            @Nullable Portion next) {
        this.of = due.of();
        this.policy = policy;
        this.due = due.getBenefitClass();
        this.day = day;
        this.before = before;
        this.inScope = inScope;
        this.preSelfPay = preSelfPay;
        this.owing = owing;
        this.next = next;
    }

    /** The whole bill in one year. */
    public static Portion whole(Due due) {
        Bill bill = due.of().bill();
        return last(due, bill.inScope(), bill.preSelfPay().sum(), true);
    }

    private static Portion last(Due due, Money inScope, Money preSelfPay, boolean owing) {
        Case of = due.of();
        LocalDate end = of.visit().end();
        YearSoFar before = of.claim().yearSoFar();
        return new Portion(due, of.policy(), end, before, inScope, preSelfPay, owing, null);
    }

    /** The part of a bill in the year before; the other follows it. */
    public static Portion first(Due due) {
        Case of = due.of();
        AreaPolicy policy = of.policy();
        LocalDate newYear = policy.year().firstDay(policy.year().of(of.visit().end()));
        LocalDate lastDay = newYear.minusDays(1);
        Money[] inScope = of.bill().inScope().allot(due.daysBefore(), due.daysAfter());
        Money[] preSelfPay = of.bill().preSelfPay().sum().allot(due.daysBefore(), due.daysAfter());
        return new Portion(
                due,
                of.law().book().policy(of.claim().insuredArea(), policy.scheme(), lastDay),
                lastDay,
                Objects.requireNonNull(of.claim().yearBefore()),
                inScope[0],
                preSelfPay[0],
                true,
                due.daysAfter() == 0 ? null : last(due, inScope[1], preSelfPay[1], false));
    }

    public Case of() {
        return of;
    }

    /** Whether the deductible is charged to it. */
    public boolean isOwing() {
        return owing;
    }

    public Money inScope() {
        return inScope;
    }

    public Money preSelfPay() {
        return preSelfPay;
    }

    public AreaPolicy policy() {
        return policy;
    }

    public Benefit benefit() {
        return policy.inpatient();
    }

    public Deductible deductible() {
        return policy.inpatient().deductible();
    }

    public BenefitClass due() {
        return due;
    }

    public YearSoFar before() {
        return before;
    }

    public YearSoFar.Used used() {
        return before.inpatient();
    }

    public Visit visit() {
        return of.visit();
    }

    public int age() {
        return of.person().ageOn(day);
    }

    /** Which insurance year it is. */
    public int year() {
        return policy.year().of(day);
    }

    /** What follows it, or null. */
    public @Nullable Portion getNext() {
        return next;
    }

    public boolean isAnnual() {
        return deductible().mode() == Deductible.Mode.ANNUAL;
    }

    public boolean isTransferred() {
        return of.visit().transferredFrom() != null;
    }

    /** What a continuous stay owes here. */
    public Cited<Deductible.Owed> transfer() {
        boolean up = of.visit().level().isAbove(from().level());
        return up ? deductible().transfer().up() : deductible().transfer().down();
    }

    public Visit.TransferredFrom from() {
        return Objects.requireNonNull(of.visit().transferredFrom());
    }

    public long days() {
        return Math.max(1, ChronoUnit.DAYS.between(of.visit().begin(), of.visit().end()));
    }

    /** How many times a long stay owes a deductible. */
    public int getCycles() {
        Cited<Integer> cycle = deductible().cycleDays();
        return cycle == null ? 1 : Math.toIntExact((days() + cycle.value() - 1) / cycle.value());
    }

    /** The penalty on this class of benefit where it lowers what the pool pays, or null. */
    public OffSite.@Nullable Penalty penalty(OffSite.Target target) {
        OffSite offSite = policy.offSite();
        return offSite.appliesTo().contains(target) ? offSite.penalties().get(due) : null;
    }

    /**
     * A figure for this person and hospital; the decision leans on it.
     *
     * @throws SilenceOfLaw if there is none
     */
    public <T> Cited<T> figure(Tariff<T> tariff, String point) {
        Cited<T> figure = tariff.at(of.visit().level(), of.person().type(), age());
        if (figure == null) {
            throw new SilenceOfLaw(policy.area(), day, point);
        }
        of.lean(figure.citation());
        return figure;
    }
}
