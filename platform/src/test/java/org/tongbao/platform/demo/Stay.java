package org.tongbao.platform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tongbao.core.kernel.Money;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.client.Outcome;
import org.tongbao.wire.envelope.Answer;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.table.NationalTables;

/** A stay with one fee line at a real node, ready to be settled over HTTP. */
final class Stay implements AutoCloseable {

    static final Messages.Charge DRUG =
            new Messages.Charge("XA02AAA002A001010100001", "枸橼酸铋钾", "85", "100");
    static final Money TOTAL = DRUG.amount();

    final Hospital hospital;
    final Messages messages;
    final String visitId;
    private final DemoWorld.Cast cast;
    private final ConfigurableApplicationContext node;

    Stay(ConfigurableApplicationContext node) {
        this.node = node;
        cast = node.getBean(DemoWorld.class).prepare();
        Clock clock = node.getBean(Clock.class);
        hospital =
                new Hospital(
                        platform(node),
                        DemoWorld.BEIJING_HOSPITAL,
                        cast.beijing(),
                        NationalTables.load(),
                        clock);
        messages =
                new Messages(
                        cast.id(),
                        cast.personNo(),
                        LocalDateTime.ofInstant(clock.instant(), Receipt.CHINA).minusDays(3));
        visitId =
                answered(send("2401", messages.admit())).value("result", "mdtrt_id").orElseThrow();
        answered(send("2301", messages.lines(visitId, "21", List.of(DRUG))));
    }

    /** Where the node listens. */
    static URI platform(ConfigurableApplicationContext node) {
        return URI.create(
                "http://localhost:"
                        + node.getEnvironment().getRequiredProperty("local.server.port"));
    }

    static Answer answered(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Answered.class);
        return ((Outcome.Answered) outcome).answer();
    }

    /** The same line once more, under the next serial. */
    void billAnotherLine() {
        Map<String, Object> line = new LinkedHashMap<>();
        Object told = messages.lines(visitId, "21", List.of(DRUG)).get("feedetail");
        List<?> one = (List<?>) Objects.requireNonNull(told);
        ((Map<?, ?>) one.getFirst()).forEach((name, value) -> line.put((String) name, value));
        line.put("feedetl_sn", "2");
        answered(send("2301", Map.of("feedetail", List.of(line))));
    }

    Outcome send(String transaction, Map<String, ?> input) {
        return hospital.send(hospital.prepare(transaction, input));
    }

    Call settle() {
        return hospital.prepare("2304", messages.settle(visitId, "21", TOTAL));
    }

    /** The same with another total than that of the lines. */
    Call settle(Money total) {
        return hospital.prepare("2304", messages.settle(visitId, "21", total));
    }

    /** Settlements and what took them back. */
    long settlements() {
        return count("select count(*) from settlement where person = ?");
    }

    long inScope() {
        return count(
                "select coalesce(sum(inpatient_in_scope), 0)::bigint from year_so_far where person = ?");
    }

    long inScopeOfOneStay() {
        return count("select max(in_scope) from settlement where person = ?");
    }

    private long count(String sql) {
        return node.getBean(JdbcClient.class)
                .sql(sql)
                .params(Long.parseLong(cast.personNo()))
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        hospital.close();
    }
}
