package org.tongbao.policy.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.YearSoFar;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.policy.HospitalLevel;

/** What a claim may look like, and what is said of one that cannot be read. */
class ClaimReaderTest {

    static final List<ClaimKeys.Key> KEYS = ClaimKeys.ALL;

    /** Of a stay, of an account that is used, of a line without a class. */
    private static final Set<String> NEEDED_HERE =
            Set.of("visit.discharged", "account.balance", "lines[].code");

    @Test
    void everyFactArrivesWhereTheEngineLooksForIt() {
        Map<String, Object> tree =
                Trees.object(
                        """
                        insuredArea: "210200"
                        scheme: "390"
                        person: {type: 老年居民, birth: "19500102", sex: 女, assistance: 低保}
                        visit: {kind: 慢特病, treatingArea: 110105, hospitalLevel: 三甲,
                                admitted: "2024-12-30", emergency: 1, trauma: true,
                                thirdParty: false, disease: M03900,
                                recognisedDiseases: [M03900, M01600], diagnoses: [I10.x00],
                                transferredFrom: {hospitalLevel: 2, deductiblePaid: "400"}}
                        filings:
                          - {category: LONG_RESIDENT, area: "110000", from: "2020-01-01",
                             promiseOpen: true}
                          - {category: OTHER_TEMPORARY, area: "310000", from: "2024-01-01",
                             to: "2024-06-30"}
                        yearSoFar: {deductiblePaid: 1, inScope: 2, poolPaid: 3,
                                    outpatientDeductiblePaid: 4, outpatientInScope: 5,
                                    outpatientPoolPaid: 6, chronicDeductiblePaid: 7,
                                    chronicInScope: 8, chronicPoolPaid: 9, largePaid: 10,
                                    seriousIllnessBurden: 11, seriousIllnessPaid: 12,
                                    civilServantPaid: 13, assistanceBurden: 14,
                                    assistancePaid: 15}
                        yearBefore: {largePaid: "16.00"}
                        account: {use: 2, balance: "0.07"}
                        lines: [{code: X, class: "02", price: 1, quantity: "-2", selfPayRatio: "0.2",
                                 priceCap: "0.9", approved: true}]
                        """);

        Claim claim = ClaimReader.read(tree);

        assertThat(claim.insuredArea()).hasToString("210200");
        assertThat(claim.person())
                .hasToString(
                        "Insured[scheme=RESIDENT, type=ELDERLY, birth=1950-01-02, sex=FEMALE,"
                                + " civilServant=false, assistance=MINIMUM_LIVING]");
        assertThat(claim.visit())
                .hasToString(
                        "Visit[kind=CHRONIC, treatingArea=110105, level=LEVEL3_TOP,"
                                + " begin=2024-12-30, end=2024-12-30, nthAdmission=1,"
                                + " emergency=true, trauma=true, thirdParty=false, disease=M03900,"
                                + " recognised=[M03900, M01600], diagnoses=[I10.x00],"
                                + " transferredFrom=TransferredFrom[level=LEVEL2,"
                                + " deductiblePaid=400.00]]");
        assertThat(claim.filings())
                .extracting(Filing::toString)
                .containsExactly(
                        "Filing[category=LONG_RESIDENT, area=110000, period=2020-01-01..,"
                                + " promiseOpen=true]",
                        "Filing[category=OTHER_TEMPORARY, area=310000,"
                                + " period=2024-01-01..2024-06-30, promiseOpen=false]");
        assertThat(claim.yearSoFar())
                .hasToString(
                        "YearSoFar[inpatient=Used[deductible=1.00, inScope=2.00, pool=3.00],"
                                + " outpatient=Used[deductible=4.00, inScope=5.00, pool=6.00],"
                                + " chronic=Used[deductible=7.00, inScope=8.00, pool=9.00],"
                                + " largePaid=10.00, burden=11.00, seriousIllnessPaid=12.00,"
                                + " civilServantPaid=13.00, assistanceBurden=14.00,"
                                + " assistancePaid=15.00]");
        assertThat(claim.yearBefore())
                .isNotNull()
                .extracting(YearSoFar::largePaid)
                .hasToString("16.00");
        assertThat(claim.account())
                .isEqualTo(new Account(Money.ofYuan("0.07"), Account.Use.FAMILY));
        assertThat(claim.lines())
                .extracting(FeeLine::toString)
                .containsExactly(
                        "FeeLine[code=X, stated=Stated[itemClass=B, selfPay=0.2, cap=0.9],"
                                + " price=1, quantity=-2, amount=-2.00, approved=true]");
    }

    @Test
    void theLeastAClaimMustSay() {
        Map<String, Object> tree =
                Trees.object(
                        """
                        insuredArea: "110000"
                        scheme: 310
                        person: {type: RETIRED, birth: "1950-01-02"}
                        visit: {kind: PHARMACY, treatingArea: "110105", admitted: "2024-12-30"}
                        filing: ""
                        account: null
                        lines: [{class: 甲, amount: "-12.50"}]
                        """);

        Claim claim = ClaimReader.read(tree);

        assertThat(claim.visit().level()).isEqualTo(HospitalLevel.PHARMACY);
        assertThat(claim.filings()).isEmpty();
        assertThat(claim.yearSoFar()).isEqualTo(YearSoFar.NOTHING);
        assertThat(claim.yearBefore()).isNull();
        assertThat(claim.account()).isEqualTo(Account.UNUSED);
        assertThat(claim.lines())
                .extracting(FeeLine::toString)
                .containsExactly(
                        "FeeLine[code=, stated=Stated[itemClass=A, selfPay=0, cap=null],"
                                + " price=12.5, quantity=-1, amount=-12.50, approved=null]");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    scheme                  | "310"
                    scheme                  | 职工
                    insuredArea             | 110000
                    person.type             | active
                    person.type             | 在职
                    person.birth            | "19800501"
                    person.sex              | 1
                    person.sex              | 男
                    person.civilServant     | null
                    person.civilServant     | "false"
                    person.civilServant     | 否
                    person.assistance       | null
                    person.assistance       | 无
                    visit.kind              | 住院
                    visit.hospitalLevel     | 3
                    visit.hospitalLevel     | "3"
                    visit.hospitalLevel     | 三级
                    visit.hospitalLevel     | 3B
                    visit.disease           | ""
                    visit.nthAdmission      | "1"
                    filing.category         | 异地转诊人员
                    account.use             | 1
                    account.use             | true
                    account.balance         | 500
                    account.balance         | " +500.0"
                    lines[0].class          | A
                    lines[0].class          | "01"
                    lines[0].amount         | null
                    lines[0].quantity       | null
                    lines[1].selfPayRatio   | .1
                    lines[1].amount         | "25000"
                    lines[3].amount         | 10
                    """)
    void harmlessSpellingsMeanTheSame(String path, String value) {
        Map<String, Object> tree = Trees.stay();
        Object spelled = Trees.value(value);
        Trees.put(tree, path, spelled instanceof Double ? new BigDecimal(value) : spelled);

        assertThat(ClaimReader.read(tree)).isEqualTo(ClaimReader.read(Trees.stay()));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            textBlock =
                    """
                    insuredArea           | null        | insuredArea: is missing
                    insuredArea           | "11000"     | insuredArea: "11000" is not an area code of six digits
                    insuredArea           | "990000"    | insuredArea: "990000" is not an area code of six digits
                    scheme                | 320         | scheme: "320" must be one of [310, 390]
                    scheme                | 390         | person.type: "ACTIVE" is no kind of person of 390
                    person                | null        | person: is missing
                    person                | someone     | person: "someone" must be an object of keys and values
                    person.type           | ACTVE       | person.type: "ACTVE" must be one of [ACTIVE, RETIRED, CHILD, STUDENT, ADULT, ELDERLY]; did you mean ACTIVE?
                    person.type           | CHILD       | person.type: "CHILD" is no kind of person of 310
                    person.birth          | "1980-02-30"| person.birth: "1980-02-30" is no day of the calendar
                    person.birth          | "1980/02/03"| person.birth: "1980/02/03" is not a date such as 2024-03-15
                    person.birth          | "2024-03-12"| person.birth: "2024-03-12" is after the visit
                    person.sex            | X           | person.sex: "X" must be one of [MALE, FEMALE]
                    person.civilServant   | perhaps     | person.civilServant: "perhaps" must be one of [true, false]
                    person.certno         | "210202195803150019" | person.certno: is no key of a claim
                    person.brith          | null        | person.brith: is no key of a claim; did you mean birth?
                    visit.kind            | INPATENT    | visit.kind: "INPATENT" must be one of [INPATIENT, OUTPATIENT, CHRONIC, PHARMACY]; did you mean INPATIENT?
                    visit.hospitalLevel   | null        | visit.hospitalLevel: is missing
                    visit.hospitalLevel   | 4           | visit.hospitalLevel: "4" must be one of [COMMUNITY, LEVEL1, LEVEL2, LEVEL3, LEVEL3_TOP, UNGRADED, PHARMACY]
                    visit.discharged      | null        | visit.discharged: is missing
                    visit.discharged      | "2024-02-29"| visit.discharged: "2024-02-29" is before admission, 2024-03-01
                    visit.nthAdmission    | 0           | visit.nthAdmission: "0" must be a whole number, 1 or more
                    visit.disease         | 高血压        | visit.disease: "高血压" must look like M03900
                    visit.diagnoses       | [C34, lung] | visit.diagnoses[1]: "lung" must look like C34.9
                    visit.diagnoses       | C34         | visit.diagnoses: "C34" must be a list
                    visit.transferredFrom | {}          | visit.transferredFrom.hospitalLevel: is missing; visit.transferredFrom.deductiblePaid: is missing
                    filing.category       | EMERGENCY   | filing.category: "EMERGENCY" must be one of [SETTLED_RETIREE, LONG_RESIDENT, STATIONED, REFERRED, OTHER_TEMPORARY]
                    filing.to             | "2024-02-19"| filing.to: "2024-02-19" is before the filing begins, 2024-02-20
                    filings               | []          | filings: stands beside filing; give one of the two
                    yearSoFar.poolPaid    | "-0.01"     | yearSoFar.poolPaid: "-0.01" may not be negative
                    yearSoFar.deductable  | "0"         | yearSoFar.deductable: is no key of a claim
                    account               | {balance: 1}| account.use: is missing
                    account.balance       | null        | account.balance: is missing
                    account.balance       | "1.005"     | account.balance: "1.005" has more than 2 decimals
                    account.balance       | 0.1         | account.balance: "0.1" is a binary floating-point number; write it as text
                    account.balance       | "10000000000" | account.balance: "10000000000" has more than 10 digits before the point
                    lines                 | []          | lines: must hold at least one line
                    lines                 | many        | lines: "many" must be a list
                    lines[1]              | null        | lines[1]: is missing
                    lines[1]              | 7           | lines[1]: "7" must be an object of keys and values
                    lines[3].price        | "12,5"      | lines[3].price: "12,5" is not a decimal
                    lines[3].price        | "1.2345678" | lines[3].price: "1.2345678" has more than 6 decimals
                    lines[3].price        | null        | lines[3].price: is missing
                    lines[3].price        | "-3.333333" | lines[3].price: "-3.333333" may not be negative
                    lines[3].quantity     | "3.00001"   | lines[3].quantity: "3.00001" has more than 4 decimals
                    lines[3].quantity     | "1e3"       | lines[3].quantity: "1e3" is not a decimal
                    lines[3].amount       | "ten"       | lines[3].amount: "ten" is not a decimal
                    lines[0].price        | null        | lines[0].price: is missing
                    lines[2].priceCap     | "1O"        | lines[2].priceCap: "1O" is not a decimal
                    lines[3].amount       | "10.02"     | lines[3].amount: "10.02" differs from price × quantity = 10.00 by more than 0.01
                    lines[3].amount       | "9.98"      | lines[3].amount: "9.98" differs from price × quantity = 10.00 by more than 0.01
                    lines[3].amount       | "-10.00"    | lines[3].amount: "-10.00" differs from price × quantity = 10.00 by more than 0.01
                    lines[3].code         | null        | lines[3]: must have a code or a class
                    lines[3].selfPayRatio | "0.1"       | lines[3].selfPayRatio: "0.1" needs a class beside it
                    lines[1].selfPayRatio | null        | lines[1].selfPayRatio: is missing
                    lines[1].selfPayRatio | "10"        | lines[1].selfPayRatio: "10" is more than 1 (10 % is written 0.10)
                    lines[1].class        | 丁           | lines[1].class: "丁" must be one of [甲, 乙, 丙]
                    lines[2].price        | "9999999999"| lines: add up to more than 9999999999.99
                    """)
    void aFaultIsToldByPathValueAndRule(String path, String value, String told) {
        Map<String, Object> tree = Trees.stay();
        Trees.put(tree, path, Trees.value(value));

        FaultyClaim faulty = catchThrowableOfType(FaultyClaim.class, () -> ClaimReader.read(tree));

        assertThat(faulty).isNotNull();
        assertThat(faulty.faults())
                .extracting(ClaimFault::sentenceEn)
                .containsExactly(told.split("; (?=lines|visit)"));
    }

    @Test
    void aNumberIsReadAsItWasWritten() {
        Map<String, Object> tree = Trees.stay();
        Trees.put(tree, "account.balance", new BigDecimal("1E+3"));
        Trees.put(tree, "lines[3].price", new BigDecimal("3.3333330"));

        Claim claim = ClaimReader.read(tree);

        assertThat(claim.account().balance()).hasToString("1000.00");
        assertThat(claim.lines().get(3).price()).hasToString("3.333333");
    }

    @Test
    void allFaultsAreToldAtOnceInTheOrderOfReading() {
        Map<String, Object> tree = Trees.stay();
        Trees.put(tree, "lines[3].price", "12,5");
        Trees.put(tree, "visit.discharged", "soon");
        Trees.put(tree, "person", null);

        assertThatThrownBy(() -> ClaimReader.read(tree))
                .isInstanceOf(FaultyClaim.class)
                .hasMessage(
                        """
                        person: is missing / 缺少
                        visit.discharged: "soon" is not a date such as 2024-03-15 / 不是日期，应如 2024-03-15
                        lines[3].price: "12,5" is not a decimal / 不是十进制数\
                        """);
    }

    @Test
    void whatIsNoObjectIsNoClaim() {
        assertThatThrownBy(() -> ClaimReader.read(List.of()))
                .isInstanceOf(FaultyClaim.class)
                .hasMessageStartingWith("a claim is an object of keys and values");
    }

    @Test
    void numbersOfPersonsAreNotRepeated() {
        Map<String, Object> tree = Trees.stay();
        Trees.put(tree, "person.birth", "210202195803150019");

        assertThatThrownBy(() -> ClaimReader.read(tree))
                .hasMessageContaining("person.birth: \"2102…\"")
                .hasMessageNotContaining("0315");
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void everyKeyOfTheListIsRead(ClaimKeys.Key key) {
        Map<String, Object> tree = Trees.stay();
        Trees.put(tree, "visit.transferredFrom", new HashMap<String, Object>());
        String path = key.path().replace("[]", "[0]");
        Trees.put(tree, path, List.of(List.of()));

        FaultyClaim faulty = catchThrowableOfType(FaultyClaim.class, () -> ClaimReader.read(tree));

        assertThat(faulty).isNotNull();
        assertThat(faulty.faults())
                .extracting(ClaimFault::path)
                .anyMatch(told -> told.equals(path) || told.startsWith(path + "["));
    }

    @ParameterizedTest
    @FieldSource("KEYS")
    void theListSaysWhatMustBeGiven(ClaimKeys.Key key) {
        Map<String, Object> tree = Trees.stay();
        Trees.put(tree, "lines[0]", Trees.object("{code: X, price: 1}"));
        Trees.put(
                tree,
                "visit.transferredFrom",
                Trees.object("{hospitalLevel: 2, deductiblePaid: 400}"));
        Trees.put(tree, key.path().replace("[]", "[0]"), null);

        boolean needed = key.isNeeded() || NEEDED_HERE.contains(key.path());
        assertThatCode(() -> ClaimReader.read(tree))
                .satisfies(thrown -> assertThat(thrown instanceof FaultyClaim).isEqualTo(needed));
    }
}
