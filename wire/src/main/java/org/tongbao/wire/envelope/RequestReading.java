package org.tongbao.wire.envelope;

import org.jspecify.annotations.Nullable;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.fault.Masking;
import org.tongbao.wire.fault.Rule;
import org.tongbao.wire.fault.Severity;
import org.tongbao.wire.table.NationalTables;
import org.tongbao.wire.table.Transaction;

/** Reads the bytes of a request into sheets. Built once; safe to share between threads. */
public final class RequestReading {

    private final NationalTables tables;
    private final Wire wire;

    /** Makes every input form ready. */
    public RequestReading(NationalTables tables) {
        this.tables = tables;
        wire = Wire.inward(tables);
    }

    /**
     * Reads one request.
     *
     * @param path the address it came to; if its last part is a transaction number, it must agree
     */
    public Reading read(byte[] body, String path) {
        try {
            Wire.Pass first = wire.new Pass(body, this::inputOf);
            Transaction transaction = transaction(first.envelope());
            if (transaction == null) {
                return new Reading.Unreadable(Faults.of(unknown(first.envelope())));
            }
            Wire.Pass pass =
                    first.skippedBody() ? wire.new Pass(body, _ -> transaction.input()) : first;
            compareWithAddress(transaction, path, pass.faults());
            return new Reading.Read(
                    new Request(
                            transaction,
                            pass.envelope(),
                            pass.content(transaction.input()),
                            pass.faults()));
        } catch (Malformed e) {
            return new Reading.Unreadable(Faults.of(Wire.notJson(e, body)));
        }
    }

    private org.tongbao.wire.table.@Nullable Form inputOf(Content envelope) {
        Transaction transaction = transaction(envelope);
        return transaction == null ? null : transaction.input();
    }

    private @Nullable Transaction transaction(Content envelope) {
        return tables.transaction(number(envelope)).orElse(null);
    }

    private static String number(Content envelope) {
        Sheet sheet = envelope.sheet(0);
        String number = sheet.text(0, sheet.table().field("infno").index());
        return number == null ? "" : number;
    }

    private static Fault unknown(Content envelope) {
        String number = number(envelope);
        Fault.Place place = Fault.Place.of("infno");
        return number.isEmpty()
                ? Fault.of(Severity.ERROR, place, null, Rule.REQUIRED, "")
                : Fault.of(Severity.ERROR, place, Masking.shown(number), Rule.TRANSACTION, "");
    }

    private void compareWithAddress(Transaction transaction, String path, Faults faults) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        if (tables.transaction(last).isPresent() && !last.equals(transaction.number())) {
            Fault.Place place = Fault.Place.of("infno");
            faults.add(Fault.of(Severity.ERROR, place, transaction.number(), Rule.ADDRESS, last));
        }
    }
}
