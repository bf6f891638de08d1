package org.tongbao.platform.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongbao.core.adjudication.Account;
import org.tongbao.core.adjudication.FeeLine;
import org.tongbao.core.adjudication.Visit;
import org.tongbao.core.enrolment.Assistance;
import org.tongbao.core.enrolment.PersonType;
import org.tongbao.core.enrolment.Scheme;
import org.tongbao.core.exchange.AreaAnswer;
import org.tongbao.core.exchange.AreaRequest;
import org.tongbao.core.exchange.RequestKey;
import org.tongbao.core.exchange.Treatment;
import org.tongbao.core.filing.Filing;
import org.tongbao.core.filing.FilingCategory;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Period;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.ResidentId;
import org.tongbao.core.kernel.UnitPrice;
import org.tongbao.core.policy.CatalogueClass;
import org.tongbao.core.policy.HospitalLevel;
import org.tongbao.core.policy.VisitKind;
import org.tongbao.platform.database.FreshDatabase;
import org.tongbao.platform.hub.Hub;

/**
 * Settling, previewing and taking back through the hub, on a real database and the packaged law.
 */
class InsuredAreasTest {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @ComponentScan({
        "org.tongbao.platform.area",
        "org.tongbao.platform.hub",
        "org.tongbao.platform.lanes",
        "org.tongbao.platform.law",
        "org.tongbao.platform.database"
    })
    static class Node {}

    @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

    private static final AreaCode DALIAN = AreaCode.of("210200");
    private static final AreaCode BEIJING = AreaCode.of("110105");
    private static final String HOSPITAL = "H11010500001";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private static @Nullable ConfigurableApplicationContext node;
    private String person = "";

    @BeforeAll
    static void start() {
        node =
                new SpringApplicationBuilder(Node.class)
                        .web(WebApplicationType.NONE)
                        .properties(DATABASE.properties())
                        .run();
    }

    @AfterAll
    static void stop() {
        bean(ConfigurableApplicationContext.class).close();
    }

    @BeforeEach
    void aReferredEmployee() {
        String digits = "21020319700101" + "%03d".formatted(SERIAL.incrementAndGet());
        ResidentId id = ResidentId.of(digits + ResidentId.check(digits));
        person =
                bean(Enrolling.class)
                        .enrol(
                                new Enrolling.Newcomer(
                                        DALIAN,
                                        id,
                                        "测试人",
                                        Scheme.EMPLOYEE,
                                        PersonType.ACTIVE,
                                        LocalDate.of(2000, 1, 1),
                                        false,
                                        Assistance.NONE,
                                        Money.ofYuan("500.00")));
        bean(Enrolling.class)
                .file(
                        DALIAN,
                        person,
                        new Filing(
                                FilingCategory.REFERRED,
                                AreaCode.of("110000"),
                                Period.since(LocalDate.of(2024, 1, 1))));
    }

    @Test
    void previewBooksNothing() {
        var answer = ask(new AreaRequest.PreviewSettlement(stay("20000.00")));

        assertThat(answer).isInstanceOf(AreaAnswer.Previewed.class);
        assertThat(rows()).isEqualTo(Map.of("settlements", 0L, "entries", 0L, "years", 0L));
    }

    @Test
    void settlingBooksSettlementYearAccountAndBothBooksTogether() {
        var settled = settle("20000.00", "m1");

        var amounts = settled.settlement().amounts();
        assertThat(rows()).isEqualTo(Map.of("settlements", 1L, "entries", 2L, "years", 1L));
        assertThat(amounts.ownAccount()).isEqualTo(Money.ofYuan("500.00"));
        assertThat(settled.balance()).isEqualTo(Money.ZERO);
        assertThat(yearPool()).isEqualTo(amounts.pool().fen());
        assertThat(owed(2201, "110000"))
                .isEqualTo(amounts.fundTotal().plus(amounts.accountTotal()).fen());
        assertThat(owed(2202, HOSPITAL)).isEqualTo(owed(2201, "110000"));
    }

    @Test
    void secondStayIsTheSecondAdmission() {
        settle("20000.00", "m1");

        var second = settle("20000.00", "m2");

        assertThat(second.settlement().findings())
                .filteredOn(finding -> finding.rule().code().startsWith("DEDUCTIBLE"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.input("nth")).isEqualTo(2));
    }

    @Test
    void takingBackRestoresEverythingOnce() {
        var settled = settle("20000.00", "m1");
        var request =
                new AreaRequest.TakeBack(
                        key("2305", "m2"),
                        person,
                        settled.settlementId(),
                        AreaRequest.Why.CANCELLATION);

        var takenBack = ask(request);
        var again = ask(request);

        assertThat(takenBack)
                .isInstanceOfSatisfying(
                        AreaAnswer.TakenBack.class,
                        back -> {
                            assertThat(back.balance()).isEqualTo(Money.ofYuan("500.00"));
                            assertThat(back.booked().mirrors()).isEqualTo(settled.settlementId());
                            assertThat(back.booked().amounts())
                                    .isEqualTo(settled.settlement().amounts());
                        });
        assertThat(again).isInstanceOf(AreaAnswer.Refused.class);
        assertThat(yearPool()).isZero();
        assertThat(owed(2201, "110000")).isZero();
        assertThat(owed(2202, HOSPITAL)).isZero();
        assertThat(rows()).isEqualTo(Map.of("settlements", 2L, "entries", 4L, "years", 1L));
    }

    @Test
    void takingBackABillTreatedAtHomeLeavesNothingInAnyAccount() {
        Visit atHome =
                new Visit(
                        VisitKind.INPATIENT,
                        AreaCode.of("210203"),
                        HospitalLevel.LEVEL3,
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 3, 9),
                        1,
                        false,
                        false,
                        false,
                        null,
                        null,
                        List.of("I25.103"),
                        null);
        var settled =
                (AreaAnswer.Settled)
                        ask(
                                new AreaRequest.Settle(
                                        key("2304", "m1"), treatment(atHome, "20000.00")));

        ask(
                new AreaRequest.TakeBack(
                        key("2305", "m2"),
                        person,
                        settled.settlementId(),
                        AreaRequest.Why.CANCELLATION));

        assertThat(
                        jdbc().sql(
                                        """
                                        select l.head || ' ' || l.party from journal_line l
                                          join settlement s on s.id = l.entry
                                         where s.person = ? group by l.area, l.head, l.party
                                        having sum(l.debit) <> sum(l.credit)""")
                                .params(Long.parseLong(person))
                                .query(String.class)
                                .list())
                .isEmpty();
        assertThat(rows()).isEqualTo(Map.of("settlements", 2L, "entries", 2L, "years", 1L));
    }

    @Test
    void whatIsNotSettledIsKeptWithItsGroundsAndBooksNothing() {
        Treatment injury = treatment(visit(true), "20000.00");

        var answer = ask(new AreaRequest.Settle(key("2304", "m1"), injury));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        AreaAnswer.Declined.class,
                        declined ->
                                assertThat(declined.settlement().findings())
                                        .anyMatch(f -> f.rule().code().equals("THIRD_PARTY")));
        assertThat(rows()).isEqualTo(Map.of("settlements", 0L, "entries", 0L, "years", 0L));
        assertThat(count("select count(*) from refusal where person = ?")).isEqualTo(1);
    }

    @Test
    void anUnknownPersonIsRefusedByName() {
        person = "123456";

        var answer = ask(new AreaRequest.PreviewSettlement(stay("100.00")));

        assertThat(answer)
                .isInstanceOfSatisfying(
                        AreaAnswer.Refused.class,
                        refused -> assertThat(refused.zh()).contains("123456"));
    }

    private AreaAnswer.Settled settle(String amount, String message) {
        var answer = ask(new AreaRequest.Settle(key("2304", message), stay(amount)));
        assertThat(answer).isInstanceOf(AreaAnswer.Settled.class);
        return (AreaAnswer.Settled) answer;
    }

    private AreaAnswer ask(AreaRequest request) {
        return bean(Hub.class).ask(AreaCode.of("210203"), request);
    }

    private RequestKey key(String transaction, String message) {
        return new RequestKey(HOSPITAL, transaction, person + message);
    }

    private Treatment stay(String amount) {
        return treatment(visit(false), amount);
    }

    private Treatment treatment(Visit visit, String amount) {
        FeeLine line =
                new FeeLine(
                        "",
                        new FeeLine.Stated(CatalogueClass.A, Rate.ZERO, null),
                        UnitPrice.ofYuan(amount),
                        Quantity.of("1"),
                        Money.ofYuan(amount),
                        null);
        return new Treatment(
                "1", HOSPITAL, person, Scheme.EMPLOYEE, visit, List.of(line), Account.Use.OWN);
    }

    private static Visit visit(boolean thirdParty) {
        return new Visit(
                VisitKind.INPATIENT,
                BEIJING,
                HospitalLevel.LEVEL3,
                LocalDate.of(2024, 3, 1),
                LocalDate.of(2024, 3, 9),
                1,
                false,
                thirdParty,
                thirdParty,
                null,
                null,
                List.of("I25.103"),
                null);
    }

    private Map<String, Long> rows() {
        return Map.of(
                "settlements",
                count("select count(*) from settlement where person = ?"),
                "entries",
                count(
                        "select count(*) from journal_entry e join settlement s on s.id = e.id"
                                + " where s.person = ?"),
                "years",
                count("select count(*) from year_so_far where person = ?"));
    }

    private long yearPool() {
        return count("select inpatient_pool from year_so_far where person = ?");
    }

    private long owed(int head, String party) {
        return jdbc().sql(
                        """
                        select coalesce(sum(l.credit - l.debit), 0)::bigint from journal_line l
                          join settlement s on s.id = l.entry
                         where s.person = ? and l.head = ? and l.party = ?""")
                .params(Long.parseLong(person), head, party)
                .query(Long.class)
                .single();
    }

    private long count(String sql) {
        return jdbc().sql(sql).params(Long.parseLong(person)).query(Long.class).single();
    }

    private static JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    private static <T> T bean(Class<T> type) {
        if (node == null) {
            throw new IllegalStateException("not started");
        }
        return type.isInstance(node) ? type.cast(node) : node.getBean(type);
    }
}
