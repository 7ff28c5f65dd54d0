package org.yeep.organisation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.yeep.shared.problem.DomainProblem.Invalid;
import org.yeep.shared.problem.DomainProblem.Violation;

/** A list of municipalities as it is pasted: read line by line, with every problem at its line and column. */
final class MunicipalityList {
    static final int LONGEST = 2_000;
    private static final CsvMapper CSV = new CsvMapper();

    private final List<ListedMunicipality> rows = new ArrayList<>();
    private final List<Violation> problems = new ArrayList<>();

    static MunicipalityList read(String text) {
        var list = new MunicipalityList();
        var lines = text.lines().toList();
        if (lines.size() > LONGEST) throw new Invalid("/list", "import-too-long", LONGEST);
        for (int i = 0; i < lines.size(); i++) if (!lines.get(i).isBlank()) list.line(i + 1, lines.get(i));
        if (lines.stream().allMatch(String::isBlank)) throw new Invalid("/list", "import-empty");
        return list;
    }

    private void line(int number, String line) {
        try {
            var cells = cells(line);
            if (rows.isEmpty() && problems.isEmpty() && ListedMunicipality.isHeading(cells)) return;
            var before = problems.size();
            var row = ListedMunicipality.read(number, cells, (column, code) -> problem(number, column, code));
            if (problems.size() == before) rows.add(row);
        } catch (JsonProcessingException broken) {
            problem(number, "name", "import-line-not-readable");
        }
    }

    private static List<String> cells(String line) throws JsonProcessingException {
        var separator = line.indexOf('\t') >= 0 ? '\t' : ';';
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
        return List.of(CSV.readerFor(String[].class).with(schema).<String[]>readValue(line));
    }

    private void problem(int line, String column, String code) {
        problems.add(new Violation("/rows/" + line + "/" + column, code, line));
    }

    List<ListedMunicipality> rows() {
        return rows;
    }

    /** @throws Invalid with everything wrong in it, also what is there twice or {@code known} already */
    void requireNew(Set<String> known) {
        var lines = new HashMap<String, Integer>();
        for (var row : rows) {
            var first = lines.putIfAbsent(row.key(), row.line());
            if (first != null) problem(row.line(), "name", "import-twice");
            else if (known.contains(row.key())) problem(row.line(), "name", "import-already-there");
        }
        problems.sort(java.util.Comparator.comparingInt(v -> (Integer) v.args()[0]));
        if (!problems.isEmpty()) throw new Invalid(problems);
        if (rows.isEmpty()) throw new Invalid("/list", "import-empty");
    }
}
