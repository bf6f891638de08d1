package org.tongbao.platform.desk;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.ScopedLine;
import org.tongbao.core.adjudication.UnreadableClaim;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.law.SilenceOfLaw;
import org.tongbao.core.policy.CatalogueCategory;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.wire.message.BilledLine;
import org.tongbao.wire.message.Circumstances;
import org.tongbao.wire.message.Diagnosis;
import org.tongbao.wire.message.SplitLine;

/** Splits fee lines by the catalogue of the place of treatment (就医地目录). */
@Component
class Splitting {

    private final Adjudication adjudication;
    private final AreaLine areas;

    Splitting(Adjudication adjudication, AreaLine areas) {
        this.adjudication = adjudication;
        this.areas = areas;
    }

    /**
     * The split of lines, in their order.
     *
     * @throws DeskRefusal if the law is silent for the area or a line cannot be read
     */
    List<ScopedLine> split(Asked asked, DeskVisit visit, List<FeeLine> lines) {
        LocalDate day = asked.today();
        PersonFacts person = areas.person(visit.insuredArea(), visit.personNo(), day);
        PersonFacts.Enrolled enrolled =
                person.enrolments().stream()
                        .filter(e -> e.scheme() == visit.scheme())
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new DeskRefusal(
                                                "该人员没有险种 " + visit.scheme().code() + " 的参保",
                                                "the person is not enrolled in scheme "
                                                        + visit.scheme().code()));
        Insured insured =
                new Insured(
                        visit.scheme(),
                        enrolled.type(),
                        person.birth(),
                        person.sex(),
                        enrolled.civilServant(),
                        Assistance.NONE);
        Claim claim =
                new Claim(
                        visit.insuredArea(),
                        insured,
                        facts(asked, visit),
                        List.of(),
                        YearSoFar.NOTHING,
                        null,
                        Account.UNUSED,
                        lines);
        try {
            return adjudication.split(claim).lines();
        } catch (SilenceOfLaw silence) {
            throw new DeskRefusal(silence.zh(), silence.en());
        } catch (UnreadableClaim unreadable) {
            throw new DeskRefusal(
                    unreadable.path() + " " + unreadable.zh(),
                    unreadable.path() + " " + unreadable.en());
        }
    }

    /** A visit as rules of benefit see it. */
    static Visit facts(Asked asked, DeskVisit visit) {
        Circumstances told = visit.facts().circumstances();
        var category = visit.facts().category();
        var disease = visit.facts().disease();
        boolean emergency =
                category.isEmergency() || (told.emergency() != null && told.emergency());
        return new Visit(
                category.kind(),
                asked.institution().area(),
                asked.institution().level(),
                visit.begin().toLocalDate(),
                Figures.end(visit, asked.today()),
                1,
                emergency,
                category.isTrauma() ? Boolean.TRUE : told.trauma(),
                told.thirdParty(),
                disease == null ? null : disease.code(),
                null,
                visit.facts().diagnoses().stream()
                        .filter(Diagnosis::valid)
                        .sorted(
                                java.util.Comparator.comparing((Diagnosis d) -> !d.main())
                                        .thenComparingInt(Diagnosis::order))
                        .map(diagnosis -> diagnosis.disease().code())
                        .toList(),
                null);
    }

    /** A split as it is answered. */
    static SplitLine answered(BilledLine billed, ScopedLine split) {
        CatalogueItem item = split.item();
        return new SplitLine(
                billed.serial(),
                billed.amount(),
                billed.quantity(),
                billed.price(),
                split.cap(),
                split.selfPay(),
                split.outside(),
                split.aboveCap(),
                split.preSelfPay(),
                split.inScope(),
                split.itemClass(),
                item == null ? CatalogueCategory.OTHER : item.category(),
                item != null && item.condition() != null,
                split.ground() == ScopedLine.Ground.COVERED ? null : split.ground().zh());
    }
}
