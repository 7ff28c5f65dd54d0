package org.yeep.plan.importing.building;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects what there is to say about a file, in the file's order. */
class Problems {
    /** More than anybody reads; the last one says that there are more. */
    private static final int MOST = 5_000;

    private final List<Draft> drafts = new ArrayList<>();
    private boolean more;

    private record Draft(
            Severity severity, String code, Place place, String raw, List<String> args, Node node, String member) {}

    void error(String code, Place place, String raw, Node node, String member, Object... args) {
        add(Severity.ERROR, code, place, raw, node, member, args);
    }

    void warning(String code, Place place, String raw, Node node, String member, Object... args) {
        add(Severity.WARNING, code, place, raw, node, member, args);
    }

    void note(String code, Place place, String raw, Node node, String member, Object... args) {
        add(Severity.NOTE, code, place, raw, node, member, args);
    }

    private void add(
            Severity severity, String code, Place place, String raw, Node node, String member, Object... args) {
        if (drafts.size() >= MOST && severity != Severity.ERROR) {
            more = true;
            return;
        }
        var texts = Arrays.stream(args).map(String::valueOf).toList();
        drafts.add(new Draft(severity, code, place, shortened(raw), texts, node, member));
    }

    private static String shortened(String raw) {
        if (raw == null || raw.length() <= 500) return raw;
        int end = Character.isHighSurrogate(raw.charAt(498)) ? 498 : 499;
        return raw.substring(0, end) + "…";
    }

    /** Once every node knows where it is. */
    List<ImportProblem> finished() {
        if (more)
            drafts.add(new Draft(Severity.WARNING, "more-remarks", Place.FILE, null, List.of("" + MOST), null, null));
        return drafts.stream().map(Problems::finished).toList();
    }

    private static ImportProblem finished(Draft d) {
        var pointer = d.node == null || d.node.pointer == null
                ? null
                : d.node.pointer + (d.member == null ? "" : "/content/" + d.member);
        return new ImportProblem(
                d.severity,
                d.code,
                d.place.sheet(),
                d.place.sheetName(),
                d.place.row(),
                d.place.letter(),
                d.raw,
                d.args,
                pointer);
    }
}
