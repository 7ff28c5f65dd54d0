package org.yeep.plan.importing.building;

import java.util.List;

/**
 * One remark about a file, at its cell.
 *
 * @param code names the text {@code import.<code>}
 * @param sheet index from 0, or −1 for the whole file
 * @param row as the file counts, 0 for the whole sheet
 * @param column its letter; null for the whole row
 * @param raw what stands there; null for nothing
 * @param args what else fills the text
 * @param pointer into the document, where it concerns something in it
 */
public record ImportProblem(
        Severity severity,
        String code,
        int sheet,
        String sheetName,
        int row,
        String column,
        String raw,
        List<String> args,
        String pointer) {}
