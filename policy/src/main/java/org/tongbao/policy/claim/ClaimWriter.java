package org.tongbao.policy.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.filing.Filing;

/**
 * A claim as a tree with the keys of {@code tongbao adjudicate}, so that whatever was decided can
 * be decided again from what was stored. Money is a decimal string in yuan. No name, no identity
 * number.
 */
public final class ClaimWriter {

    private ClaimWriter() {}

    /** The tree of a claim. */
    public static Map<String, Object> tree(Claim claim) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("insuredArea", claim.insuredArea().toString());
        tree.put("scheme", Integer.toString(claim.person().scheme().code()));
        tree.put("person", person(claim.person()));
        tree.put("visit", visit(claim.visit()));
        tree.put("filings", claim.filings().stream().map(ClaimWriter::filing).toList());
        tree.put("yearSoFar", year(claim.yearSoFar()));
        if (claim.yearBefore() != null) {
            tree.put("yearBefore", year(claim.yearBefore()));
        }
        tree.put(
                "account",
                Map.of(
                        "balance", claim.account().balance().yuan(),
                        "use", claim.account().use().name()));
        tree.put("lines", claim.lines().stream().map(ClaimWriter::line).toList());
        return tree;
    }

    private static Map<String, Object> person(Insured person) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", person.type().name());
        tree.put("birth", person.birth().toString());
        present(tree, "sex", person.sex());
        tree.put("civilServant", person.civilServant());
        tree.put("assistance", person.assistance().name());
        return tree;
    }

    private static Map<String, Object> visit(Visit visit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", visit.kind().name());
        tree.put("treatingArea", visit.treatingArea().toString());
        tree.put("hospitalLevel", visit.level().name());
        tree.put("admitted", visit.begin().toString());
        tree.put("discharged", visit.end().toString());
        tree.put("nthAdmission", visit.nthAdmission());
        tree.put("emergency", visit.emergency());
        present(tree, "trauma", visit.trauma());
        present(tree, "thirdParty", visit.thirdParty());
        present(tree, "disease", visit.disease());
        present(tree, "recognisedDiseases", visit.recognised());
        tree.put("diagnoses", visit.diagnoses());
        Visit.TransferredFrom from = visit.transferredFrom();
        if (from != null) {
            Map<String, Object> transferred = new LinkedHashMap<>();
            transferred.put("hospitalLevel", from.level().name());
            transferred.put("deductiblePaid", from.deductiblePaid().yuan());
            tree.put("transferredFrom", transferred);
        }
        return tree;
    }

    private static Map<String, Object> filing(Filing filing) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("category", filing.category().name());
        tree.put("area", filing.area().toString());
        tree.put("from", filing.period().from().toString());
        present(tree, "to", filing.period().to());
        tree.put("promiseOpen", filing.promiseOpen());
        return tree;
    }

    private static Map<String, Object> year(YearSoFar year) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("deductiblePaid", year.inpatient().deductible().yuan());
        tree.put("inScope", year.inpatient().inScope().yuan());
        tree.put("poolPaid", year.inpatient().pool().yuan());
        tree.put("largePaid", year.largePaid().yuan());
        tree.put("seriousIllnessBurden", year.burden().yuan());
        tree.put("seriousIllnessPaid", year.seriousIllnessPaid().yuan());
        tree.put("outpatientDeductiblePaid", year.outpatient().deductible().yuan());
        tree.put("outpatientInScope", year.outpatient().inScope().yuan());
        tree.put("outpatientPoolPaid", year.outpatient().pool().yuan());
        tree.put("chronicDeductiblePaid", year.chronic().deductible().yuan());
        tree.put("chronicInScope", year.chronic().inScope().yuan());
        tree.put("chronicPoolPaid", year.chronic().pool().yuan());
        tree.put("civilServantPaid", year.civilServantPaid().yuan());
        tree.put("assistanceBurden", year.assistanceBurden().yuan());
        tree.put("assistancePaid", year.assistancePaid().yuan());
        return tree;
    }

    private static Map<String, Object> line(FeeLine line) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (!line.code().isEmpty()) {
            tree.put("code", line.code());
        }
        FeeLine.Stated stated = line.stated();
        if (stated != null) {
            tree.put("class", stated.itemClass().name());
            tree.put("selfPayRatio", stated.selfPay().decimal());
            present(tree, "priceCap", stated.cap());
        }
        tree.put("price", line.price().yuan());
        tree.put("quantity", line.quantity().toString());
        tree.put("amount", line.amount().yuan());
        present(tree, "approved", line.approved());
        return tree;
    }

    private static void present(Map<String, Object> tree, String key, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean flag -> tree.put(key, flag);
            case List<?> list -> tree.put(key, new ArrayList<>(list));
            default -> tree.put(key, value.toString());
        }
    }
}
