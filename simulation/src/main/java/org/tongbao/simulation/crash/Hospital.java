package org.tongbao.simulation.crash;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.client.Address;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.client.Institution;
import org.tongbao.wire.client.InstitutionClient;
import org.tongbao.wire.client.Outcome;
import org.tongbao.wire.client.Signing;
import org.tongbao.wire.signature.GatewayHmac;
import org.tongbao.wire.signature.SigningProfile;
import org.tongbao.wire.table.NationalTables;

/** The software of one clinic: many clerks share it. */
final class Hospital implements AutoCloseable {

    private static final String PATH = "/fsi/api/rsfComIfsService/callService";
    private static final Duration LONG = Duration.ofSeconds(30);

    /** So short that it gives up while the platform still works on the call. */
    private static final Duration SHORT = Duration.ofMillis(40);

    private final World.Clinic clinic;
    private final InstitutionClient patient;
    private final InstitutionClient hasty;

    Hospital(URI node, World.Clinic clinic, NationalTables tables, Clock clock) {
        this.clinic = clinic;
        this.patient = client(node, clinic, tables, clock, LONG);
        this.hasty = client(node, clinic, tables, clock, SHORT);
    }

    private static InstitutionClient client(
            URI node, World.Clinic clinic, NationalTables tables, Clock clock, Duration timeout) {
        return new InstitutionClient(
                new Address(node.resolve(PATH), /* numberInPath= */ false),
                new Institution(
                        clinic.institution().code(),
                        clinic.institution().name(),
                        clinic.institution().area(),
                        "0001",
                        "示例收费员"),
                new Signing(
                        new GatewayHmac(""),
                        new SigningProfile.Credentials(clinic.key(), clinic.secret())),
                tables,
                clock,
                timeout);
    }

    World.Clinic clinic() {
        return clinic;
    }

    /** A new call. One client gives all message ids, so that none comes twice. */
    Call prepare(String transaction, AreaCode insured, Map<String, ?> input) {
        return patient.prepare(transaction, insured, input);
    }

    Outcome send(Call call) {
        return patient.send(call);
    }

    /** Sends and soon stops listening, whatever becomes of the call. */
    Outcome sendHastily(Call call) {
        return hasty.send(call);
    }

    /** What a call is known by. */
    Key key(Call call) {
        return new Key(clinic.institution().code(), call.messageId());
    }

    @Override
    public void close() {
        patient.close();
        hasty.close();
    }
}
