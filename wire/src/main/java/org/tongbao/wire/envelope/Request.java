package org.tongbao.wire.envelope;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.fault.Faults;
import org.tongbao.wire.table.Transaction;

/**
 * A request whose shape was read and whose values are not yet judged. Its accessors of required
 * values may be called once validation has passed; before, only those that say so.
 */
public final class Request {

    private static final int PROVINCE_DIGITS = 2;

    private final Transaction transaction;
    private final Content envelope;
    private final Content input;
    private final Faults faults;

    Request(Transaction transaction, Content envelope, Content input, Faults faults) {
        this.transaction = transaction;
        this.envelope = envelope;
        this.input = input;
        this.faults = faults;
    }

    /** The transaction asked for; always known. */
    public Transaction transaction() {
        return transaction;
    }

    /** The envelope's own fields: one row. */
    public Content envelope() {
        return envelope;
    }

    /** The transaction's input. */
    public Content input() {
        return input;
    }

    /** What was wrong with the shape. */
    public Faults shapeFaults() {
        return faults.copy();
    }

    /** Keys nobody knows, which were ignored. */
    public List<String> unknownKeys() {
        return Stream.concat(
                        envelope.unknownKeys().stream(),
                        input.unknownKeys().stream().map(key -> "input." + key))
                .toList();
    }

    /** A field of the envelope as text, or null; may be called at any time. */
    public @Nullable String header(String field) {
        return envelope.sheet(0).text(0, envelope.form().root().field(field).index());
    }

    /** The sender's message id. */
    public String messageId() {
        return required("msgid");
    }

    /** The institution that asks. */
    public String institution() {
        return required("fixmedins_code");
    }

    /** The person or terminal that asks. */
    public String operator() {
        return required("opter");
    }

    /** Where the person is treated. */
    public AreaCode treatingArea() {
        return AreaCode.of(required("mdtrtarea_admvs"));
    }

    /** Where the person is insured; empty is read as the treating area by the interface. */
    public Optional<AreaCode> insuredArea() {
        return Optional.ofNullable(header("insuplc_admdvs")).map(AreaCode::of);
    }

    /**
     * Whether the first two digits of the two areas differ: the interface's own test. May be called
     * at any time; blank is local.
     */
    public boolean isCrossProvince() {
        String insured = header("insuplc_admdvs");
        String treating = header("mdtrtarea_admvs");
        return insured != null
                && treating != null
                && insured.length() >= PROVINCE_DIGITS
                && treating.length() >= PROVINCE_DIGITS
                && !insured.regionMatches(0, treating, 0, PROVINCE_DIGITS);
    }

    private String required(String field) {
        return Objects.requireNonNull(header(field), field);
    }
}
