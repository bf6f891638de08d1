package org.tongbao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTest {

    @TempDir Path cache;

    @Test
    void manyUnpackAtOnceAndOneFolderIsLeft() throws Exception {
        List<Future<PostgresBinaries>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                all.add(threads.submit(() -> PostgresBinaries.in(cache)));
            }
        }
        try (Stream<Path> left = Files.list(cache)) {
            assertThat(left).containsExactly(all.getFirst().get().folder());
        }
        for (Future<PostgresBinaries> one : all) {
            Ran version = Ran.in(cache, List.of(one.get().program("postgres"), "--version"));
            assertThat(version.output()).startsWith("postgres (PostgreSQL) 18.");
        }
    }
}
