package org.tongbao.wire.envelope;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Faults;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the answer envelope: {@code infcode} is the number 0 or -1, {@code err_msg} holds at most
 * 200 characters and is null on success, {@code output} is null on failure. Warnings stand in
 * {@code warn_msg}, which real platforms answer too. All faults in full stand in a list of our own,
 * {@code faults}, beside the published keys: real clients pass over keys they do not know.
 */
public final class AnswerWriting {

    /** Most characters of {@code err_msg} and {@code warn_msg}. */
    public static final int LONGEST_MESSAGE = 200;

    private static final int SUCCESS = 0;
    private static final int FAILURE = -1;
    private static final JsonFactory JSON = new JsonFactory();

    private AnswerWriting() {}

    /** What was asked is done. */
    public static byte[] success(
            Receipt receipt, Instant responded, Output output, Faults warnings) {
        return write(receipt, responded, SUCCESS, null, output, warnings);
    }

    /** The message itself is at fault. */
    public static byte[] refusal(Receipt receipt, Instant responded, Faults faults) {
        String zh = sentence(faults.list().stream().filter(Fault::refuses).toList(), faults);
        return write(receipt, responded, FAILURE, zh, null, faults);
    }

    /**
     * The message is in order, and the answer is no.
     *
     * @param reason why, in Chinese; cut to 200 characters
     */
    public static byte[] refusal(Receipt receipt, Instant responded, String reason) {
        return write(receipt, responded, FAILURE, reason, null, new Faults());
    }

    private static byte[] write(
            Receipt receipt,
            Instant responded,
            int infcode,
            @Nullable String error,
            @Nullable Output output,
            Faults faults) {
        Written bytes = new Written();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            OutputWriter out = new OutputWriter(json);
            json.writeStartObject();
            json.writeNumberProperty("infcode", infcode);
            out.text("inf_refmsgid", receipt.referenceId());
            out.text("refmsg_time", receipt.receivedTime());
            out.text("respond_time", Receipt.digits(responded));
            out.text("err_msg", error == null ? null : cut(error));
            out.text("warn_msg", error == null ? warning(faults) : null);
            output(json, out, output);
            if (!faults.list().isEmpty()) {
                out.list("faults", faults.list(), AnswerWriting::fault);
                out.whole("faults_total", faults.total());
            }
            json.writeEndObject();
        }
        return bytes.bytes();
    }

    private static void output(JsonGenerator json, OutputWriter out, @Nullable Output output) {
        if (output == null) {
            out.text("output", null);
        } else if (output.isList()) {
            json.writeName("output");
            json.writeStartArray();
            output.write(out);
            json.writeEndArray();
        } else {
            out.node("output", output::write);
        }
    }

    private static void fault(OutputWriter out, Fault fault) {
        out.text("severity", fault.severity().name())
                .text("path", fault.path())
                .text("field", fault.field())
                .text("name", fault.label())
                .text("value", fault.value())
                .text("rule", fault.rule().name())
                .text("source", fault.source())
                .text("zh", fault.zh())
                .text("en", fault.en());
    }

    private static @Nullable String warning(Faults faults) {
        return faults.list().isEmpty() ? null : cut(sentence(faults.list(), faults));
    }

    private static String sentence(List<Fault> shown, Faults all) {
        String first = shown.isEmpty() ? "" : shown.getFirst().zh();
        if (all.total() == 1) {
            return first;
        }
        String count = "（共 " + all.total() + " 处，详见 faults）";
        int room = LONGEST_MESSAGE - count.length();
        return (first.length() <= room ? first : first.substring(0, room - 1) + "…") + count;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_MESSAGE
                ? text
                : text.substring(0, LONGEST_MESSAGE - 1) + "…";
    }
}
