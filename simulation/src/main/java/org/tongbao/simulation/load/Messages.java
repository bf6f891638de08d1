package org.tongbao.simulation.load;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.simulation.world.Bill;
import org.tongbao.simulation.world.Inputs;
import org.tongbao.simulation.world.World;
import org.tongbao.wire.client.Address;
import org.tongbao.wire.client.Call;
import org.tongbao.wire.client.Institution;
import org.tongbao.wire.client.InstitutionClient;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.table.NationalTables;

/**
 * The messages of a world's visits as bytes, each newly signed. Templates are written by the same
 * client the demo's hospitals use. Belongs to one thread; a message is sent before the next is
 * made.
 */
final class Messages {

    private static final String PATH = "/fsi/api/rsfComIfsService/callService";
    private static final AreaCode MARKED_INSURED = AreaCode.of("659001");
    private static final AreaCode MARKED_TREATING = AreaCode.of("659002");
    private static final String MARKED_CODE = "H65900299999";
    private static final String MARKED_NUMBER = "99999";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME_DIGITS =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final int CODE_WIDTH = 12;
    private static final int SERIALS = 10_000;
    private static final int NUMBER_WIDTH = 5;

    private static final List<String> TRANSACTIONS =
            List.of("2206", "2207", "2208", "2303", "2304", "2305", "2601");

    private record Kind(String transaction, int bill) {}

    private final World world;
    private final Clock clock;
    private final Instant began;
    private final String host;
    private final NationalTables tables = NationalTables.load();
    private final Map<Kind, Template> templates = new HashMap<>();
    private final Signer[] signers;
    private final byte[][] codes;

    private final byte[] messageId = new byte[Slot.MESSAGE_ID.width()];
    private final byte[] nineteen = new byte[Slot.VISIT.width()];
    private final byte[] stamp = new byte[Slot.STAMP.width()];
    private final byte[] number = new byte[NUMBER_WIDTH];
    private byte[] time = new byte[Slot.TIME.width()];
    private long second;
    private byte[] idTime = new byte[0];
    private int idSecond = -1;

    Messages(World world, URI platform, Clock clock) {
        this.world = world;
        this.clock = clock;
        this.began = clock.instant();
        this.host = platform.getAuthority();
        signers =
                world.hospitals().stream()
                        .map(hospital -> new Signer(hospital.key(), hospital.secret()))
                        .toArray(Signer[]::new);
        codes =
                world.hospitals().stream()
                        .map(hospital -> bytes(hospital.institution().code()))
                        .toArray(byte[][]::new);
        // All at once and first: made while the clock runs, they would be measured too.
        for (int bill = 0; bill < world.bills().size(); bill++) {
            for (String transaction : TRANSACTIONS) {
                templates.put(new Kind(transaction, bill), made(transaction, bill));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The number under which a visit is settled, or tried. */
    String settling(int visit, boolean trial) {
        return bill(visit).stay() ? (trial ? "2303" : "2304") : (trial ? "2206" : "2207");
    }

    private Bill bill(int visit) {
        return world.bills().get(world.billOf(visit));
    }

    /** 2207 or 2304, or their trial. */
    ByteBuffer settle(int visit, boolean trial) {
        String transaction = settling(visit, trial);
        Template template = template(transaction, world.billOf(visit));
        template.put(Slot.IDENTITY, bytes(world.identity(visit).reveal()));
        template.put(Slot.VISIT, digits(world.visitId(visit)));
        return finished(template, transaction, visit);
    }

    /** 2208 or 2305. */
    ByteBuffer cancel(int visit, long settlement) {
        String transaction = bill(visit).stay() ? "2305" : "2208";
        Template template = template(transaction, world.billOf(visit));
        template.put(Slot.VISIT, digits(world.visitId(visit)));
        template.put(Slot.SETTLEMENT, digits(settlement));
        return finished(template, transaction, visit);
    }

    /** 2601 of the settlement of a visit. */
    ByteBuffer reverse(int visit) {
        Template template = template("2601", world.billOf(visit));
        template.put(Slot.ORIGINAL_MESSAGE, messageId(visit));
        return finished(template, "2601", visit);
    }

    /** What all have: whose, from whom, when, and the signature. */
    private ByteBuffer finished(Template template, String transaction, int visit) {
        int hospital = world.hospitalOf(visit);
        World.Hospital from = world.hospitals().get(hospital);
        template.put(Slot.PERSON, digits(world.personNo(visit)));
        template.put(Slot.MESSAGE_ID, messageId(visit));
        template.put(Slot.INSTITUTION, codes[hospital]);
        System.arraycopy(codes[hospital], CODE_WIDTH - NUMBER_WIDTH, number, 0, NUMBER_WIDTH);
        template.put(Slot.INSTITUTION_NUMBER, number);
        template.put(Slot.INSURED_AREA, bytes(world.insuredArea(visit).toString()));
        template.put(Slot.TREATING_AREA, bytes(from.institution().area().toString()));
        template.put(Slot.KEY, bytes(from.key()));
        long now = clock.millis();
        template.put(Slot.TIME, time(now));
        Digits.put(now, stamp, 0, stamp.length);
        template.put(Slot.STAMP, stamp);
        template.put(Slot.SIGNATURE, signers[hospital].sign(bytes(transaction), stamp));
        return template.whole();
    }

    private byte[] digits(long id) {
        Digits.put(id, nineteen, 0, nineteen.length);
        return nineteen;
    }

    private byte[] time(long now) {
        if (now / 1000 != second) {
            second = now / 1000;
            time =
                    bytes(
                            LocalDateTime.ofInstant(Instant.ofEpochMilli(now), Receipt.CHINA)
                                    .format(TIME));
        }
        return time;
    }

    /**
     * The message id of a visit's settlement: institution, a time of this world's, a serial. The
     * same visit always has the same.
     */
    byte[] messageId(int visit) {
        System.arraycopy(codes[world.hospitalOf(visit)], 0, messageId, 0, CODE_WIDTH);
        if (visit / SERIALS != idSecond) {
            idSecond = visit / SERIALS;
            idTime =
                    bytes(
                            LocalDateTime.ofInstant(began.plusSeconds(idSecond), Receipt.CHINA)
                                    .format(TIME_DIGITS));
        }
        System.arraycopy(idTime, 0, messageId, CODE_WIDTH, idTime.length);
        Digits.put(visit % SERIALS, messageId, CODE_WIDTH + idTime.length, messageId.length);
        return messageId;
    }

    private Template template(String transaction, int bill) {
        return Objects.requireNonNull(templates.get(new Kind(transaction, bill)), transaction);
    }

    private Template made(String transaction, int bill) {
        String visit = Slot.VISIT.mark();
        String person = Slot.PERSON.mark();
        Map<String, ?> input =
                switch (transaction) {
                    case "2208", "2305" -> Inputs.cancel(person, visit, Slot.SETTLEMENT.mark());
                    case "2601" ->
                            Inputs.reverse(
                                    person,
                                    world.bills().get(bill).stay() ? "2304" : "2207",
                                    Slot.ORIGINAL_MESSAGE.mark());
                    default ->
                            Inputs.settle(
                                    new Inputs.Patient(
                                            Slot.IDENTITY.mark(),
                                            person,
                                            MARKED_INSURED.toString(),
                                            MARKED_TREATING.toString()),
                                    visit,
                                    world.bills().get(bill));
                };
        return Template.post(host, PATH, transaction, marked(called(transaction, input)));
    }

    private Call called(String transaction, Map<String, ?> input) {
        Institution institution =
                new Institution(
                        MARKED_CODE,
                        world.hospitals()
                                .getFirst()
                                .institution()
                                .name()
                                .replaceAll("[0-9]+", MARKED_NUMBER),
                        MARKED_TREATING,
                        "0001",
                        "示例收费员");
        try (InstitutionClient client =
                new InstitutionClient(
                        new Address(URI.create("http://127.0.0.1/"), false),
                        institution,
                        null,
                        tables,
                        clock)) {
            return client.prepare(transaction, MARKED_INSURED, input);
        }
    }

    private static String marked(Call call) {
        return call.body()
                .replace(call.messageId(), Slot.MESSAGE_ID.mark())
                .replaceAll("\"inf_time\":\"[^\"]*\"", "\"inf_time\":\"" + Slot.TIME.mark() + "\"")
                .replace(MARKED_CODE, Slot.INSTITUTION.mark())
                .replace(MARKED_NUMBER, Slot.INSTITUTION_NUMBER.mark())
                .replace(MARKED_INSURED.toString(), Slot.INSURED_AREA.mark())
                .replace(MARKED_TREATING.toString(), Slot.TREATING_AREA.mark());
    }
}
