package org.yeep.plan.importing.reading;

import java.util.List;

/**
 * A file as a person sees it: sheets of rows of cells.
 *
 * @param remarks what the reader has to say that belongs to no later step
 */
public record Grid(SourceKind kind, List<Sheet> sheets, List<Remark> remarks) {
    /**
     * @param code names the text {@code import.<code>}
     * @param sheet index from 0, or −1 for the whole file
     * @param row from 1, or 0 for none
     * @param column from 0, or −1 for none
     */
    public record Remark(String code, int sheet, int row, int column, String raw) {}
}
