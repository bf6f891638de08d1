package org.tongbao.policy.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tongbao.core.adjudication.Adjudication;
import org.tongbao.core.law.Certainty;
import org.tongbao.policy.Fault;
import org.tongbao.policy.book.AreaFile;
import org.tongbao.policy.book.Figure;
import org.tongbao.policy.book.Law;
import org.tongbao.policy.book.LawFiles;
import org.tongbao.policy.book.YamlPolicyBook;
import org.tongbao.policy.catalogue.ReadingCatalogues;
import org.tongbao.policy.example.ComputingExamples;
import org.tongbao.policy.places.Places;
import org.tongbao.policy.places.ReadingPlaces;

/**
 * What the check of the law found.
 *
 * @param edition content hash of the files checked
 * @param catalogueEdition content hash of the catalogues
 * @param files each policy file, with its figures and examples
 * @param faults all of them, in the order of files and lines; none if the law may be used
 */
public record PolicyCheck(
        String edition, String catalogueEdition, List<AreaFile> files, List<Fault> faults) {

    /**
     * Checks these files, and computes the examples of every policy that has no fault itself.
     *
     * @param catalogues by which examples are scoped, with their own faults
     * @param places that a policy may name, with their own faults
     */
    public static PolicyCheck of(
            LawFiles files, ReadingCatalogues.Reading catalogues, ReadingPlaces.Reading places) {
        Law law = Law.read(files);
        List<Fault> faults = new ArrayList<>(law.faults());
        faults.addAll(catalogues.faults());
        faults.addAll(places.faults());
        law.areas().forEach(file -> faults.addAll(unknownPlaces(file, places.places())));
        var examples =
                new ComputingExamples(
                        new Adjudication(
                                YamlPolicyBook.ofSoundFiles(law), catalogues.catalogues()));
        for (AreaFile file : law.soundFiles()) {
            faults.addAll(examples.faults(file));
        }
        return new PolicyCheck(
                law.edition(),
                catalogues.edition(),
                law.areas(),
                faults.stream().distinct().sorted(Fault.IN_FILE_ORDER).toList());
    }

    private static List<Fault> unknownPlaces(AreaFile file, Places places) {
        LocalDate day = file.policy().effective().from();
        return file.areas().stream()
                .filter(named -> !places.knows(named.area(), day))
                .map(
                        named ->
                                new Fault(
                                        named.mark().file(),
                                        named.mark().line(),
                                        named.path(),
                                        named.area().toString(),
                                        day + " 没有这个区划",
                                        "is no area on " + day))
                .toList();
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
