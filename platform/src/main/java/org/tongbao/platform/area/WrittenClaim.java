package org.tongbao.platform.area;

import org.tongbao.policy.claim.ClaimSink;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;

/** A claim that goes into JSON as it is told. */
final class WrittenClaim implements ClaimSink {

    private final JsonGenerator json;

    WrittenClaim(JsonGenerator json) {
        this.json = json;
    }

    @Override
    public void object(String name) {
        json.writeObjectPropertyStart(name);
    }

    @Override
    public void object() {
        json.writeStartObject();
    }

    @Override
    public void list(String name) {
        json.writeArrayPropertyStart(name);
    }

    @Override
    public void end() {
        TokenStreamContext context = json.streamWriteContext();
        if (context.inArray()) {
            json.writeEndArray();
        } else {
            json.writeEndObject();
        }
    }

    @Override
    public void text(String name, String value) {
        json.writeStringProperty(name, value);
    }

    @Override
    public void text(String value) {
        json.writeString(value);
    }

    @Override
    public void whole(String name, long value) {
        json.writeNumberProperty(name, value);
    }

    @Override
    public void truth(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }
}
