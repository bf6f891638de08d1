package org.tongbao.policy;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table of the law: comma-separated, {@code #} begins a comment line, the first other line names
 * the columns. Columns that a table of its kind may have and this one lacks read as empty.
 */
public final class Table {

    private final String file;
    private final List<CsvRecord> lines;
    private final Map<String, Integer> columns;
    private final int width;
    private final Faults faults;

    private Table(
            String file,
            List<CsvRecord> lines,
            Map<String, Integer> columns,
            int width,
            Faults faults) {
        this.file = file;
        this.lines = lines;
        this.columns = columns;
        this.width = width;
        this.faults = faults;
    }

    /**
     * Reads a file; what is wrong with its form goes to the faults and the lines concerned are left
     * out.
     *
     * @param folder the folder of the law, from which the file is named in faults
     * @param path the file
     * @param known every column a table of this kind may have
     */
    public static Table read(Path folder, Path path, Set<String> known, Faults faults) {
        String file = folder.relativize(path).toString().replace('\\', '/');
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .detectBomHeader(true)
                        .ofCsvRecord(path)) {
            reader.forEach(records::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException e) {
            faults.add(file, 0, "", "", "不是合法的 CSV", "not a well-formed CSV file");
        }
        if (records.isEmpty()) {
            faults.add(file, 0, "", "", "没有表头", "has no line that names its columns");
            return new Table(file, List.of(), Map.of(), 0, faults);
        }
        CsvRecord head = records.removeFirst();
        Map<String, Integer> columns = columns(file, head, known, faults);
        return new Table(file, records, columns, head.getFieldCount(), faults);
    }

    private static Map<String, Integer> columns(
            String file, CsvRecord head, Set<String> known, Faults faults) {
        Map<String, Integer> columns = new HashMap<>();
        int line = (int) head.getStartingLineNumber();
        for (int i = 0; i < head.getFieldCount(); i++) {
            String name = head.getField(i);
            if (!known.contains(name)) {
                faults.add(file, line, name, "", "没有这一列", "no such column");
            } else if (columns.put(name, i) != null) {
                faults.add(file, line, name, "", "列名重复", "the column stands twice");
            }
        }
        return columns;
    }

    /** The file as faults name it. */
    public String file() {
        return file;
    }

    /** Every line with as many fields as there are columns. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(lines.size());
        for (CsvRecord line : lines) {
            int number = (int) line.getStartingLineNumber();
            if (line.getFieldCount() == width) {
                rows.add(new Row(file, number, line.getFields(), columns, faults));
            } else {
                faults.add(
                        file,
                        number,
                        "",
                        "",
                        "应有 " + width + " 个字段，实有 " + line.getFieldCount() + " 个",
                        width + " fields expected, " + line.getFieldCount() + " found");
            }
        }
        return rows;
    }
}
