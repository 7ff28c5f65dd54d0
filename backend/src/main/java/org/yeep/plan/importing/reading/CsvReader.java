package org.yeep.plan.importing.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text tables: which bytes are which letters, and what stands between the columns, is found out from the text. */
class CsvReader {
    private static final Charset WINDOWS = Charset.forName("windows-1254");
    private static final int LINES_LOOKED_AT = 30;
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',', '|');
    private final GridBuilder grid;

    CsvReader(GridBuilder grid) {
        this.grid = grid;
    }

    Grid read(Path file) throws IOException {
        var text = text(Files.readAllBytes(file));
        grid.sheet("CSV", null);
        var reader = CsvReaderBuilder.class
                .cast(de.siegmar.fastcsv.reader.CsvReader.builder())
                .fieldSeparator(separator(text))
                .skipEmptyLines(false) // they are rows, too, where the file is looked at
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(4 * 1024 * 1024);
        try (var records = reader.ofCsvRecord(text)) {
            int row = 0;
            for (var found : records) {
                row++;
                for (int c = 0; c < found.getFieldCount(); c++)
                    grid.cell(
                            row,
                            Cell.text(c, found.getField(c).replace("\r\n", "\n").replace('\r', '\n')));
                grid.endRow(row);
            }
        } catch (CsvParseException e) {
            throw new UnreadableFile("csv-broken");
        }
        grid.endSheet();
        return grid.grid(SourceKind.CSV);
    }

    private String text(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return decoded(bytes, 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFF, 0xFE)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        try {
            return strict(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            grid.remark("read-as-windows-1254", 0, -1, null);
            return decoded(bytes, 0, WINDOWS);
        }
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) return false;
        for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xFF) != mark[i]) return false;
        return true;
    }

    private static String decoded(byte[] bytes, int from, Charset charset) {
        return new String(bytes, from, bytes.length - from, charset);
    }

    private static String strict(byte[] bytes, int from, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    /** The one that stands equally often in most lines; outside quotation marks. */
    static char separator(String text) {
        var lines =
                text.lines().filter(l -> !l.isBlank()).limit(LINES_LOOKED_AT).toList();
        char best = ';';
        long most = 0;
        for (char candidate : SEPARATORS) {
            long agreeing = lines.stream()
                    .mapToLong(l -> outsideQuotes(l, candidate))
                    .filter(n -> n > 0)
                    .count();
            if (agreeing > most) {
                most = agreeing;
                best = candidate;
            }
        }
        return best;
    }

    private static long outsideQuotes(String line, char wanted) {
        long found = 0;
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') quoted = !quoted;
            else if (c == wanted && !quoted) found++;
        }
        return found;
    }
}
