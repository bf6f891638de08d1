package org.tongbao.wire.message;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.envelope.Content;
import org.tongbao.wire.envelope.Request;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;

/** Reads judged requests as messages: one row of this table for each transaction served. */
final class MessageReading {

    private static final Map<String, BiFunction<Content, Faults, Message>> READERS =
            Map.ofEntries(
                    one("9001", "signIn", EnquiryReading::signIn),
                    one("9002", "signOut", EnquiryReading::signOut),
                    one("1101", "data", EnquiryReading::person),
                    one("1201", "medinsinfo", EnquiryReading::institution),
                    one("2001", "data", EnquiryReading::benefits),
                    one("5203", "data", EnquiryReading::settlement),
                    one("5204", "data", EnquiryReading::lines),
                    one("2601", "data", EnquiryReading::reversal),
                    one("2201", "data", OutpatientReading::registration),
                    one("2202", "data", OutpatientReading::registrationCancel),
                    Map.entry("2203", OutpatientReading::visit),
                    Map.entry("2203A", OutpatientReading::visit),
                    Map.entry("2204", (in, faults) -> new Outpatient.Lines(lines(in, faults))),
                    one("2205", "data", OutpatientReading::linesCancel),
                    one("2206", "data", row -> OutpatientReading.settlement(row, true)),
                    one("2207", "data", row -> OutpatientReading.settlement(row, false)),
                    one("2208", "data", OutpatientReading::settlementCancel),
                    Map.entry("2301", (in, faults) -> new Inpatient.Lines(lines(in, faults))),
                    Map.entry("2302", InpatientReading::linesCancel),
                    one("2303", "data", row -> InpatientReading.settlement(row, true)),
                    one("2304", "data", row -> InpatientReading.settlement(row, false)),
                    one("2305", "data", InpatientReading::settlementCancel),
                    Map.entry("2401", InpatientReading::admission),
                    Map.entry("2402", InpatientReading::discharge),
                    Map.entry("2403", InpatientReading::change),
                    one("2404", "data", InpatientReading::admissionCancel),
                    one("2405", "data", InpatientReading::dischargeCancel));

    private MessageReading() {}

    /** The message, or null if it was not read; then the faults say why. */
    static @Nullable Message read(Request request, Faults faults) {
        BiFunction<Content, Faults, Message> reader = READERS.get(request.transaction().number());
        if (reader == null) {
            faults.add(
                    Fault.of(
                            Severity.ERROR,
                            Fault.Place.of("infno"),
                            request.transaction().number(),
                            Rule.NOT_OFFERED,
                            ""));
            return null;
        }
        Message message = reader.apply(request.input(), faults);
        return faults.refuses() ? null : message;
    }

    /** Whether this transaction is served. */
    static boolean serves(String number) {
        return READERS.containsKey(number);
    }

    /** The only row of a node. */
    static Cells row(Content content, String node, Faults faults) {
        return new Cells(content, content.sheet(node), 0, faults);
    }

    private static Map.Entry<String, BiFunction<Content, Faults, Message>> one(
            String number, String node, Function<Cells, Message> reader) {
        return Map.entry(number, (content, faults) -> reader.apply(row(content, node, faults)));
    }

    private static List<BilledLine> lines(Content content, Faults faults) {
        return new LineReading(content, faults).lines();
    }
}
