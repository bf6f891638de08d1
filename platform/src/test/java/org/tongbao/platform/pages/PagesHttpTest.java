package org.tongbao.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages answer over HTTP. */
class PagesHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern REFERENCE = Pattern.compile("data-reference>([0-9a-f]{8})<");

    @ParameterizedTest
    @CsvSource({
        "/, 200, 看病在外地",
        "/?lang=en, 200, Treated away",
        "/?lang=fr, 200, 看病在外地",
        "/settlements, 200, 共 47 笔",
        "/settlements?page=3, 200, 第 3 页",
        "/settlements?page=99, 200, 第 3 页",
        "/design, 200, 设计语言",
        "/assets/tongbao.css, 200, --paper",
        "/settlements?page=0, 400, 从 1 起的整数",
        "/settlements?page=-1&lang=en, 400, a whole number from 1",
        "/settlements/has%20space, 400, 由字母、数字",
        "/settlements/S1, 404, 没有编号为“S1”的结算",
        "/settlements/S1?lang=en, 404, There is no settlement “S1”",
        "/nowhere, 404, 没有这个页面",
        "/nowhere?lang=en, 404, There is no such page",
        "/settlements/" + SampleBills.BROKEN + ", 500, 页面出了故障",
        "/settlements/" + SampleBills.BROKEN + "?lang=en, 500, This page failed"
    })
    void everyAddressAnswers(String address, int status, String text)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = got(address);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(text).doesNotContain("??");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/settlements?page=x", "/settlements/" + SampleBills.BROKEN})
    void aFaultHasAReferenceOfItsOwnAndShowsNoInside(String address)
            throws IOException, InterruptedException {
        String body = got(address).body();

        assertThat(reference(body)).isNotEqualTo(reference(got(address).body()));
        assertThat(body).doesNotContain("Exception", "org.springframework", "the store is away");
    }

    @Test
    void whatAReaderTypedIsShownAsTextOnly() throws IOException, InterruptedException {
        assertThat(got("/settlements?id=%3Cscript%3Ealert(1)%3C/script%3E").body())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(got("/settlements?page=%22%3E%3Cb%3E").body()).doesNotContain("\"><b>");
    }

    @Test
    void theOtherLanguageKeepsTheQuestion() throws IOException, InterruptedException {
        assertThat(got("/settlements?page=2").body())
                .contains("href=\"/settlements?page=2&amp;lang=en\"");
        assertThat(got("//evil.example/settlements").body()).doesNotContain("href=\"//");
    }

    @Test
    void onlyAChosenLanguageIsRemembered() throws IOException, InterruptedException {
        assertThat(got("/?lang=en").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("tongbao-lang=en;")
                .contains("Path=/", "HttpOnly", "SameSite=Lax");
        assertThat(got("/").headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(got("/?lang=fr").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/settlements", "/settlements/" + SampleBills.BEIJING, "/design"})
    void pagesLoadNothingFromElsewhereAndRunNothingInline(String address)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = got(address);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.body())
                .doesNotContain("style=\"", "onclick=", "http://", "https://")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    private static String reference(String body) {
        Matcher matcher = REFERENCE.matcher(body);
        assertThat(matcher.find()).as(body).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> got(String address)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(PagesServer.at(address)))
                        .header("Accept", "text/html")
                        .build();
        return CLIENT.send(request, BodyHandlers.ofString());
    }
}
