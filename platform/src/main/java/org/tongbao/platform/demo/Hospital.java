package org.tongbao.platform.demo;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.tongbao.platform.desk.Institution;
import org.tongbao.wire.client.Address;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.client.InstitutionClient;
import org.tongbao.wire.client.Outcome;
import org.tongbao.wire.client.Signing;
import org.tongbao.wire.signature.GatewayHmac;
import org.tongbao.wire.signature.SigningProfile;
import org.tongbao.wire.table.NationalTables;

/** A hospital's software: speaks for one institution over HTTP. */
final class Hospital implements AutoCloseable {

    private static final String PATH = "/fsi/api/rsfComIfsService/callService";

    private final InstitutionClient client;

    Hospital(
            URI platform,
            Institution institution,
            DemoWorld.Key key,
            NationalTables tables,
            Clock clock) {
        client =
                new InstitutionClient(
                        new Address(platform.resolve(PATH), false),
                        new org.tongbao.wire.client.Institution(
                                institution.code(),
                                institution.name(),
                                institution.area(),
                                "0001",
                                "演示收费员"),
                        new Signing(
                                new GatewayHmac(""),
                                new SigningProfile.Credentials(key.key(), key.secret())),
                        tables,
                        clock);
    }

    Call prepare(String transaction, Map<String, ?> input) {
        return client.prepare(transaction, DemoWorld.DALIAN, input);
    }

    Outcome send(Call call) {
        return client.send(call);
    }

    @Override
    public void close() {
        client.close();
    }
}
