package org.tongbao.wire.envelope;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.Money;
import org.tongbao.core.kernel.Quantity;
import org.tongbao.core.kernel.Rate;
import org.tongbao.core.kernel.UnitPrice;
import tools.jackson.core.JsonGenerator;

/**
 * Writes values as the interface demands: amounts as numbers with two decimals, days and times in
 * their published forms, what is not known as null.
 */
public final class OutputWriter {

    private final JsonGenerator json;

    OutputWriter(JsonGenerator json) {
        this.json = json;
    }

    /** A text. */
    public OutputWriter text(String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
        return this;
    }

    /** Yes as "1", no as "0". */
    public OutputWriter flag(String name, @Nullable Boolean value) {
        return text(name, value == null ? null : value ? "1" : "0");
    }

    /** An amount of yuan with two decimals. */
    public OutputWriter money(String name, @Nullable Money value) {
        return number(name, value == null ? null : value.yuan());
    }

    /** A unit price in yuan. */
    public OutputWriter price(String name, @Nullable UnitPrice value) {
        return number(name, value == null ? null : value.yuan());
    }

    /** A quantity. */
    public OutputWriter quantity(String name, @Nullable Quantity value) {
        return number(name, value == null ? null : value.toString());
    }

    /** A share as a decimal between 0 and 1. */
    public OutputWriter rate(String name, @Nullable Rate value) {
        return number(name, value == null ? null : value.decimal());
    }

    /** A plain decimal number written so already. */
    public OutputWriter decimal(String name, String value) {
        return number(name, value);
    }

    /** A whole number. */
    public OutputWriter whole(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** A day, yyyy-MM-dd. */
    public OutputWriter day(String name, @Nullable LocalDate value) {
        return text(name, value == null ? null : value.toString());
    }

    /** A second, yyyy-MM-dd HH:mm:ss. */
    public OutputWriter time(String name, @Nullable LocalDateTime value) {
        return text(name, value == null ? null : Digits.spaced(value));
    }

    /** An inner node. */
    public OutputWriter node(String name, Consumer<OutputWriter> members) {
        json.writeName(name);
        element(members);
        return this;
    }

    /** A list of inner nodes. */
    public <T> OutputWriter list(
            String name, List<T> elements, BiConsumer<OutputWriter, T> members) {
        json.writeName(name);
        json.writeStartArray();
        elements.forEach(each -> element(out -> members.accept(out, each)));
        json.writeEndArray();
        return this;
    }

    /** An element of a bare list. */
    public void element(Consumer<OutputWriter> members) {
        json.writeStartObject();
        members.accept(this);
        json.writeEndObject();
    }

    private OutputWriter number(String name, @Nullable String decimal) {
        json.writeName(name);
        if (decimal == null) {
            json.writeNull();
        } else {
            json.writeNumber(decimal);
        }
        return this;
    }
}
