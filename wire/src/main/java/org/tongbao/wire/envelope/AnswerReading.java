package org.tongbao.wire.envelope;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.table.NationalTables;
import org.tongbao.wire.table.Transaction;

/** Reads the answer of a platform. Built once; safe to share between threads. */
public final class AnswerReading {

    private static final String SUCCESS = "0";

    private final Wire wire;

    /** Makes every output form ready. */
    public AnswerReading(NationalTables tables) {
        wire = Wire.outward(tables);
    }

    /** The answer to a call of this transaction; empty if the bytes are none. */
    public Optional<Answer> read(Transaction transaction, byte[] body) {
        try {
            Wire.Pass pass = wire.new Pass(body, _ -> transaction.output());
            String code = header(pass, "infcode");
            if (code == null) {
                return Optional.empty();
            }
            return Optional.of(
                    new Answer(
                            code.equals(SUCCESS),
                            header(pass, "inf_refmsgid"),
                            header(pass, "err_msg"),
                            header(pass, "warn_msg"),
                            pass.content(transaction.output())));
        } catch (Malformed _) {
            return Optional.empty();
        }
    }

    private static @Nullable String header(Wire.Pass pass, String field) {
        Sheet sheet = pass.envelope().sheet(0);
        return sheet.text(0, sheet.table().field(field).index());
    }
}
