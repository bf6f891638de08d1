package org.tongbao.policy.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.kernel.Money;

/**
 * Writes a claim with the keys of {@code tongbao adjudicate}, so that whatever was decided can be
 * decided again from what was stored. Money is a decimal string in yuan. No name, no identity
 * number.
 */
public final class ClaimWriter {

    private final ClaimSink sink;

    private ClaimWriter(ClaimSink sink) {
        this.sink = sink;
    }

    /** Writes a claim as one object. */
    public static void write(Claim claim, ClaimSink sink) {
        new ClaimWriter(sink).claim(claim);
    }

    private void claim(Claim claim) {
        sink.object();
        sink.text("insuredArea", claim.insuredArea().toString());
        sink.text("scheme", Integer.toString(claim.person().scheme().code()));
        person(claim.person());
        visit(claim.visit());
        sink.list("filings");
        claim.filings().forEach(this::filing);
        sink.end();
        year("yearSoFar", claim.yearSoFar());
        if (claim.yearBefore() != null) {
            year("yearBefore", claim.yearBefore());
        }
        sink.object("account");
        sink.text("balance", claim.account().balance().yuan());
        sink.text("use", claim.account().use().name());
        sink.end();
        sink.list("lines");
        claim.lines().forEach(this::line);
        sink.end();
        sink.end();
    }

    private void person(Insured person) {
        sink.object("person");
        sink.text("type", person.type().name());
        sink.text("birth", person.birth().toString());
        present("sex", person.sex());
        sink.truth("civilServant", person.civilServant());
        sink.text("assistance", person.assistance().name());
        sink.end();
    }

    private void visit(Visit visit) {
        sink.object("visit");
        sink.text("kind", visit.kind().name());
        sink.text("treatingArea", visit.treatingArea().toString());
        sink.text("hospitalLevel", visit.level().name());
        sink.text("admitted", visit.begin().toString());
        sink.text("discharged", visit.end().toString());
        sink.whole("nthAdmission", visit.nthAdmission());
        sink.truth("emergency", visit.emergency());
        present("trauma", visit.trauma());
        present("thirdParty", visit.thirdParty());
        present("disease", visit.disease());
        if (visit.recognised() != null) {
            texts("recognisedDiseases", visit.recognised());
        }
        texts("diagnoses", visit.diagnoses());
        Visit.TransferredFrom from = visit.transferredFrom();
        if (from != null) {
            sink.object("transferredFrom");
            sink.text("hospitalLevel", from.level().name());
            sink.text("deductiblePaid", from.deductiblePaid().yuan());
            sink.end();
        }
        sink.end();
    }

    private void filing(Filing filing) {
        sink.object();
        sink.text("category", filing.category().name());
        sink.text("area", filing.area().toString());
        sink.text("from", filing.period().from().toString());
        present("to", filing.period().to());
        sink.truth("promiseOpen", filing.promiseOpen());
        sink.end();
    }

    private void year(String name, YearSoFar year) {
        sink.object(name);
        amount("deductiblePaid", year.inpatient().deductible());
        amount("inScope", year.inpatient().inScope());
        amount("poolPaid", year.inpatient().pool());
        amount("largePaid", year.largePaid());
        amount("seriousIllnessBurden", year.burden());
        amount("seriousIllnessPaid", year.seriousIllnessPaid());
        amount("outpatientDeductiblePaid", year.outpatient().deductible());
        amount("outpatientInScope", year.outpatient().inScope());
        amount("outpatientPoolPaid", year.outpatient().pool());
        amount("chronicDeductiblePaid", year.chronic().deductible());
        amount("chronicInScope", year.chronic().inScope());
        amount("chronicPoolPaid", year.chronic().pool());
        amount("civilServantPaid", year.civilServantPaid());
        amount("assistanceBurden", year.assistanceBurden());
        amount("assistancePaid", year.assistancePaid());
        sink.end();
    }

    /** What is nothing need not be said. */
    private void amount(String name, Money amount) {
        if (!amount.isZero()) {
            sink.text(name, amount.yuan());
        }
    }

    private void line(FeeLine line) {
        sink.object();
        if (!line.code().isEmpty()) {
            sink.text("code", line.code());
        }
        FeeLine.Stated stated = line.stated();
        if (stated != null) {
            sink.text("class", stated.itemClass().name());
            sink.text("selfPayRatio", stated.selfPay().decimal());
            present("priceCap", stated.cap());
        }
        sink.text("price", line.price().yuan());
        sink.text("quantity", line.quantity().toString());
        sink.text("amount", line.amount().yuan());
        present("approved", line.approved());
        sink.end();
    }

    private void texts(String name, List<String> texts) {
        sink.list(name);
        texts.forEach(sink::text);
        sink.end();
    }

    private void present(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Boolean flag -> sink.truth(name, flag);
            default -> sink.text(name, value.toString());
        }
    }
}
