package org.tongbao.platform.area;

import java.util.List;
import org.tongbao.core.adjudication.Amounts;
import org.tongbao.core.adjudication.Settlement;
import org.tongbao.core.exchange.AreaStep;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.platform.database.CopyRows;
import org.tongbao.platform.law.Edition;

/** Settlements and refusals to be added, each with the facts it saw and its findings. */
final class SettlementRows {

    private final CopyRows settlements =
            new CopyRows(
                    "settlement",
                    """
                    area, id, kind, person, scheme, institution, visit, treating_area, visit_kind,
                    msgid, settled_at, answer, benefit_class, total, outside, above_cap,
                    pre_self_pay, in_scope, deductible, pool, large_amount, serious_illness,
                    civil_servant, assistance, funds, personal_share, own_account, family_account,
                    cash, year_changes, policy_edition, build, facts, findings""");
    private final CopyRows refusals =
            new CopyRows(
                    "refusal",
                    """
                    area, id, person, institution, visit, msgid, refused_at, answer,
                    policy_edition, build, facts, findings""");
    private final DecisionJson json;
    private final Edition edition;

    SettlementRows(DecisionJson json, Edition edition) {
        this.json = json;
        this.edition = edition;
    }

    void add(PersonKey person, AreaStep.Books step) {
        Treatment treatment = step.treatment();
        Settlement settlement = step.settlement();
        Amounts amounts = settlement.amounts();
        settlements
                .row()
                .number(person.area())
                .big(Long.parseLong(step.kept().booked().settlementId()))
                .text("SETTLEMENT")
                .big(person.person())
                .number(treatment.scheme().code())
                .text(treatment.institution())
                .big(Long.parseLong(treatment.visitId()))
                .number(treatment.visit().treatingArea().number())
                .text(treatment.visit().kind().name())
                .text(step.key().message())
                .time(step.kept().booked().at())
                .text(settlement.answer().name())
                .text(settlement.benefitClass().name())
                .big(amounts.total().fen())
                .big(amounts.outside().fen())
                .big(amounts.aboveCap().fen())
                .big(amounts.preSelfPay().fen())
                .big(amounts.inScope().fen())
                .big(amounts.deductible().fen())
                .big(amounts.pool().fen())
                .big(amounts.largeAmount().fen())
                .big(amounts.seriousIllness().fen())
                .big(amounts.civilServant().fen())
                .big(amounts.assistance().fen())
                .big(amounts.fundTotal().fen())
                .big(amounts.personTotal().fen())
                .big(amounts.ownAccount().fen())
                .big(amounts.familyAccount().fen())
                .big(amounts.cash().fen())
                .json(json.years(settlement.yearChanges()))
                .text(edition.policy())
                .text(edition.build())
                .bytes(json.facts(step.claim()))
                .bytes(json.findings(settlement));
    }

    void add(PersonKey person, AreaStep.Refuses step) {
        Treatment treatment = step.treatment();
        RequestKey key = step.key();
        refusals.row()
                .number(person.area())
                .big(Long.parseLong(step.id()))
                .big(person.person())
                .text(treatment.institution())
                .big(Long.parseLong(treatment.visitId()))
                .text(key.message())
                .time(step.at())
                .text(step.settlement().answer().name())
                .text(edition.policy())
                .text(edition.build())
                .bytes(json.facts(step.claim()))
                .bytes(json.findings(step.settlement()));
    }

    List<CopyRows> inOrder() {
        return List.of(settlements, refusals);
    }
}
