package org.tongbao.wire.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** One of the data files beside this class, as rows by column name. */
final class DataFile {

    private static final CsvMapper CSV = new CsvMapper();

    private DataFile() {}

    /**
     * Reads the whole file.
     *
     * @throws IllegalStateException if the program was packed without it
     */
    static List<Map<String, String>> rows(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing data file " + name);
            }
            return CSV.readerForMapOf(String.class)
                    .with(CsvSchema.emptySchema().withHeader())
                    .<Map<String, String>>readValues(in)
                    .readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The value of a column; empty if the row has none. */
    static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").strip();
    }
}
