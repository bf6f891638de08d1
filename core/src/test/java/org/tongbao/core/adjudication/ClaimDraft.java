package org.tongbao.core.adjudication;

import static org.tongbao.core.adjudication.Law.day;
import static org.tongbao.core.adjudication.Law.yuan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.Insured;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;

/**
 * A claim on its way: an active employee of Beijing, born 1984-03-10, ten days in a third-level
 * hospital at home in March 2024, until a test says otherwise.
 */
final class ClaimDraft {

    private AreaCode insuredArea = Law.BEIJING;
    private Scheme scheme = Scheme.EMPLOYEE;
    private PersonType type = PersonType.ACTIVE;
    private LocalDate birth = day("1984-03-10");
    private Insured.@Nullable Sex sex = Insured.Sex.FEMALE;
    private boolean civilServant;
    private Assistance assistance = Assistance.NONE;
    private VisitKind kind = VisitKind.INPATIENT;
    private AreaCode treatingArea = AreaCode.of("110101");
    private HospitalLevel level = HospitalLevel.LEVEL3;
    private LocalDate begin = day("2024-03-01");
    private LocalDate end = day("2024-03-11");
    private int nthAdmission = 1;
    private boolean emergency;
    private @Nullable Boolean trauma;
    private @Nullable Boolean thirdParty;
    private @Nullable String disease;
    private @Nullable List<String> recognised;
    private List<String> diagnoses = List.of("I10.x00x002");
    private Visit.@Nullable TransferredFrom from;
    private final List<Filing> filings = new ArrayList<>();
    private YearSoFar yearSoFar = YearSoFar.NOTHING;
    private @Nullable YearSoFar yearBefore;
    private Account account = Account.UNUSED;
    private final List<FeeLine> lines = new ArrayList<>();

    static ClaimDraft claim() {
        return new ClaimDraft();
    }

    /** A claim of one class A line. */
    static ClaimDraft claim(String yuan) {
        return claim().a(yuan);
    }

    /** The bill of policy reference A.7, Ex-1: 60 000.00, of which 52 500.00 in scope. */
    static ClaimDraft ex1() {
        return claim().a("20000.00")
                .line(CatalogueClass.B, "25000.00", "0.10", null)
                .line(CatalogueClass.A, "12000.00", "0", "10000.00")
                .line(CatalogueClass.C, "3000.00", "0", null);
    }

    Claim done() {
        return new Claim(
                insuredArea,
                new Insured(scheme, type, birth, sex, civilServant, assistance),
                new Visit(
                        kind,
                        treatingArea,
                        level,
                        begin,
                        end,
                        nthAdmission,
                        emergency,
                        trauma,
                        thirdParty,
                        disease,
                        recognised,
                        diagnoses,
                        from),
                filings,
                yearSoFar,
                yearBefore,
                account,
                lines);
    }

    ClaimDraft a(String yuan) {
        return line(CatalogueClass.A, yuan, "0", null);
    }

    /** One unit at this price, with the terms it states. */
    ClaimDraft line(
            CatalogueClass itemClass, String yuan, String selfPay, @Nullable String priceCap) {
        UnitPrice cap = priceCap == null ? null : UnitPrice.ofYuan(priceCap);
        lines.add(
                new FeeLine(
                        "",
                        new FeeLine.Stated(itemClass, Rate.of(selfPay), cap),
                        UnitPrice.ofYuan(yuan),
                        Quantity.of("1"),
                        yuan(yuan),
                        null));
        return this;
    }

    /** A line of the catalogue, its amount rounded as the national interface rounds. */
    ClaimDraft item(String code, String price, String quantity, @Nullable Boolean approved) {
        UnitPrice unit = UnitPrice.ofYuan(price);
        Quantity count = Quantity.of(quantity);
        lines.add(new FeeLine(code, null, unit, count, unit.times(count), approved));
        return this;
    }

    ClaimDraft item(String code, String price, String quantity) {
        return item(code, price, quantity, null);
    }

    ClaimDraft line(FeeLine line) {
        lines.add(line);
        return this;
    }

    ClaimDraft insuredIn(AreaCode area) {
        this.insuredArea = area;
        return this;
    }

    ClaimDraft person(Scheme scheme, PersonType type) {
        this.scheme = scheme;
        this.type = type;
        return this;
    }

    ClaimDraft born(String iso) {
        this.birth = day(iso);
        return this;
    }

    ClaimDraft sex(Insured.@Nullable Sex sex) {
        this.sex = sex;
        return this;
    }

    ClaimDraft civilServant() {
        this.civilServant = true;
        return this;
    }

    ClaimDraft status(Assistance assistance) {
        this.assistance = assistance;
        return this;
    }

    ClaimDraft kind(VisitKind kind) {
        this.kind = kind;
        return this;
    }

    ClaimDraft in(AreaCode treatingArea) {
        this.treatingArea = treatingArea;
        return this;
    }

    ClaimDraft level(HospitalLevel level) {
        this.level = level;
        return this;
    }

    ClaimDraft stay(String begin, String end) {
        this.begin = day(begin);
        this.end = day(end);
        return this;
    }

    ClaimDraft nth(int nthAdmission) {
        this.nthAdmission = nthAdmission;
        return this;
    }

    ClaimDraft emergency() {
        this.emergency = true;
        return this;
    }

    ClaimDraft injury(@Nullable Boolean trauma, @Nullable Boolean thirdParty) {
        this.trauma = trauma;
        this.thirdParty = thirdParty;
        return this;
    }

    ClaimDraft disease(@Nullable String disease, @Nullable List<String> recognised) {
        this.kind = VisitKind.CHRONIC;
        this.disease = disease;
        this.recognised = recognised;
        return this;
    }

    ClaimDraft diagnoses(String... codes) {
        this.diagnoses = List.of(codes);
        return this;
    }

    ClaimDraft from(HospitalLevel level, String deductiblePaid) {
        this.from = new Visit.TransferredFrom(level, yuan(deductiblePaid));
        return this;
    }

    ClaimDraft filed(Filing filing) {
        filings.add(filing);
        return this;
    }

    /** Filed with papers for an area in a period; without an end the filing is open. */
    ClaimDraft filed(FilingCategory category, AreaCode area, String from, @Nullable String to) {
        return filed(
                new Filing(category, area, new Period(day(from), to == null ? null : day(to))));
    }

    /** Filed for the place and the days of the visit. */
    ClaimDraft filed(FilingCategory category) {
        return filed(new Filing(category, treatingArea, new Period(begin, end)));
    }

    ClaimDraft after(YearSoFar yearSoFar) {
        this.yearSoFar = yearSoFar;
        return this;
    }

    ClaimDraft yearBefore(@Nullable YearSoFar yearBefore) {
        this.yearBefore = yearBefore;
        return this;
    }

    ClaimDraft account(String balance, Account.Use use) {
        this.account = new Account(yuan(balance), use);
        return this;
    }
}
