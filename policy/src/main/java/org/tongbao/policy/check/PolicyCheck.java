package org.tongbao.policy.check;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.law.Certainty;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.policy.Fault;
import org.tongbao.policy.book.AreaFile;
import org.tongbao.policy.book.Figure;
import org.tongbao.policy.book.Law;
import org.tongbao.policy.book.LawFiles;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.example.ComputingExamples;

/**
 * What the check of the law found.
 *
 * @param edition content hash of the files checked
 * @param files each policy file, with its figures and examples
 * @param faults all of them, in the order of files and lines; none if the law may be used
 */
public record PolicyCheck(String edition, List<AreaFile> files, List<Fault> faults) {

    /** Checks these files, and computes the examples of every policy that has no fault itself. */
    public static PolicyCheck of(LawFiles files, Catalogues catalogues) {
        Law law = Law.read(files);
        List<Fault> faults = new ArrayList<>(law.faults());
        var examples =
                new ComputingExamples(
                        new Adjudication(YamlPolicyBook.ofSoundFiles(law), catalogues));
        for (AreaFile file : law.soundFiles()) {
            faults.addAll(examples.faults(file));
        }
        return new PolicyCheck(
                law.edition(),
                law.areas(),
                faults.stream().distinct().sorted(Fault.IN_FILE_ORDER).toList());
    }

    /** Whether the law may be used. */
    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The figures of a file that nobody has confirmed. */
    public static List<Figure> illustrative(AreaFile file) {
        return file.figures().stream()
                .filter(f -> f.citation().certainty() == Certainty.ILLUSTRATIVE)
                .toList();
    }
}
