package org.tongbao.platform.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine. Nothing is downloaded. Where there is none, a build server fails and
 * a person's machine skips.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable");

    private static final List<String> QUIETLY =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        Path executable = found();
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new LaunchOptions()
                                        .setExecutablePath(executable)
                                        .setHeadless(true)
                                        .setArgs(QUIETLY));
    }

    /** A page of a reader who has never been here, so many pixels wide. */
    Page page(int width) {
        return context(reader(width)).newPage();
    }

    /** The same for a reader whose browser runs no script. */
    Page pageWithoutScript(int width) {
        return context(reader(width).setJavaScriptEnabled(false)).newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** Closes every page that was opened. */
    void forget() {
        browser.contexts().forEach(BrowserContext::close);
    }

    private BrowserContext context(Browser.NewContextOptions options) {
        return browser.newContext(options);
    }

    private static Browser.NewContextOptions reader(int width) {
        return new Browser.NewContextOptions().setViewportSize(width, 800);
    }

    private static Path found() {
        Optional<Path> place =
                Stream.concat(Stream.ofNullable(System.getenv("TONGBAO_CHROMIUM")), PLACES.stream())
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
        String absence =
                "No Chromium at "
                        + PLACES
                        + "; install one (apt-get install chromium fonts-noto-cjk) or name it in"
                        + " TONGBAO_CHROMIUM";
        if (place.isEmpty() && Objects.equals(System.getenv("CI"), "true")) {
            throw new AssertionError(absence);
        }
        Assumptions.assumeTrue(place.isPresent(), absence);
        return place.orElseThrow();
    }
}
