package org.tongbao.platform.command.claims;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Prints plain trees as JSON: laid out for a person, or one a line. */
final class Printing implements AutoCloseable {

    private static final SerializableString NOTHING = new SerializedString("");

    private final JsonGenerator json;

    private Printing(OutputStream out, @Nullable PrettyPrinter layout) {
        this.json = Json.FACTORY.createGenerator(new Layout(layout), out);
    }

    static Printing forPersons(OutputStream out) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withArrayEmptySeparator("");
        return new Printing(
                out,
                new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }

    static Printing oneALine(OutputStream out) {
        return new Printing(out, null);
    }

    private static final class Layout extends ObjectWriteContext.Base {

        private final @Nullable PrettyPrinter layout;

        Layout(@Nullable PrettyPrinter layout) {
            this.layout = layout;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return layout;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return layout != null;
        }

        @Override
        public SerializableString getRootValueSeparator(SerializableString usual) {
            return NOTHING;
        }
    }

    /** Prints a tree and ends the line. */
    void print(Map<?, ?> tree) {
        object(tree);
        json.writeRaw('\n');
    }

    private void object(Map<?, ?> object) {
        json.writeStartObject();
        object.forEach(
                (key, value) -> {
                    json.writeName((String) key);
                    value(value);
                });
        json.writeEndObject();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case String text -> json.writeString(text);
            case Map<?, ?> object -> object(object);
            case List<?> list -> {
                json.writeStartArray();
                list.forEach(this::value);
                json.writeEndArray();
            }
            case Integer whole -> json.writeNumber(whole);
            case Long whole -> json.writeNumber(whole);
            case Boolean flag -> json.writeBoolean(flag);
            case null -> json.writeNull();
            default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    @Override
    public void close() {
        json.close();
    }
}
