package org.tongbao.policy.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.policy.Fault;
import org.tongbao.policy.Faults;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.Table;
import org.tongbao.policy.catalogue.CatalogueFiles.Located;

/**
 * Reads the folder {@code catalogue} of the law: {@code national} holds tables of whole items; a
 * folder named by an area code holds {@code items*.csv}, whole items of its own, and {@code
 * terms*.csv}, how it pays items of the wider area.
 */
public final class ReadingCatalogues {

    private static final String NATIONAL = "national";

    private final CatalogueFiles files;
    private final Faults faults = new Faults();
    private final Shelf national = new Shelf();
    private final TreeMap<AreaCode, Shelf> local = new TreeMap<>();

    private ReadingCatalogues(CatalogueFiles files) {
        this.files = files;
    }

    /**
     * What was read, and all that is wrong with it.
     *
     * @param catalogues of every line that could be read
     * @param edition content hash of the files, as lower-case hex
     * @param faults in the order of the files; none if all is well
     */
    public record Reading(Catalogues catalogues, String edition, List<Fault> faults) {}

    /**
     * Reads folders of the law.
     *
     * @param laws each laid over the one before: a file of the same name stands in its place
     */
    public static Reading from(Path... laws) {
        return new ReadingCatalogues(new CatalogueFiles(List.of(laws))).read();
    }

    /**
     * The catalogues that come with the program.
     *
     * @throws IllegalStateException listing their faults, which a build would have found
     */
    public static Catalogues bundled() {
        Reading reading = from(LawFolder.bundled());
        if (!reading.faults().isEmpty()) {
            throw new IllegalStateException(Fault.describe(reading.faults()));
        }
        return reading.catalogues();
    }

    private Reading read() {
        files.refuseStrangers(faults);
        shelve(NATIONAL, national, List.of());
        areas().forEach(this::area);
        Map<AreaCode, List<CatalogueItem>> items = new HashMap<>();
        local.forEach((area, shelf) -> items.put(area, shelf.items()));
        return new Reading(
                new Catalogues(national.items(), items), files.edition(), faults.inFileOrder());
    }

    /** Folders named by area codes; in rising order, so that wider areas come first. */
    private Map<AreaCode, String> areas() {
        Map<AreaCode, String> areas = new TreeMap<>();
        for (String name : files.areas()) {
            if (!name.equals(NATIONAL)) {
                try {
                    areas.put(AreaCode.of(name), name);
                } catch (IllegalArgumentException e) {
                    faults.add("catalogue/" + name, 0, "", "", "文件夹名不是区划代码", "is no area code");
                }
            }
        }
        return areas;
    }

    private void area(AreaCode area, String folder) {
        Shelf own = new Shelf();
        List<Shelf> wider = new ArrayList<>();
        for (AreaCode around : List.of(area.prefecture(), area.province())) {
            Shelf shelf = around.equals(area) ? null : local.get(around);
            if (shelf != null && !wider.contains(shelf)) {
                wider.add(shelf);
            }
        }
        wider.add(national);
        shelve(folder, own, wider);
        local.put(area, own);
    }

    private void shelve(String folder, Shelf shelf, List<Shelf> wider) {
        WholeItems items = new WholeItems(shelf);
        for (Located located : files.tables(folder, "items")) {
            items.put(table(located, WholeItems.COLUMNS));
        }
        DifferingTerms terms = new DifferingTerms(shelf, wider);
        for (Located located : files.tables(folder, "terms")) {
            terms.put(table(located, DifferingTerms.COLUMNS));
        }
    }

    private Table table(Located located, Set<String> columns) {
        return Table.read(located.law(), located.file(), columns, faults);
    }
}
