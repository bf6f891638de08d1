package org.tongbao.wire.envelope;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tongbao.wire.fault.Fault;
import org.tongbao.wire.fault.Masking;
import org.tongbao.wire.table.Field;
import org.tongbao.wire.table.NodeTable;

/**
 * The objects of one node as rows, their fields as columns. A cell is a stretch of the message's
 * text; an empty one was not sent, or sent as null, "" or "null". A value equal to the one in the
 * row above shares its stretch, so that what was found out above holds below. Not safe to share
 * between threads.
 */
public final class Sheet {

    private static final int FIRST_ROWS = 4;

    private final NodeTable table;
    private final Text text;
    private final int width;
    private final @Nullable Sheet holder;
    private final @Nullable String[] lastText;
    private final long[] lastCells;
    private final boolean[] given;
    private long[] cells;
    private int[] parents;
    private int[] ordinals;
    private int rows;

    Sheet(NodeTable table, Text text, @Nullable Sheet holder) {
        this.table = table;
        this.text = text;
        width = table.width();
        this.holder = holder;
        lastText = new @Nullable String[width];
        lastCells = new long[width];
        given = new boolean[width];
        cells = new long[0];
        parents = new int[0];
        ordinals = new int[0];
    }

    /** The table that describes the columns. */
    public NodeTable table() {
        return table;
    }

    /** How many objects there are. */
    public int rows() {
        return rows;
    }

    /** The row of the holding sheet in which this row hangs. */
    public int parent(int row) {
        return parents[row];
    }

    /** Whether any row has a value in that column. */
    public boolean isGiven(int column) {
        return given[column];
    }

    /** Whether the cell was given. */
    public boolean has(int row, int column) {
        return cells[row * width + column] != 0;
    }

    /** Where the cell begins in the message's text. */
    public int offset(int row, int column) {
        return offset(cells[row * width + column]);
    }

    /** How long the cell is; 0 if it is empty. For a node, how many objects hang there. */
    public int length(int row, int column) {
        return length(cells[row * width + column]);
    }

    /** Whether the cell shares the text of the one above it. */
    public boolean sameAsAbove(int row, int column) {
        int at = row * width + column;
        return row > 0 && cells[at] != 0 && cells[at] == cells[at - width];
    }

    /** The cell as text, or null if it is empty. */
    public @Nullable String text(int row, int column) {
        long cell = cells[row * width + column];
        if (cell == 0) {
            return null;
        }
        if (lastCells[column] != cell) {
            byte[] bytes = text.bytes();
            lastText[column] = new String(bytes, offset(cell), length(cell), UTF_8);
            lastCells[column] = cell;
        }
        return lastText[column];
    }

    /** The value as an error may show it, or null if it is empty. */
    public @Nullable String shown(int row, Field field) {
        String value = text(row, field.index());
        if (value == null) {
            return null;
        }
        return field.secret() ? Masking.masked(value) : Masking.shown(value);
    }

    /** The place of a field for an error. */
    public Fault.Place place(int row, Field field) {
        return new Fault.Place(
                path(row) + field.name(), field.name(), field.label(), field.source());
    }

    /** Where the row is, with a dot at the end; empty for the root. */
    public String path(int row) {
        if (holder == null) {
            return "";
        }
        boolean alone = ordinals[row] == 0 && !isFollowedBySibling(row);
        String index = alone ? "" : "[" + ordinals[row] + "]";
        return holder.path(parents[row]) + table.name() + index + ".";
    }

    /** The first row that hangs in that row, or -1. Rows of one parent follow one another. */
    public int firstOf(int parent) {
        int at = Arrays.binarySearch(parents, 0, rows, parent);
        return at < 0 ? -1 : at - ordinals[at];
    }

    int addRow(int parent) {
        if (rows == parents.length) {
            int more = Math.max(FIRST_ROWS, rows * 2);
            parents = Arrays.copyOf(parents, more);
            ordinals = Arrays.copyOf(ordinals, more);
            cells = Arrays.copyOf(cells, more * width);
        }
        boolean sibling = rows > 0 && parents[rows - 1] == parent;
        ordinals[rows] = sibling ? ordinals[rows - 1] + 1 : 0;
        parents[rows] = parent;
        return rows++;
    }

    /**
     * Takes the string that comes next if it is the one above, which needs no closer look then.
     *
     * @return false if it is another, and was not taken
     */
    boolean repeats(JsonText json, int row, int column) {
        int at = row * width + column;
        long above = at < width ? 0 : cells[at - width];
        if (above == 0
                || cells[at] != 0
                || !text.isAsSent(offset(above))
                || !json.isString(offset(above), length(above))) {
            return false;
        }
        cells[at] = above;
        return true;
    }

    /**
     * Puts a stretch of the text into a cell.
     *
     * @return false if the cell already held another; the last one counts
     */
    boolean put(int row, int column, int offset, int length) {
        int at = row * width + column;
        boolean first = cells[at] == 0 || isText(cells[at], offset, length);
        long above = at < width ? 0 : cells[at - width];
        boolean same = above != 0 && isText(above, offset, length);
        cells[at] = same ? above : cell(offset, length);
        given[column] = true;
        return first;
    }

    private boolean isText(long cell, int offset, int length) {
        byte[] bytes = text.bytes();
        return length(cell) == length && Utf8.same(bytes, offset, bytes, offset(cell), length);
    }

    void countChild(int row, int column) {
        cells[row * width + column]++;
        given[column] = true;
    }

    private boolean isFollowedBySibling(int row) {
        return row + 1 < rows && parents[row + 1] == parents[row];
    }

    /** A stretch of the text in one number, so that two cells compare at once. */
    private static long cell(int offset, int length) {
        return (long) offset << Integer.SIZE | length;
    }

    private static int offset(long cell) {
        return (int) (cell >>> Integer.SIZE);
    }

    private static int length(long cell) {
        return (int) cell;
    }
}
