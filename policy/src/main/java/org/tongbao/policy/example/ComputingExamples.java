package org.tongbao.policy.example;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.adjudication.Claim;
import org.tongbao.policy.Fault;
import org.tongbao.policy.book.AreaFile;

/** Computes the worked examples of a policy file and says where the answer is another. */
public final class ComputingExamples {

    /** Every file must show as many, one of them away from home. */
    public static final int LEAST = 3;

    private final Adjudication engine;

    /** Computes with this engine. */
    public ComputingExamples(Adjudication engine) {
        this.engine = engine;
    }

    /** What is wrong with the examples of a file: too few, unreadable, or with another answer. */
    public List<Fault> faults(AreaFile file) {
        List<Fault> faults = new ArrayList<>();
        boolean away = false;
        for (int i = 0; i < file.examples().size(); i++) {
            OneExample one = new OneExample(file, i, faults);
            Claim claim = one.claim();
            if (claim != null) {
                away |= !file.policy().area().covers(claim.visit().treatingArea());
                one.compare(claim, engine);
            }
        }
        if (file.examples().size() < LEAST || !away) {
            faults.add(
                    new Fault(
                            file.file(),
                            0,
                            "examples",
                            "",
                            "至少应有 " + LEAST + " 个算例，其中至少一个异地就医",
                            "must be at least " + LEAST + ", one of them away from home"));
        }
        return faults;
    }
}
