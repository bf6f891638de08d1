package org.tongbao.wire.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tongbao.wire.signature.SigningProfile.Credentials;
import org.tongbao.wire.signature.Verdict.Genuine;
import org.tongbao.wire.signature.Verdict.Reason;
import org.tongbao.wire.signature.Verdict.Refused;

@DisplayName("Headers prove the sender, or the refusal says why not")
class SigningProfileTest {

    private static final Credentials KEYS = new Credentials("demo-key", "demo-secret-0001");
    private static final Instant NOW = Instant.parse("2026-07-01T02:30:00.007Z");
    private static final String ONCE = "a1b2c3";

    static Stream<SigningProfile> profiles() {
        return Stream.of(new GatewayHmac(""), new GatewayHmac("hsa-fsi-"), new TifSha256());
    }

    /** Computed with openssl dgst -sha1 -hmac, and with sha256sum. */
    static Stream<Arguments> knownVectors() {
        return Stream.of(
                Arguments.of(new GatewayHmac(""), "K0oVEQZiHK04W6Hr4Cf5Gydssx8="),
                Arguments.of(new GatewayHmac("hsa-fsi-"), "2UvpN2YI/9ANMXI/EoW71QdJNMg="),
                Arguments.of(
                        new TifSha256(),
                        "01dc9636ca5ca0a56e29e430b397fe0567147c3a431b94601fe3d98e7c5cf19b"));
    }

    @ParameterizedTest
    @MethodSource("knownVectors")
    void theSignatureIsTheKnownOne(SigningProfile profile, String signature) {
        assertThat(profile.sign(KEYS, "1101", NOW, ONCE)).containsValue(signature);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void whatIsSignedIsGenuine(SigningProfile profile) {
        Map<String, String> headers = profile.sign(KEYS, "2304", NOW, ONCE);
        assertThat(verdict(profile, headers, NOW)).isEqualTo(new Genuine("demo-key"));
        assertThat(headers.toString()).doesNotContain(KEYS.secret());
        assertThat(KEYS.toString()).doesNotContain(KEYS.secret());
    }

    static Stream<Arguments> everyHeader() {
        return profiles()
                .flatMap(
                        profile ->
                                profile.sign(KEYS, "2304", NOW, ONCE).keySet().stream()
                                        .map(header -> Arguments.of(profile, header)));
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("everyHeader")
    void everyHeaderIsNeeded(SigningProfile profile, String header) {
        Map<String, String> headers = new HashMap<>(profile.sign(KEYS, "2304", NOW, ONCE));
        headers.remove(header);
        assertThat(verdict(profile, headers, NOW))
                .isEqualTo(new Refused(Reason.MISSING_HEADER, header, ""));
    }

    @ParameterizedTest(name = "{0} with another {1}")
    @MethodSource("everyHeader")
    void everyHeaderIsCovered(SigningProfile profile, String header) {
        Map<String, String> headers = new HashMap<>(profile.sign(KEYS, "2304", NOW, ONCE));
        headers.computeIfPresent(header, (_, value) -> altered(value));
        assertThat(verdict(profile, headers, NOW)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "signed {0} s from now: accepted {1}")
    @CsvSource({
        "-1800, true",
        "1800, true",
        "-1801, false",
        "1801, false",
        "-3600, false",
        "28800, false"
    })
    void thirtyMinutesEitherWay(long seconds, boolean accepted) {
        Instant signed = Instant.ofEpochSecond(NOW.getEpochSecond() + seconds);
        Instant now = Instant.ofEpochSecond(NOW.getEpochSecond());
        profiles()
                .forEach(
                        profile -> {
                            Verdict verdict =
                                    verdict(profile, profile.sign(KEYS, "1101", signed, ONCE), now);
                            assertThat(verdict instanceof Genuine).isEqualTo(accepted);
                            if (verdict instanceof Refused refused) {
                                assertThat(refused.why()).isEqualTo(Reason.STALE_TIMESTAMP);
                            }
                        });
    }

    @Test
    void everyRefusalIsNamedInBothLanguages() {
        TifSha256 profile = new TifSha256();
        Map<String, String> headers = new HashMap<>(profile.sign(KEYS, "1101", NOW, ONCE));
        headers.put("x-tif-paasid", "nobody");
        Refused unknown = (Refused) verdict(profile, headers, NOW);
        assertThat(unknown.zh()).isEqualTo("x-tif-paasid“nobody”未登记");
        assertThat(unknown.en())
                .isEqualTo("the key in x-tif-paasid, \"nobody\", is not registered");
        headers = new HashMap<>(profile.sign(KEYS, "1101", NOW, ONCE));
        headers.put("x-tif-nonce", "n".repeat(33));
        assertThat(((Refused) verdict(profile, headers, NOW)).why())
                .isEqualTo(Reason.MALFORMED_HEADER);
        headers.put("x-tif-nonce", "n".repeat(32));
        assertThat(((Refused) verdict(profile, headers, NOW)).why()).isEqualTo(Reason.MISMATCH);
        headers.put("x-tif-timestamp", "2026-07-01");
        assertThat(((Refused) verdict(profile, headers, NOW)).why())
                .isEqualTo(Reason.MALFORMED_HEADER);
    }

    @Test
    void aTimeCanBeEitherSideOfTheWindowInMilliseconds() {
        GatewayHmac profile = new GatewayHmac("");
        Map<String, String> headers = profile.sign(KEYS, "1101", NOW, ONCE);
        assertThat(verdict(profile, headers, NOW.plus(Duration.ofMinutes(30))))
                .isInstanceOf(Genuine.class);
        assertThat(verdict(profile, headers, NOW.plus(Duration.ofMinutes(30)).plusMillis(1)))
                .isInstanceOf(Refused.class);
    }

    private static String altered(String value) {
        char last = value.charAt(value.length() - 1);
        return value.substring(0, value.length() - 1) + (last == '1' ? '2' : '1');
    }

    private static Verdict verdict(
            SigningProfile profile, Map<String, String> headers, Instant now) {
        return profile.verify(
                headers::get, key -> key.equals(KEYS.key()) ? KEYS.secret() : null, now);
    }
}
