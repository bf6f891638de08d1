package org.tongbao.simulation.bench.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Answer;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.adjudication.MissingFact;
import org.tongbao.core.adjudication.Obstacle;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.adjudication.Settlement.Payment;
import org.tongbao.core.adjudication.Settlement.YearChange;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.law.Citation;
import org.tongbao.core.law.Cited;
import org.tongbao.core.policy.AreaPolicy;
import org.tongbao.core.policy.BenefitClass;
import org.tongbao.core.policy.Interpretation;
import org.tongbao.core.policy.NationalFrame;
import org.tongbao.core.trace.Finding;
import org.tongbao.core.trace.Rule;

/** A claim as a fact, and all that rules have concluded on it so far. */
public final class Case {

    private static final int USUAL = 24;

    private final Claim claim;
    private final Law law;
    private final AreaPolicy policy;
    private final NationalFrame frame;
    private final boolean away;
    private final Bill bill;
    private final @Nullable Consumer<Finding> memory;
    private final List<Cited<BenefitClass>> offers = new ArrayList<>(2);
    private final List<Finding> findings = new ArrayList<>(USUAL);
    private final List<Payment> payments = new ArrayList<>();
    private final List<YearChange> yearChanges = new ArrayList<>(1);
    private Certainty certainty = Certainty.CHECKED;
    private Answer answer = Answer.MET;
    private Money deductible = Money.ZERO;
    private Money account = Money.ZERO;
    private @Nullable Settlement settlement;

    /**
     * A case on which nothing is concluded yet.
     *
     * @param memory where findings become facts, or null where they are only kept
     * @throws org.tongbao.core.law.SilenceOfLaw if the law holds nothing for area and day
     */
    public Case(Claim claim, Law law, @Nullable Consumer<Finding> memory) {
        this.claim = claim;
        this.law = law;
        this.frame = law.book().frame(claim.visit().end());
        this.policy =
                law.book()
                        .policy(claim.insuredArea(), claim.person().scheme(), claim.visit().end());
        this.away = !policy.area().covers(claim.visit().treatingArea());
        this.bill = new Bill(this);
        this.memory = memory;
    }

    public Claim claim() {
        return claim;
    }

    public Visit visit() {
        return claim.visit();
    }

    public Insured person() {
        return claim.person();
    }

    public AreaPolicy policy() {
        return policy;
    }

    public NationalFrame frame() {
        return frame;
    }

    public Bill bill() {
        return bill;
    }

    /** Whether the visit is outside the pooling area. */
    public boolean isAway() {
        return away;
    }

    /** Whether it is an emergency and emergencies count as filed. */
    public boolean isDeemedFiled() {
        return claim.visit().emergency() && frame.emergencyDeemedFiled().value();
    }

    /** Concludes that a class of benefit applies. */
    public void offer(BenefitClass benefitClass, Citation source) {
        offers.add(new Cited<>(benefitClass, source));
    }

    /** All classes that apply, in the order concluded. */
    public List<Cited<BenefitClass>> offers() {
        return offers;
    }

    /** Concludes a step. */
    public void found(Rule step, Citation article, Money amount, Object... facts) {
        Finding finding = new Finding(step, article, amount, facts);
        findings.add(finding);
        if (memory != null) {
            memory.accept(finding);
        }
        lean(article);
    }

    /** Concludes a step that stands on an interpretation. */
    public void found(Rule step, Interpretation reading, Money amount, Object... facts) {
        found(step, law.book().citation(reading), amount, facts);
    }

    /** Concludes that something stands in the way. */
    public void obstacle(Obstacle obstacle, Citation article, Object... facts) {
        found(obstacle, article, Money.ZERO, facts);
        if (obstacle.answer().compareTo(answer) < 0) {
            answer = obstacle.answer();
        }
    }

    /** Concludes that a fact is missing. */
    public void missing(MissingFact fact, Citation article) {
        obstacle(Obstacle.MISSING_FACT, article, fact, fact.path());
    }

    /** Concludes that facts are missing. */
    public void missing(Map<MissingFact, Citation> facts) {
        facts.forEach(this::missing);
    }

    /** The decision leans on a figure of this source. */
    public void lean(Citation article) {
        if (article.certainty() == Certainty.ILLUSTRATIVE) {
            certainty = Certainty.ILLUSTRATIVE;
        }
    }

    /** Reads a figure; the decision leans on it. */
    public <T> T read(Cited<T> figure) {
        lean(figure.citation());
        return figure.value();
    }

    /** The answer that prevails among all grounds concluded. */
    public Answer answer() {
        return answer;
    }

    Law law() {
        return law;
    }

    List<Finding> findings() {
        return findings;
    }

    Certainty certainty() {
        return certainty;
    }

    List<Payment> payments() {
        return payments;
    }

    List<YearChange> yearChanges() {
        return yearChanges;
    }

    Money deductible() {
        return deductible;
    }

    void charged(Money more) {
        deductible = deductible.plus(more);
    }

    /** Concludes that a fund pays; one payment a fund. */
    public void pays(Fund fund, Money base, Money paid) {
        if (!paid.isPositive()) {
            return;
        }
        for (int i = 0; i < payments.size(); i++) {
            Payment known = payments.get(i);
            if (known.fund() == fund) {
                payments.set(
                        i, new Payment(fund, known.base().plus(base), known.paid().plus(paid)));
                return;
            }
        }
        payments.add(new Payment(fund, base, paid));
    }

    /** What all funds pay. */
    public Money funds() {
        Money sum = Money.ZERO;
        for (Payment payment : payments) {
            sum = sum.plus(payment.paid());
        }
        return sum;
    }

    /** What the account pays. */
    public Money account() {
        return account;
    }

    void accountPays(Money paid) {
        account = paid;
    }

    /** Concludes the decision. */
    public void decided(Settlement decision) {
        settlement = decision;
    }

    /**
     * The decision.
     *
     * @throws IllegalStateException if the rules came to none
     */
    public Settlement settlement() {
        Settlement decision = settlement;
        if (decision == null) {
            throw new IllegalStateException("the rules came to no decision");
        }
        return decision;
    }
}
