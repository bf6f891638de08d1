package org.tongbao.policy.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tongbao.core.kernel.AreaCode;
import org.tongbao.core.policy.CatalogueItem;
import org.tongbao.core.policy.Catalogues;
import org.tongbao.policy.Fault;
import org.tongbao.policy.Faults;
import org.tongbao.policy.LawFolder;
import org.tongbao.policy.Table;

/**
 * Reads the folder {@code catalogue} of the law: {@code national} holds tables of whole items; a
 * folder named by an area code holds {@code items*.csv}, whole items of its own, and {@code
 * terms*.csv}, how it pays items of the wider area.
 */
public final class ReadingCatalogues {

    private static final String NATIONAL = "national";

    private final Path law;
    private final Faults faults = new Faults();
    private final Shelf national = new Shelf();
    private final TreeMap<AreaCode, Shelf> local = new TreeMap<>();

    private ReadingCatalogues(Path law) {
        this.law = law;
    }

    /**
     * What was read, and all that is wrong with it.
     *
     * @param catalogues of every line that could be read
     * @param faults in the order of the files; none if all is well
     */
    public record Reading(Catalogues catalogues, List<Fault> faults) {}

    /** Reads a folder of the law. */
    public static Reading from(Path law) {
        return new ReadingCatalogues(law).read();
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
        Path catalogue = law.resolve("catalogue");
        shelve(catalogue.resolve(NATIONAL), new Shelving(national, List.of()));
        areas(catalogue).forEach(this::area);
        Map<AreaCode, List<CatalogueItem>> items = new HashMap<>();
        local.forEach((area, shelf) -> items.put(area, shelf.items()));
        return new Reading(new Catalogues(national.items(), items), faults.inFileOrder());
    }

    /** Folders named by area codes; in rising order, so that wider areas come first. */
    private Map<AreaCode, Path> areas(Path catalogue) {
        TreeMap<AreaCode, Path> areas = new TreeMap<>();
        for (Path folder : listed(catalogue)) {
            String name = name(folder);
            if (Files.isDirectory(folder) && !name.equals(NATIONAL) && !name.equals("diseases")) {
                try {
                    areas.put(AreaCode.of(name), folder);
                } catch (IllegalArgumentException e) {
                    faults.add("catalogue/" + name, 0, "", "", "文件夹名不是区划代码", "is no area code");
                }
            }
        }
        return areas;
    }

    private void area(AreaCode area, Path folder) {
        Shelf own = new Shelf();
        List<Shelf> wider = new ArrayList<>();
        for (AreaCode around : List.of(area.prefecture(), area.province())) {
            Shelf shelf = around.equals(area) ? null : local.get(around);
            if (shelf != null && !wider.contains(shelf)) {
                wider.add(shelf);
            }
        }
        wider.add(national);
        shelve(folder, new Shelving(own, wider));
        local.put(area, own);
    }

    private void shelve(Path folder, Shelving shelving) {
        each(folder, "items", file -> shelving.items(table(file, Shelving.ITEM_COLUMNS)));
        each(folder, "terms", file -> shelving.terms(table(file, Shelving.TERM_COLUMNS)));
    }

    private Table table(Path file, Set<String> columns) {
        return Table.read(law, file, columns, faults);
    }

    private static void each(Path folder, String beginning, Consumer<Path> reading) {
        listed(folder).stream()
                .filter(file -> name(file).startsWith(beginning) && name(file).endsWith(".csv"))
                .forEach(reading);
    }

    private static List<Path> listed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }
}
