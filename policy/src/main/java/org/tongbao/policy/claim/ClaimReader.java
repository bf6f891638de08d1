package org.tongbao.policy.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

/** Reads a claim from a tree; {@link ClaimKeys} says which keys there are. Stateless. */
public final class ClaimReader {

    private ClaimReader() {}

    /**
     * The claim a tree holds.
     *
     * @param tree maps, lists, text, whole numbers, exact decimals, flags and null
     * @throws FaultyClaim naming every fault at once, each with its path
     */
    public static Claim read(@Nullable Object tree) {
        List<ClaimFault> faults = new ArrayList<>(0);
        if (!(tree instanceof Map)) {
            faults.add(
                    new ClaimFault("", "", "报案应是若干键和值", "a claim is an object of keys and values"));
            throw new FaultyClaim(faults);
        }
        Claim claim = claim(Part.whole(tree, faults));
        if (claim == null || !faults.isEmpty()) {
            throw new FaultyClaim(faults);
        }
        return claim;
    }

    /** Null only where there are faults that leave nothing to build a claim from. */
    private static @Nullable Claim claim(Part whole) {
        whole.only(ClaimKeys.CLAIM);
        AreaCode insuredArea = Figures.area(whole.field("insuredArea"));
        Scheme scheme = whole.field("scheme").of(Vocabulary.SCHEMES, Scheme.EMPLOYEE);
        Insured person = person(whole.field("person"), scheme);
        Visit visit = VisitReader.read(whole.field("visit"));
        List<Filing> filings = filings(whole);
        Part now = whole.maybe("yearSoFar");
        Part before = whole.maybe("yearBefore");
        YearSoFar yearSoFar = now == null ? YearSoFar.NOTHING : Years.read(now);
        YearSoFar yearBefore = before == null ? null : Years.read(before);
        Account account = account(whole.maybe("account"));
        List<FeeLine> lines = LineReader.read(whole.field("lines"));
        if (person == null || visit == null) {
            return null;
        }
        if (person.birth().isAfter(visit.end())) {
            whole.field("person").field("birth").fault("晚于就诊日", "is after the visit");
        }
        return new Claim(
                insuredArea, person, visit, filings, yearSoFar, yearBefore, account, lines);
    }

    private static @Nullable Insured person(Part part, Scheme scheme) {
        part.only(ClaimKeys.PERSON);
        Part typePart = part.field("type");
        PersonType type = typePart.of(Vocabulary.PERSON_TYPES, PersonType.ACTIVE);
        boolean working = type == PersonType.ACTIVE || type == PersonType.RETIRED;
        if (working != (scheme == Scheme.EMPLOYEE)) {
            typePart.fault(
                    "不是险种 " + scheme.code() + " 的人员类别", "is no kind of person of " + scheme.code());
        }
        LocalDate birth = Figures.day(part.field("birth"));
        Part sex = part.maybe("sex");
        Part assistance = part.maybe("assistance");
        Insured.Sex of = sex == null ? null : sex.of(Vocabulary.SEXES, Insured.Sex.MALE);
        boolean civilServant = part.flag("civilServant", false);
        Assistance status =
                assistance == null
                        ? Assistance.NONE
                        : assistance.of(Vocabulary.ASSISTANCE, Assistance.NONE);
        return birth == null ? null : new Insured(scheme, type, birth, of, civilServant, status);
    }

    private static List<Filing> filings(Part whole) {
        Part one = whole.maybe("filing");
        Part several = whole.maybe("filings");
        List<Part> parts = several == null ? List.of() : several.items();
        if (one != null && several != null) {
            several.fault("filing 与 filings 只能给一个", "stands beside filing; give one of the two");
        }
        List<Filing> filings = new ArrayList<>(1);
        for (Part part : one == null ? parts : List.of(one)) {
            Filing filing = filing(part);
            if (filing != null) {
                filings.add(filing);
            }
        }
        return filings;
    }

    private static @Nullable Filing filing(Part part) {
        part.only(ClaimKeys.FILING);
        FilingCategory category =
                part.field("category")
                        .of(Vocabulary.FILING_CATEGORIES, FilingCategory.OTHER_TEMPORARY);
        AreaCode area = Figures.area(part.field("area"));
        LocalDate from = Figures.day(part.field("from"));
        Part last = part.maybe("to");
        LocalDate to = last == null ? null : Figures.day(last);
        boolean promiseOpen = part.flag("promiseOpen", false);
        if (from == null) {
            return null;
        }
        if (last != null && to != null && to.isBefore(from)) {
            last.fault("早于备案开始日 " + from, "is before the filing begins, " + from);
            return null;
        }
        return new Filing(category, area, new Period(from, to), promiseOpen);
    }

    private static Account account(@Nullable Part part) {
        if (part == null) {
            return Account.UNUSED;
        }
        part.only(ClaimKeys.ACCOUNT);
        Account.Use use = part.field("use").of(Vocabulary.ACCOUNT_USES, Account.Use.NONE);
        Money balance =
                use == Account.Use.NONE
                        ? Figures.moneyOrNothing(part, "balance")
                        : Figures.money(part.field("balance"));
        return new Account(balance, use);
    }
}
