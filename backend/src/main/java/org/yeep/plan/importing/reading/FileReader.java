package org.yeep.plan.importing.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Reads a file by what it is, whatever its name says. */
public class FileReader {
    private final Limits limits;

    public FileReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * @param rowsRead is told now and then how many rows have been read
     * @throws UnreadableFile if it is none that is taken, broken, hostile or too large
     */
    public Grid read(Path file, IntConsumer rowsRead) throws IOException {
        var grid = new GridBuilder(limits, rowsRead);
        return switch (kind(file)) {
            case XLSX, ODS, DOCX -> zipped(file, grid);
            case XLS -> new XlsReader(grid).read(file);
            case CSV -> new CsvReader(grid).read(file);
            case JSON -> throw new UnreadableFile("json-not-a-plan");
        };
    }

    /** @throws UnreadableFile if it is none that is taken */
    public SourceKind kind(Path file) throws IOException {
        var start = start(file);
        if (start.length == 0) throw new UnreadableFile("file-empty");
        return switch (FileStart.of(start)) {
            case ZIP -> zippedKind(file);
            case OLE2 -> SourceKind.XLS;
            case JSON -> SourceKind.JSON;
            case TEXT -> SourceKind.CSV;
            case OTHER -> throw new UnreadableFile("file-kind-not-taken");
        };
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(8192);
        }
    }

    private SourceKind zippedKind(Path file) throws IOException {
        try (var zip = SafeZip.open(file, limits)) {
            if (zip.has("xl/workbook.xml")) return SourceKind.XLSX;
            if (zip.has("word/document.xml")) return SourceKind.DOCX;
            if (zip.smallText("mimetype").startsWith("application/vnd.oasis.opendocument.spreadsheet"))
                return SourceKind.ODS;
            throw new UnreadableFile(zip.has("xl/workbook.bin") ? "xlsb-not-taken" : "file-kind-not-taken");
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new UnreadableFile("archive-broken");
        }
    }

    private Grid zipped(Path file, GridBuilder grid) throws IOException {
        try (var zip = SafeZip.open(file, limits)) {
            if (zip.has("xl/workbook.xml")) return new XlsxReader(zip, grid).read();
            if (zip.has("word/document.xml")) return new DocxReader(zip, grid).read();
            return new OdsReader(zip, grid).read();
        } catch (java.util.zip.ZipException | java.io.EOFException e) {
            throw new UnreadableFile("archive-broken");
        }
    }
}
