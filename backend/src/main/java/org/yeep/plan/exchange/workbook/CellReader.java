package org.yeep.plan.exchange.workbook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.yeep.plan.document.CopiedFrom;
import org.yeep.plan.document.PlanFact;
import org.yeep.plan.exchange.workbook.SheetCells.Cell;
import org.yeep.plan.exchange.workbook.SheetCells.Kind;

/** Takes out of a cell what {@link CellWriter} put in, or what a person wrote there meaning the same. */
class CellReader {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final DateTimeFormatter TURKISH_DAY = DateTimeFormatter.ofPattern("d.M.uuuu");
    private static final List<String> YES = List.of("1", "evet", "yes", "true", "doğru");
    private static final List<String> NO = List.of("0", "hayır", "hayir", "no", "false", "yanlış");
    private final ObjectMapper json;

    CellReader(ObjectMapper json) {
        this.json = json;
    }

    /** What is wrong with a cell, as the name of the text that says so. */
    static class Unreadable extends Exception {
        final String code;

        Unreadable(String code) {
            super(code);
            this.code = code;
        }
    }

    Object read(Column column, Cell cell) throws Unreadable {
        if (cell.kind() == Kind.ERROR) throw new Unreadable("workbook-formula-error");
        var text = cell.text();
        return switch (column.form()) {
            case TEXT -> CellText.text(text);
            case LINES -> CellText.lines(text);
            case FACTS -> facts(text);
            case NUMBER -> number(cell);
            case WHOLE -> whole(cell);
            case DATE -> day(cell);
            case FLAG -> flag(text);
            case CODE -> code(column.type(), text);
            case ID -> id(text);
            case JSON -> json(CellText.text(text), CopiedFrom.class);
        };
    }

    /** A spreadsheet that saved the file may have written 0.1 as 0.10000000000000001. */
    private static BigDecimal number(Cell cell) throws Unreadable {
        var text = cell.text().strip();
        if (cell.kind() == Kind.TEXT && text.matches("-?\\d+,\\d+")) text = text.replace(',', '.');
        try {
            if (text.length() > 60) throw new Unreadable("workbook-not-a-number");
            var exact = new BigDecimal(text);
            if (Math.abs((long) exact.scale()) > 400) throw new Unreadable("workbook-not-a-number");
            if (cell.kind() == Kind.NUMBER) exact = exact.round(new MathContext(CellWriter.DIGITS));
            return new BigDecimal(exact.stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            throw new Unreadable("workbook-not-a-number");
        }
    }

    private static Integer whole(Cell cell) throws Unreadable {
        try {
            return number(cell).intValueExact();
        } catch (ArithmeticException e) {
            throw new Unreadable("workbook-not-whole");
        }
    }

    private static LocalDate day(Cell cell) throws Unreadable {
        try {
            if (cell.kind() == Kind.NUMBER)
                return DAY_ZERO.plusDays(number(cell).longValueExact());
            var text = cell.text().strip();
            return text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")
                    ? LocalDate.parse(text, TURKISH_DAY)
                    : LocalDate.parse(text);
        } catch (DateTimeException | ArithmeticException e) {
            throw new Unreadable("workbook-not-a-date");
        }
    }

    private static Boolean flag(String text) throws Unreadable {
        var word = text.strip().toLowerCase(Locale.forLanguageTag("tr"));
        if (YES.contains(word) || text.strip().equalsIgnoreCase("true")) return true;
        if (NO.contains(word)) return false;
        throw new Unreadable("workbook-not-yes-or-no");
    }

    private static Object code(Class<?> type, String text) throws Unreadable {
        return Arrays.stream(type.getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new Unreadable("workbook-unknown-code"));
    }

    private static UUID id(String text) throws Unreadable {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new Unreadable("workbook-not-an-id");
        }
    }

    private List<PlanFact> facts(String text) throws Unreadable {
        var facts = new ArrayList<PlanFact>();
        for (var line : text.replace("\r\n", "\n").split("\n")) {
            if (line.isBlank() || line.strip().equals(CellText.NONE)) continue;
            int equals = separator(line);
            if (equals < 0) throw new Unreadable("workbook-not-a-fact");
            var key = CellText.text(line.substring(0, equals).strip());
            facts.add(new PlanFact(
                    key, json(CellText.text(line.substring(equals + 1).strip()), JsonNode.class)));
        }
        return facts;
    }

    /** The first equals sign that does not stand behind a backslash of its own. */
    private static int separator(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\\') i++;
            else if (line.charAt(i) == '=') return i;
        }
        return -1;
    }

    private <T> T json(String text, Class<T> type) throws Unreadable {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new Unreadable("workbook-not-a-fact");
        }
    }
}
