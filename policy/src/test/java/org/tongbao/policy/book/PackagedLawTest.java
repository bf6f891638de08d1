package org.tongbao.policy.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongbao.policy.Fault;

/** The law that comes with the program. */
class PackagedLawTest {

    @Test
    void hasNoFault() {
        Law law = Law.read(LawFiles.packaged());
        assertThat(law.faults()).as(Fault.describe(law.faults())).isEmpty();
        assertThat(law.areas()).isNotEmpty();
    }

    @Test
    void isReadQuickly() {
        long start = System.nanoTime();
        YamlPolicyBook book = YamlPolicyBook.packaged();
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(
                "policy book: " + book.policies().size() + " files in " + millis + " ms");
        assertThat(book.edition()).matches("[0-9a-f]{64}");
    }
}
