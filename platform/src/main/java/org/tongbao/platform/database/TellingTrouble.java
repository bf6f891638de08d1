package org.tongbao.platform.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Keeps the container from logging a hundred lines where two say it all: whoever starts the
 * platform is thrown the {@link DatabaseTrouble} and tells it.
 */
final class TellingTrouble implements SpringBootExceptionReporter {

    /**
     * As the container makes it.
     *
     * @param context that could not start
     */
    TellingTrouble(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return DatabaseTrouble.behind(failure).isPresent();
    }
}
