package org.tongbao.wire.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.wire.client.Outcome.Answered;
import org.tongbao.wire.client.Outcome.Busy;
import org.tongbao.wire.client.Outcome.Refused;
import org.tongbao.wire.client.Outcome.Unknown;
import org.tongbao.wire.envelope.Answer;
import org.tongbao.wire.envelope.AnswerReading;
import org.tongbao.wire.envelope.Receipt;
import org.tongbao.wire.table.NationalTables;
import org.tongbao.wire.table.Transaction;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls a platform for one institution. Safe to share between threads. */
public final class InstitutionClient implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration TO_ANSWER = Duration.ofSeconds(100);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(TO_CONNECT)
                    .build();
    private final Address address;
    private final Institution institution;
    private final @Nullable Signing signing;
    private final NationalTables tables;
    private final AnswerReading reading;
    private final Clock clock;
    private final MessageIds ids;
    private final Duration timeout;

    /** A client that waits a hundred seconds for an answer. */
    public InstitutionClient(
            Address address,
            Institution institution,
            @Nullable Signing signing,
            NationalTables tables,
            Clock clock) {
        this(address, institution, signing, tables, clock, TO_ANSWER);
    }

    /**
     * A client.
     *
     * @param signing null where the platform asks for none
     * @param timeout how long to wait for an answer before the outcome is unknown
     */
    public InstitutionClient(
            Address address,
            Institution institution,
            @Nullable Signing signing,
            NationalTables tables,
            Clock clock,
            Duration timeout) {
        this.address = address;
        this.institution = institution;
        this.signing = signing;
        this.tables = tables;
        this.clock = clock;
        this.timeout = timeout;
        reading = new AnswerReading(tables);
        ids = new MessageIds(institution.code(), clock);
    }

    /**
     * Makes a call with a new message id; nothing is sent yet.
     *
     * @param transaction its number
     * @param insured the person's area of insurance, from 1101; null where there is no person
     * @param input nodes by name: maps of fields, or lists of such maps
     * @throws IllegalArgumentException if there is no such transaction
     */
    public Call prepare(String transaction, @Nullable AreaCode insured, Map<String, ?> input) {
        published(transaction);
        String messageId = ids.next();
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("infno", transaction);
        envelope.put("msgid", messageId);
        envelope.put("mdtrtarea_admvs", institution.area().toString());
        envelope.put("insuplc_admdvs", insured == null ? "" : insured.toString());
        envelope.put("recer_sys_code", "01");
        envelope.put("dev_no", "");
        envelope.put("dev_safe_info", "");
        envelope.put("cainfo", "");
        envelope.put("signtype", "");
        envelope.put("infver", "V1.0");
        envelope.put("opter_type", "1");
        envelope.put("opter", institution.operator());
        envelope.put("opter_name", institution.operatorName());
        envelope.put(
                "inf_time", LocalDateTime.ofInstant(clock.instant(), Receipt.CHINA).format(TIME));
        envelope.put("fixmedins_code", institution.code());
        envelope.put("fixmedins_name", institution.name());
        envelope.put("sign_no", "");
        envelope.put("input", input);
        return new Call(transaction, messageId, JSON.writeValueAsString(envelope));
    }

    /**
     * Sends the call, signed for this moment, and waits. An interrupted wait leaves the outcome
     * unknown.
     */
    public Outcome send(Call call) {
        try {
            return outcome(
                    published(call.transaction()),
                    http.send(request(call), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (HttpConnectTimeoutException | ConnectException e) {
            return new Refused("nobody listens at " + address.base(), null);
        } catch (HttpTimeoutException e) {
            return new Unknown("no answer within " + timeout.toSeconds() + " s");
        } catch (IOException e) {
            return new Unknown("the connection broke: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Unknown("interrupted while waiting");
        }
    }

    /**
     * Sends a call that was sent before: the same message byte for byte under a new signature. A
     * platform that has done it answers as it did the first time; one that has not does it now.
     */
    public Outcome repeat(Call call) {
        return send(call);
    }

    /** Makes a call and sends it. */
    public Outcome call(String transaction, @Nullable AreaCode insured, Map<String, ?> input) {
        return send(prepare(transaction, insured, input));
    }

    @Override
    public void close() {
        http.close();
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.of(call.transaction()))
                        .timeout(timeout)
                        .header("Content-Type", "application/json; charset=utf-8")
                        .POST(HttpRequest.BodyPublishers.ofString(call.body()));
        if (signing != null) {
            String once = UUID.randomUUID().toString().replace("-", "");
            signing.profile()
                    .sign(signing.credentials(), call.transaction(), clock.instant(), once)
                    .forEach(request::header);
        }
        return request.build();
    }

    private Outcome outcome(Transaction transaction, HttpResponse<byte[]> response) {
        Optional<Answer> read =
                response.statusCode() == OK
                        ? reading.read(transaction, response.body())
                        : Optional.empty();
        if (read.isPresent()) {
            Answer answer = read.get();
            String error = answer.error();
            return answer.success()
                    ? new Answered(answer)
                    : new Refused(error == null ? "" : error, answer);
        }
        return unanswered(response);
    }

    /** A gateway says no with {@code {"code":401,"message":…}}; anything else says nothing. */
    private static Outcome unanswered(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        JsonNode said = json(response.body());
        String words = said.path("message").asString("HTTP " + status);
        if (status == SERVICE_UNAVAILABLE && said.path("code").asInt(0) == status) {
            return new Busy(words, pause(response));
        }
        return status >= BAD_REQUEST && status < SERVER_ERROR
                ? new Refused(words, null)
                : new Unknown("HTTP " + status + " without an answer");
    }

    private static Duration pause(HttpResponse<byte[]> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)))
                .orElse(A_MOMENT);
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    private Transaction published(String number) {
        return tables.transaction(number)
                .orElseThrow(() -> new IllegalArgumentException("no transaction " + number));
    }
}
