package org.tongbao.core.adjudication;

import static org.tongbao.core.adjudication.Law.cited;
import static org.tongbao.core.adjudication.Law.points;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.AccountUse;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.Bands;
import org.tongbao.core.policy.Benefit;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Cap;
import org.tongbao.core.policy.Deductible;
import org.tongbao.core.policy.InsuranceYear;
import org.tongbao.core.policy.OffSite;
import org.tongbao.core.policy.Tariff;
import org.tongbao.core.policy.Tier;

/**
 * An area's policy on its way: Beijing's employees with the parameters of policy reference A.7,
 * until a test says otherwise.
 */
final class PolicyDraft {

    private AreaCode area = Law.BEIJING;
    private Scheme scheme = Scheme.EMPLOYEE;
    private Period effective = Period.since(Law.day("2016-01-01"));
    private int firstMonth = 1;
    private InsuranceYear.Crossing crossing = InsuranceYear.Crossing.WHOLE_BY_DISCHARGE;
    private Deductible deductible = Law.perVisit("1300");
    private Bands bands = Law.BEIJING_BANDS;
    private @Nullable Tariff<Rate> ageBonus;
    private @Nullable Cap cap;
    private @Nullable Benefit outpatient;
    private final Map<String, Cited<Benefit>> chronic = new HashMap<>();
    private List<Tier> tiers = List.of();
    private AccountUse account = AccountUse.ALL_PERSONAL;
    private final Map<BenefitClass, OffSite.Penalty> penalties =
            new EnumMap<>(
                    Map.of(
                            BenefitClass.EMERGENCY, points("0.10"),
                            BenefitClass.REFERRAL, points("0.10"),
                            BenefitClass.TEMP_OTHER, points("0.20")));
    private Set<OffSite.Target> appliesTo = Set.of(OffSite.Target.INPATIENT);
    private OffSite.Unfiled unfiled = OffSite.Unfiled.MANUAL;
    private BenefitClass homeWhileFiled = BenefitClass.LOCAL;
    private BenefitClass homeWhilePromised = BenefitClass.REFERRAL;
    private OffSite.SelfPayOwner selfPay = OffSite.SelfPayOwner.TREATMENT;
    private List<OffSite.Waiver> waivers = List.of();
    private boolean roundPerBand = true;

    static PolicyDraft policy() {
        return new PolicyDraft();
    }

    AreaPolicy done() {
        return new AreaPolicy(
                area,
                "试验区",
                "Test area",
                scheme,
                effective,
                Certainty.CHECKED,
                new InsuranceYear(cited(firstMonth), cited(crossing, "year")),
                new Benefit(deductible, bands, ageBonus, cap),
                outpatient,
                chronic,
                tiers,
                cited(account, "account"),
                new OffSite(
                        penalties,
                        appliesTo,
                        cited(unfiled, "unfiled"),
                        cited(homeWhileFiled, "homeWhileFiled"),
                        cited(homeWhilePromised, "homeWhilePromised"),
                        cited(selfPay),
                        waivers),
                cited(roundPerBand));
    }

    PolicyDraft of(AreaCode area, Scheme scheme) {
        this.area = area;
        this.scheme = scheme;
        return this;
    }

    PolicyDraft in(String from, String to) {
        this.effective = new Period(Law.day(from), Law.day(to));
        return this;
    }

    PolicyDraft year(int firstMonth, InsuranceYear.Crossing crossing) {
        this.firstMonth = firstMonth;
        this.crossing = crossing;
        return this;
    }

    PolicyDraft deductible(Deductible deductible) {
        this.deductible = deductible;
        return this;
    }

    PolicyDraft bands(Bands bands) {
        this.bands = bands;
        return this;
    }

    PolicyDraft ageBonus(Tariff<Rate> ageBonus) {
        this.ageBonus = ageBonus;
        return this;
    }

    PolicyDraft cap(@Nullable Cap cap) {
        this.cap = cap;
        return this;
    }

    PolicyDraft outpatient(@Nullable Benefit outpatient) {
        this.outpatient = outpatient;
        return this;
    }

    PolicyDraft chronic(String stem, Benefit benefit) {
        chronic.put(stem, cited(benefit));
        return this;
    }

    PolicyDraft tiers(Tier... tiers) {
        this.tiers = List.of(tiers);
        return this;
    }

    PolicyDraft account(AccountUse account) {
        this.account = account;
        return this;
    }

    PolicyDraft penalty(BenefitClass benefitClass, OffSite.Penalty penalty) {
        penalties.put(benefitClass, penalty);
        return this;
    }

    PolicyDraft penaltyOn(OffSite.Target... targets) {
        this.appliesTo = Set.of(targets);
        return this;
    }

    PolicyDraft unfiled(OffSite.Unfiled unfiled) {
        this.unfiled = unfiled;
        return this;
    }

    PolicyDraft home(BenefitClass whileFiled, BenefitClass whilePromised) {
        this.homeWhileFiled = whileFiled;
        this.homeWhilePromised = whilePromised;
        return this;
    }

    PolicyDraft ownSelfPay() {
        this.selfPay = OffSite.SelfPayOwner.INSURED;
        return this;
    }

    PolicyDraft waiver(FilingCategory category, AreaCode... areas) {
        this.waivers = List.of(new OffSite.Waiver(category, Set.of(areas), cited(true, "waiver")));
        return this;
    }

    PolicyDraft roundSum() {
        this.roundPerBand = false;
        return this;
    }
}
