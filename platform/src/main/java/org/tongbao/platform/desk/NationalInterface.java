package org.tongbao.platform.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tongbao.platform.lanes.Busy;
import org.tongbao.wire.signature.GatewayHmac;
import org.tongbao.wire.signature.SigningProfile;
import org.tongbao.wire.signature.TifSha256;
import org.tongbao.wire.signature.Verdict;
import tools.jackson.databind.json.JsonMapper;

/**
 * The national interface over HTTP: one address for all transactions, or the number as its last
 * part. The gateway proves the sender by the headers; its refusals have a form of their own.
 */
@RestController
class NationalInterface {

    /** Largest request taken, in bytes. */
    private static final int LARGEST = 16 << 20;

    private static final List<SigningProfile> PROFILES =
            List.of(new GatewayHmac(""), new TifSha256());
    private static final String TIF_HEADER = "x-tif-paasid";

    private final Desk desk;
    private final Institutions institutions;
    private final Clock clock;
    private final JsonMapper json;

    NationalInterface(Desk desk, Institutions institutions, Clock clock, JsonMapper json) {
        this.desk = desk;
        this.institutions = institutions;
        this.clock = clock;
        this.json = json;
    }

    @PostMapping({"/fsi/api/**", "/ebus/**"})
    ResponseEntity<byte[]> call(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            return gateway(HttpStatus.CONTENT_TOO_LARGE, "报文超过 16 MiB / message over 16 MiB");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return gateway(HttpStatus.CONTENT_TOO_LARGE, "报文超过 16 MiB / message over 16 MiB");
        }
        SigningProfile profile = PROFILES.get(request.getHeader(TIF_HEADER) == null ? 0 : 1);
        Verdict verdict =
                profile.verify(
                        request::getHeader,
                        key -> institutions.secret(key, clock.instant()),
                        clock.instant());
        return switch (verdict) {
            case Verdict.Refused refused ->
                    gateway(HttpStatus.UNAUTHORIZED, refused.zh() + " / " + refused.en());
            case Verdict.Genuine(String key) -> {
                String sender = institutions.ownerOf(key).orElseThrow();
                yield answer(sender, body, request.getRequestURI());
            }
        };
    }

    private ResponseEntity<byte[]> answer(String sender, byte[] body, String path) {
        try {
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(desk.answer(sender, body, path));
        } catch (Busy busy) {
            // 503 promises that nothing was done; a hospital may then drop the message.
            HttpStatus status =
                    busy.isCertain() ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.GATEWAY_TIMEOUT;
            return gateway(status, busy.zh() + " / " + busy.en());
        }
    }

    private ResponseEntity<byte[]> gateway(HttpStatus status, String message) {
        byte[] text =
                json.writeValueAsString(Map.of("code", status.value(), "message", message))
                        .getBytes(StandardCharsets.UTF_8);
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            answer = answer.header(HttpHeaders.RETRY_AFTER, Admission.RETRY_AFTER);
        }
        return answer.body(text);
    }
}
