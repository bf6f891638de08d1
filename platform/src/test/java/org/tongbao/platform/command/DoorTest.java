package org.tongbao.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script at the root: run as a person runs it, or read by a shell that calls its parts. */
class DoorTest {

    private static final Path DOOR = Path.of("../tongbao").toAbsolutePath().normalize();
    private static final Instant BUILT = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir private Path folder = Path.of("");

    private record Said(int exit, String out, String err) {}

    @Test
    void aloneItListsEveryVerbInBothLanguages() throws Exception {
        Said said = run(DOOR.toString());

        assertThat(said.exit).isEqualTo(Exit.YES);
        for (Language language : Language.values()) {
            ResourceBundle words = Verbs.words(language);
            assertThat(words.keySet())
                    .filteredOn(key -> key.matches("tongbao\\.[^.]+\\.usage\\.header"))
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(said.out).contains(words.getString(key)))
                    .allSatisfy(key -> assertThat(said.out).contains(key.split("\\.")[1] + " "));
        }
    }

    @Test
    void calledThroughALinkItFindsItsRoot() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), DOOR);

        assertThat(run(link.toString())).isEqualTo(run(DOOR.toString()));
    }

    @Test
    void withoutAJdkItSaysHowToGetOne() throws Exception {
        Said said = bash("source '%s'; jdk_candidates() { echo; }; main serve".formatted(DOOR));

        assertThat(said.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(said.err.lines()).hasSize(2).allMatch(line -> line.contains("JDK 25"));
        assertThat(said.out).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "JAVA_VERSION=\"25.0.3\", 0",
        "JAVA_VERSION=\"25\", 0",
        "JAVA_VERSION=\"24.0.2\", 1",
        "JAVA_VERSION=\"250.1\", 1",
        "JAVA_RUNTIME_VERSION=\"25.0.3+9\", 1",
    })
    void aJdkIsKnownByItsRelease(String line, int exit) throws Exception {
        Files.writeString(folder.resolve("release"), line + "\n");
        executable(folder.resolve("bin/javac"), "");

        assertThat(bash("source '%s'; is_jdk '%s'".formatted(DOOR, folder)).exit).isEqualTo(exit);
    }

    @Test
    void aJavaThatCannotCompileIsNoJdk() throws Exception {
        Files.writeString(folder.resolve("release"), "JAVA_VERSION=\"25\"\n");
        executable(folder.resolve("bin/java"), "");

        assertThat(bash("source '%s'; is_jdk '%s'".formatted(DOOR, folder)).exit).isOne();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({"3.6.3, mvnw", "3.8.0, mvn", "3.8.7, mvn", "3.10.0, mvn", "4.0.0, mvn", "'', mvnw"})
    void anInstalledMavenIsUsedIfYoungEnough(String version, String name) throws Exception {
        executable(folder.resolve("bin/mvn"), "echo 'Apache Maven " + version + " (abc)'");

        Said said =
                bash(
                        "source '%s'; PATH='%s':$PATH; find_maven; echo \"${MAVEN##*/}\""
                                .formatted(DOOR, folder.resolve("bin")));

        assertThat(said.out.strip()).isEqualTo(name);
    }

    @Test
    void withoutAMavenTheWrapperIsUsed() throws Exception {
        Said said = bash("source '%s'; PATH=/nowhere; find_maven; echo $MAVEN".formatted(DOOR));

        assertThat(said.out.strip()).isEqualTo(DOOR.resolveSibling("mvnw").toString());
    }

    /** A small copy of the project, built at one instant, in which single things then change. */
    class AProject {

        AProject() throws Exception {
            for (String module : List.of("core", "policy", "wire", "platform", "simulation")) {
                write(module + "/pom.xml");
                write(module + "/src/main/java/A.java");
                write(module + "/src/test/java/ATest.java");
            }
            write("pom.xml");
            write(".mvn/jvm.config");
            write("simulation/target/tongbao-simulation.jar");
            write("target/built");
            Files.copy(DOOR, folder.resolve("tongbao"));
            try (var all = Files.walk(folder)) {
                for (Path path : all.toList()) {
                    Files.setLastModifiedTime(path, FileTime.from(BUILT));
                }
            }
        }

        Path write(String path) throws IOException {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, "x");
        }

        boolean isFresh() throws Exception {
            return bash("source '%s/tongbao'; is_fresh".formatted(folder)).exit == 0;
        }
    }

    @Test
    void whatWasBuiltIsFreshUntilItsSourceChanges() throws Exception {
        AProject project = new AProject();

        assertThat(project.isFresh()).isTrue();
        project.write("core/src/test/java/ATest.java");
        assertThat(project.isFresh()).as("a test is no part of what runs").isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "pom.xml",
        "wire/pom.xml",
        ".mvn/jvm.config",
        "core/src/main/java/A.java",
        "policy/src/main/resources/new.yaml",
    })
    void aChangeOfAFileMakesItStale(String path) throws Exception {
        AProject project = new AProject();
        project.write(path);

        assertThat(project.isFresh()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "core/src/main/java/A.java",
        "simulation/target/tongbao-simulation.jar",
        "target/built"
    })
    void theLossOfAFileMakesItStale(String path) throws Exception {
        AProject project = new AProject();
        Files.delete(folder.resolve(path));

        assertThat(project.isFresh()).isFalse();
    }

    private static void executable(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Said bash(String script) throws Exception {
        return run("bash", "-c", script);
    }

    private Said run(String... command) throws Exception {
        Path out = Files.createTempFile(folder, "door", ".out");
        Path err = Files.createTempFile(folder, "door", ".err");
        int exit =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(err.toFile())
                        .start()
                        .waitFor();
        return new Said(exit, Files.readString(out), Files.readString(err));
    }
}
