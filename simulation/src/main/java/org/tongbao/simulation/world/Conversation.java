package org.tongbao.simulation.world;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.platform.desk.Institution;
import org.tongbao.wire.client.Address;
import org.tongbao.wire.client.InstitutionClient;
import org.tongbao.wire.client.Outcome;
import org.tongbao.wire.client.Signing;
import org.tongbao.wire.envelope.Answer;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.signature.GatewayHmac;
import org.tongbao.wire.signature.SigningProfile;
import org.tongbao.wire.table.NationalTables;

/** A hospital's talk with the desk about one visit, up to the moment before it is settled. */
final class Conversation implements AutoCloseable {

    private static final String PATH = "/fsi/api/rsfComIfsService/callService";

    private final InstitutionClient client;
    private final LocalDateTime now;

    Conversation(URI node, World.Hospital hospital, NationalTables tables, Clock clock) {
        Institution institution = hospital.institution();
        client =
                new InstitutionClient(
                        new Address(node.resolve(PATH), false),
                        new org.tongbao.wire.client.Institution(
                                institution.code(),
                                institution.name(),
                                institution.area(),
                                "0001",
                                "示例收费员"),
                        new Signing(
                                new GatewayHmac(""),
                                new SigningProfile.Credentials(hospital.key(), hospital.secret())),
                        tables,
                        clock);
        now = LocalDateTime.ofInstant(clock.instant(), Receipt.CHINA);
    }

    /**
     * Opens a visit and uploads its bill.
     *
     * @return the desk's id of the visit
     */
    String open(Inputs.Patient who, Bill bill) {
        AreaCode insured = AreaCode.of(who.insured());
        if (bill.stay()) {
            String visit = value(call("2401", insured, Inputs.admit(who, now)), "result");
            call("2301", insured, Inputs.lines(who, visit, bill, now));
            call("2402", insured, Inputs.discharge(who, visit, now));
            return visit;
        }
        String visit = value(call("2201", insured, Inputs.register(who, now)), "data");
        call("2203", insured, Inputs.visit(who, visit, now));
        call("2204", insured, Inputs.lines(who, visit, bill, now));
        return visit;
    }

    private Answer call(String transaction, AreaCode insured, Map<String, ?> input) {
        return switch (client.send(client.prepare(transaction, insured, input))) {
            case Outcome.Answered(Answer answer) -> answer;
            case Outcome.Refused(String why, var _) ->
                    throw new IllegalStateException(transaction + ": " + why);
            case Outcome.Busy(String why, var _) ->
                    throw new IllegalStateException(transaction + ": " + why);
            case Outcome.Unknown(String why) ->
                    throw new IllegalStateException(transaction + ": " + why);
        };
    }

    private static String value(Answer answer, String node) {
        return answer.value(node, "mdtrt_id")
                .orElseThrow(() -> new IllegalStateException("no " + node + ".mdtrt_id"));
    }

    @Override
    public void close() {
        client.close();
    }
}
