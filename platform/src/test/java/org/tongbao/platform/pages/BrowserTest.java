package org.tongbao.platform.pages;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A test that reads pages as a person does; one browser for all its methods. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

    // Set before the first method runs; JUnit gives no other place to open it once.
    @SuppressWarnings("NullAway.Init")
    protected Chromium chromium;

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterEach
    void forget() {
        chromium.forget();
    }

    @AfterAll
    @SuppressWarnings("RedundantNullCheck") // Nothing was opened where the class was skipped.
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }
}
