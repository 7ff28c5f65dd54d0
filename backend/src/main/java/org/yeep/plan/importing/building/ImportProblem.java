package org.yeep.plan.importing.building;

import java.util.Arrays;
import java.util.List;
import org.yeep.shared.problem.DomainProblem.Violation;

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
        String pointer) {
    /** Begins the code of what a form of our own finds damaged; the text is then that of the rule. */
    public static final String RULE = "rule.";

    public static ImportProblem damaged(Violation found) {
        var args = Arrays.stream(found.args()).map(String::valueOf).toList();
        return new ImportProblem(Severity.ERROR, RULE + found.code(), -1, "", 0, null, null, args, found.pointer());
    }
}
