package org.tongbao.platform.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tongbao.core.adjudication.Fund;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.PersonFacts;
import org.tongbao.core.kernel.Period;
import org.tongbao.wire.envelope.Output;
import org.tongbao.wire.message.Answers;
import org.tongbao.wire.message.BenefitLine;
import org.tongbao.wire.message.Credential;
import org.tongbao.wire.message.Document;
import org.tongbao.wire.message.Enquiry;
import org.tongbao.wire.message.FoundLine;
import org.tongbao.wire.message.FoundSettlement;
import org.tongbao.wire.message.InstitutionLine;
import org.tongbao.wire.message.Named;
import org.tongbao.wire.message.PersonAnswer;

/** Answers questions that change nothing: who, which institution, entitled, settled how. */
@Component
class Enquiring {

    private final AreaLine areas;
    private final Institutions institutions;
    private final Visits visits;
    private final FeeLines lines;
    private final Splitting splitting;

    Enquiring(
            AreaLine areas,
            Institutions institutions,
            Visits visits,
            FeeLines lines,
            Splitting splitting) {
        this.areas = areas;
        this.institutions = institutions;
        this.visits = visits;
        this.lines = lines;
        this.splitting = splitting;
    }

    Output answer(Asked asked, Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Person person -> person(asked, person);
            case Enquiry.Institution institution -> institution(institution);
            case Enquiry.Benefits benefits -> benefits(asked, benefits);
            case Enquiry.Settlement settlement -> settlement(asked, settlement);
            case Enquiry.Lines settled -> settled(asked, settled);
        };
    }

    private Output person(Asked asked, Enquiry.Person enquiry) {
        PersonFacts person = identified(asked, enquiry.credential(), enquiry.document());
        List<PersonAnswer.Insurance> insurances = new ArrayList<>();
        for (PersonFacts.Enrolled enrolled : person.enrolments()) {
            boolean ended = !enrolled.period().holds(asked.today());
            insurances.add(
                    new PersonAnswer.Insurance(
                            enrolled.area(),
                            enrolled.scheme(),
                            enrolled.type(),
                            ended ? PersonAnswer.Standing.ENDED : PersonAnswer.Standing.NORMAL,
                            enrolled.period().from(),
                            null,
                            enrolled.civilServant(),
                            enrolled.balance(),
                            null));
        }
        return Answers.person(
                new PersonAnswer(Figures.person(person), insurances, List.of(), asked.today()));
    }

    /** By the document where one is named, for it is what a foreign card is checked against. */
    private PersonFacts identified(
            Asked asked, Credential credential, @Nullable Document document) {
        if (document != null && document.residentId()) {
            return areas.identified(
                    asked.insuredArea(), AreaRequest.Credential.RESIDENT_ID, document.number());
        }
        AreaRequest.Credential kind = credential.kind();
        String number = credential.number();
        if (kind == null || number == null) {
            throw new DeskRefusal(
                    "需要就诊凭证编号 mdtrt_cert_no 或证件号码 certno", "mdtrt_cert_no or certno is needed");
        }
        return areas.identified(asked.insuredArea(), kind, number);
    }

    private Output institution(Enquiry.Institution enquiry) {
        return Answers.institutions(
                institutions.search(enquiry.pharmacy(), enquiry.code(), enquiry.name()).stream()
                        .map(
                                found ->
                                        new InstitutionLine(
                                                found.code(),
                                                found.name(),
                                                found.creditCode(),
                                                found.level()))
                        .toList());
    }

    private Output benefits(Asked asked, Enquiry.Benefits enquiry) {
        PersonFacts person =
                areas.person(asked.insuredArea(), enquiry.personNo(), enquiry.from().toLocalDate());
        Period none = new Period(enquiry.from().toLocalDate(), null);
        Period held =
                person.enrolments().stream()
                        .filter(e -> e.scheme() == enquiry.scheme())
                        .map(PersonFacts.Enrolled::period)
                        .filter(period -> period.holds(none.from()))
                        .findFirst()
                        .orElse(null);
        return Answers.benefits(
                List.of(
                        new BenefitLine(
                                enquiry.personNo(),
                                Fund.pool(enquiry.scheme()),
                                held != null,
                                held == null ? none.from() : held.from(),
                                held == null ? null : held.to(),
                                held == null ? "该险种在查询日期无有效参保" : null)));
    }

    private Output settlement(Asked asked, Enquiry.Settlement enquiry) {
        DeskVisit visit = visits.get(asked, enquiry.visitId(), enquiry.personNo());
        String id = enquiry.settlementId() == null ? visit.settlement() : enquiry.settlementId();
        if (id == null) {
            throw new DeskRefusal("该就诊尚无结算", "the visit has no settlement");
        }
        AreaAnswer answer =
                areas.ask(
                        visit.insuredArea(), new AreaRequest.FindSettlement(visit.personNo(), id));
        if (!(answer instanceof AreaAnswer.Found found)
                || !found.booked().visitId().equals(visit.number())) {
            throw new DeskRefusal("该就诊没有结算 " + id, "the visit has no settlement " + id);
        }
        Institution institution = asked.institution();
        return Answers.found(
                new FoundSettlement(
                        Figures.booked(
                                visit,
                                institution,
                                found.person(),
                                found.booked(),
                                found.balance()),
                        visit.begin().toLocalDate(),
                        Figures.end(visit, asked.today()),
                        new Named(institution.code(), institution.name()),
                        institution.level(),
                        visit.insuredArea(),
                        institution.area(),
                        visit.facts().disease(),
                        asked.request().operator()));
    }

    private Output settled(Asked asked, Enquiry.Lines enquiry) {
        DeskVisit visit = visits.get(asked, enquiry.visitId(), enquiry.personNo());
        List<FeeLines.Kept> kept = lines.settled(visit, enquiry.settlementId());
        var split = splitting.split(asked, visit, kept.stream().map(FeeLines.Kept::line).toList());
        List<FoundLine> found = new ArrayList<>(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            var item = split.get(i).item();
            found.add(
                    new FoundLine(
                            kept.get(i).billed(),
                            Splitting.answered(kept.get(i).billed(), split.get(i)),
                            visit.facts().category(),
                            java.util.Objects.requireNonNull(kept.get(i).settlement()),
                            item == null ? kept.get(i).billed().ownCode() : item.zh(),
                            item == null ? "" : item.unit().zh(),
                            null));
        }
        return Answers.lines(found);
    }
}
