package org.tongbao.simulation.bench.drools;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.conf.ThreadSafeOption;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.policy.Catalogue;
import org.tongbao.core.policy.OffSite;

/**
 * Decides stays in hospital by the rules of {@code inpatient.drl}; for one thread.
 *
 * <p>Where there was a choice it was made so that Drools is fast:
 *
 * <ul>
 *   <li>The rules are an executable model: constraints and consequences are compiled Java, nothing
 *       is interpreted. The rule base is closed to changes; truth maintenance is left out.
 *   <li>Sessions come from a pool, are reset instead of made anew, and are not safe for several
 *       threads.
 *   <li>Every pattern asks one fact that knows its case. There is no join, no negation, no
 *       accumulation and no update; several cases can lie in one session at once.
 *   <li>A rule fires once for each step that a person is told, and hardly ever otherwise.
 *       Arithmetic and look-ups (limited use, tariffs, the fill of a band) are plain Java in the
 *       facts, on the same {@code Money}, {@code Rate} and {@code AreaPolicy} that the core uses.
 *   <li>Payers that cannot pay for a stay, and bands no expense falls into, never become facts.
 * </ul>
 */
public final class InpatientRules {

    private final Law law;
    private final KieSessionsPool sessions;
    private final KieSessionConfiguration oneThread;
    private final boolean findingsAsFacts;

    private InpatientRules(Law law, boolean findingsAsFacts) {
        this.law = law;
        this.findingsAsFacts = findingsAsFacts;
        this.sessions = RuleBase.rules().newKieSessionsPool(1);
        this.oneThread = KieServices.get().newKieSessionConfiguration();
        this.oneThread.setOption(ThreadSafeOption.NO);
    }

    /** The rules under this law; findings are kept in a list. */
    public static InpatientRules under(Law law) {
        return new InpatientRules(law, false);
    }

    /** The same; findings become facts, so that further rules could conclude on them. */
    public static InpatientRules withFindingsAsFacts(Law law) {
        return new InpatientRules(law, true);
    }

    /**
     * Decides stays in one session.
     *
     * @return a settlement for each claim; none tells what another filing would have changed
     */
    public List<Settlement> decide(List<Claim> claims) {
        List<Case> cases = new ArrayList<>(claims.size());
        KieSession session = sessions.newKieSession(oneThread);
        try {
            for (Claim claim : claims) {
                Case one = new Case(claim, law, findingsAsFacts ? session::insert : null);
                cases.add(one);
                insert(one, session);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        List<Settlement> settlements = new ArrayList<>(cases.size());
        for (Case one : cases) {
            settlements.add(one.settlement());
        }
        return settlements;
    }

    private void insert(Case one, KieSession session) {
        session.insert(one);
        one.claim().filings().forEach(filing -> session.insert(new Filed(one, filing)));
        OffSite offSite = one.policy().offSite();
        offSite.waivers().forEach(waiver -> session.insert(new Waived(one, waiver)));
        Catalogue treating = law.catalogues().of(one.visit().treatingArea(), one.visit().end());
        Catalogue own =
                offSite.selfPay().value() == OffSite.SelfPayOwner.INSURED
                        ? law.catalogues().of(one.claim().insuredArea(), one.visit().end())
                        : null;
        for (int i = 0; i < one.claim().lines().size(); i++) {
            session.insert(new Line(one, i, treating, own));
        }
        if (one.bill().isComplete()) {
            session.insert(one.bill());
        }
    }
}
