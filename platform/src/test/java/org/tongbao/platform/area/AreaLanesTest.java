package org.tongbao.platform.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
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
import org.tongbao.platform.hub.AreaCall;
import org.tongbao.platform.hub.Hub;

/** Requests without a desk: in lanes, once by their key, many at once, from two nodes. */
class AreaLanesTest {

    @RegisterExtension static final FreshDatabase DATABASE = new FreshDatabase();

    private static final AreaCode DALIAN = AreaCode.of("210200");
    private static final String SOURCE = "H11010500001";
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final List<ConfigurableApplicationContext> NODES = new ArrayList<>();

    @BeforeAll
    static void twoNodesOnOneDatabase() {
        for (int i = 0; i < 2; i++) {
            NODES.add(
                    new SpringApplicationBuilder(InsuredAreasTest.Node.class)
                            .web(WebApplicationType.NONE)
                            .properties(DATABASE.properties())
                            .run());
        }
    }

    @AfterAll
    static void stop() {
        NODES.forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void aTopUpHappensOnceHoweverOftenItIsAsked() throws Exception {
        String person = enrolled("100.00");
        AreaCall topUp = topUp(person, "m1", "20.00");

        List<AreaAnswer> answers = new ArrayList<>();
        List<CompletableFuture<AreaAnswer>> together = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            together.add(lanes(i).ask(topUp));
        }
        for (CompletableFuture<AreaAnswer> one : together) {
            answers.add(one.get(20, TimeUnit.SECONDS));
        }
        answers.add(ask(topUp));

        assertThat(answers.stream().map(AreaLanesTest::entry).distinct()).hasSize(1);
        assertThat(answers)
                .allSatisfy(
                        answer ->
                                assertThat(((AreaAnswer.ToppedUp) answer).balance())
                                        .isEqualTo(Money.ofYuan("120.00")));
        assertThat(balance(person)).isEqualTo(12_000);
        assertThat(journalBalance(person)).isEqualTo(12_000);
    }

    @Test
    void aKeyWithOtherContentIsRefusedByName() throws Exception {
        String person = enrolled("100.00");
        ask(topUp(person, "m1", "20.00"));

        AreaAnswer other = ask(topUp(person, "m1", "20.01"));

        assertThat(other)
                .isInstanceOfSatisfying(
                        AreaAnswer.Refused.class,
                        refused -> assertThat(refused.zh()).contains(key(person, "m1").message()));
        assertThat(balance(person)).isEqualTo(12_000);
    }

    @Test
    void aSettlementAskedAgainIsFoundNotBooked() throws Exception {
        String person = enrolled("0.00");
        AreaCall settle = settle(person, "m1", "20000.00");
        AreaAnswer.Settled first = (AreaAnswer.Settled) ask(settle);

        AreaAnswer again = ask(settle);

        assertThat(again)
                .isInstanceOfSatisfying(
                        AreaAnswer.Found.class,
                        found ->
                                assertThat(found.booked().settlementId())
                                        .isEqualTo(first.settlementId()));
        assertThat(count("select count(*) from settlement where person = ?", person)).isOne();
    }

    /** The database refuses one of them; it is parted from the others and they are booked. */
    @Test
    void oneThatTheDatabaseRefusesFailsAlone() throws Exception {
        String person = enrolled("0.00");
        List<CompletableFuture<AreaAnswer>> asked = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String message = i == 7 ? "\0" : "m" + i;
            asked.add(lanes(0).ask(topUp(person, message, "1.00")));
        }

        int done = 0;
        for (int i = 0; i < 20; i++) {
            CompletableFuture<AreaAnswer> one = asked.get(i);
            if (i == 7) {
                assertThat(one).failsWithin(Duration.ofSeconds(20));
            } else {
                assertThat(one.get(20, TimeUnit.SECONDS)).isInstanceOf(AreaAnswer.ToppedUp.class);
                done++;
            }
        }

        assertThat(balance(person)).isEqualTo(done * 100L);
        assertThat(journalBalance(person)).isEqualTo(done * 100L);
    }

    /** The cap is not passed, the deductible charged as one after the other would charge it. */
    @Test
    void sixtyFourThreadsOnTwoNodesSettleOnePersonAsOneAfterTheOtherWould() throws Exception {
        String person = enrolled("0.00");
        String alone = enrolled("0.00");
        try (ExecutorService threads = Executors.newFixedThreadPool(64)) {
            List<Future<AreaAnswer>> asked = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                int node = i;
                asked.add(
                        threads.submit(
                                () ->
                                        lanes(node)
                                                .ask(settle(person, "m" + node, "9000.00"))
                                                .get(60, TimeUnit.SECONDS)));
            }
            for (Future<AreaAnswer> one : asked) {
                assertThat(one.get()).isInstanceOf(AreaAnswer.Settled.class);
            }
        }
        for (int i = 0; i < 64; i++) {
            assertThat(ask(settle(alone, "m" + i, "9000.00")))
                    .isInstanceOf(AreaAnswer.Settled.class);
        }

        String sums =
                """
                select sum(deductible) || ' ' || sum(pool) || ' ' || sum(large_amount) || ' '
                       || sum(cash) || ' ' || count(*) from settlement where person = ?""";
        assertThat(text(sums, person)).isEqualTo(text(sums, alone));
        String year =
                """
                select inpatient_deductible || ' ' || inpatient_in_scope || ' ' || inpatient_pool
                       || ' ' || large_paid || ' ' || admissions
                  from year_so_far where person = ?""";
        assertThat(text(year, person)).isEqualTo(text(year, alone));
        assertThat(count("select inpatient_pool from year_so_far where person = ?", person))
                .isEqualTo(
                        count("select sum(pool)::bigint from settlement where person = ?", person));
    }

    private static AreaAnswer ask(AreaCall call) throws Exception {
        return lanes(0).ask(call).get(20, TimeUnit.SECONDS);
    }

    private static AreaLanes lanes(int number) {
        return bean(AreaLanes.class, number % NODES.size());
    }

    private static <T> T bean(Class<T> type, int node) {
        return Objects.requireNonNull(NODES.get(node)).getBean(type);
    }

    private static @Nullable String entry(AreaAnswer answer) {
        return answer instanceof AreaAnswer.ToppedUp done ? done.entry() : null;
    }

    private static RequestKey key(String person, String message) {
        return new RequestKey(SOURCE, "TEST", person + message);
    }

    private static AreaCall topUp(String person, String message, String amount) {
        return new AreaCall(
                DALIAN, new AreaRequest.TopUp(key(person, message), person, Money.ofYuan(amount)));
    }

    private static AreaCall settle(String person, String message, String amount) {
        Visit visit =
                new Visit(
                        VisitKind.INPATIENT,
                        AreaCode.of("110105"),
                        HospitalLevel.LEVEL3,
                        LocalDate.of(2024, 3, 1),
                        LocalDate.of(2024, 3, 9),
                        1,
                        false,
                        null,
                        null,
                        null,
                        null,
                        List.of("I25.103"),
                        null);
        FeeLine line =
                new FeeLine(
                        "",
                        new FeeLine.Stated(CatalogueClass.A, Rate.ZERO, null),
                        UnitPrice.ofYuan(amount),
                        Quantity.of("1"),
                        Money.ofYuan(amount),
                        null);
        Treatment treatment =
                new Treatment(
                        "1",
                        SOURCE,
                        person,
                        Scheme.EMPLOYEE,
                        visit,
                        List.of(line),
                        Account.Use.NONE);
        return new AreaCall(DALIAN, new AreaRequest.Settle(key(person, message), treatment));
    }

    private static String enrolled(String balance) {
        String digits = "21020319720101" + "%03d".formatted(SERIAL.incrementAndGet());
        Enrolling enrolling = bean(Enrolling.class, 0);
        String person =
                enrolling.enrol(
                        new Enrolling.Newcomer(
                                DALIAN,
                                ResidentId.of(digits + ResidentId.check(digits)),
                                "测试人",
                                Scheme.EMPLOYEE,
                                PersonType.ACTIVE,
                                LocalDate.of(2000, 1, 1),
                                false,
                                Assistance.NONE,
                                Money.ofYuan(balance)));
        enrolling.file(
                DALIAN,
                person,
                new Filing(
                        FilingCategory.REFERRED,
                        AreaCode.of("110000"),
                        Period.since(LocalDate.of(2024, 1, 1))));
        // Whoever comes first finds the area kept.
        assertThat(
                        bean(Hub.class, 1)
                                .ask(
                                        DALIAN,
                                        new AreaRequest.CheckBenefits(person, LocalDate.EPOCH)))
                .isInstanceOf(AreaAnswer.PersonFound.class);
        return person;
    }

    private static long balance(String person) {
        return count("select balance from personal_account where person = ?", person);
    }

    private static long journalBalance(String person) {
        return DATABASE.jdbc()
                .sql(
                        """
                        select sum(credit - debit)::bigint from journal_line
                         where head = 2101 and party = ?""")
                .params(person)
                .query(Long.class)
                .single();
    }

    private static long count(String sql, String person) {
        return jdbc().sql(sql).params(Long.parseLong(person)).query(Long.class).single();
    }

    private static String text(String sql, String person) {
        return jdbc().sql(sql).params(Long.parseLong(person)).query(String.class).single();
    }

    private static JdbcClient jdbc() {
        return DATABASE.jdbc();
    }
}
