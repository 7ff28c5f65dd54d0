package org.yeep.plan.importing.detecting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How one sheet is read.
 *
 * @param sheet index from 0
 * @param headerRow row number of the headers; 0 where there are none, as in the second part of a table
 * @param headerRows how many rows the headers take
 * @param headingRows what a row with one text across it names: THEME, GOAL or OBJECTIVE
 * @param sheetNameIsTheme whether the sheet's name (in documents the text over the table) is the heading of what is in it
 * @param confidence 0–1
 * @param remembered whether it was chosen for an earlier file with the same headers
 */
@Schema(name = "ImportSheetMapping")
public record SheetMapping(
        @NotNull @Min(0) @Max(99) int sheet,
        @NotNull Layout layout,
        @NotNull @Min(0) @Max(20_000) int headerRow,
        @NotNull @Min(0) @Max(5) int headerRows,
        @NotNull Field headingRows,
        @NotNull boolean sheetNameIsTheme,
        @NotNull @Valid @Size(max = 200) List<@NotNull @Valid ColumnMapping> columns,
        @NotNull double confidence,
        @NotNull boolean remembered) {

    static SheetMapping leftOut(int sheet) {
        return new SheetMapping(sheet, Layout.LEFT_OUT, 0, 0, Field.THEME, false, List.of(), 0, false);
    }

    public boolean has(Field field) {
        return columns.stream().anyMatch(c -> c.field() == field);
    }

    /** The row after the headers. */
    public int firstRow() {
        return headerRow == 0 ? 1 : headerRow + headerRows;
    }
}
