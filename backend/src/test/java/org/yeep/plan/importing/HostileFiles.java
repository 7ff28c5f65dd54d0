package org.yeep.plan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that mean harm or are broken. */
public final class HostileFiles {
    private static final String RELATIONS =
            "<Relationships>" + "<Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String WORKBOOK =
            "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                    + "<sheets><sheet name='Plan' r:id='r1'/></sheets></workbook>";
    private static final String ODS_TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private HostileFiles() {}

    static byte[] ordinary() throws IOException {
        return saved(filled(new XSSFWorkbook()));
    }

    public static byte[] ordinaryXls() throws IOException {
        return saved(filled(new HSSFWorkbook()));
    }

    private static Workbook filled(Workbook book) {
        var sheet = book.createSheet("Plan");
        for (int r = 0; r < 3; r++) {
            var row = sheet.createRow(r);
            row.createCell(0).setCellValue(r == 0 ? "Hedef" : "Hedef " + r);
            row.createCell(1).setCellValue(r == 0 ? "Faaliyet" : "Faaliyet " + r);
        }
        return book;
    }

    private static byte[] saved(Workbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        try (book) {
            book.write(out);
        }
        return out.toByteArray();
    }

    public static byte[] encrypted() throws Exception {
        try (var container = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("gizli");
            try (var out = encryptor.getDataStream(container)) {
                out.write(ordinary());
            }
            var out = new ByteArrayOutputStream();
            container.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /** A workbook whose only sheet is {@code sheet}. */
    public static byte[] xlsx(String sheet, Map<String, String> more) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("xl/workbook.xml", WORKBOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS);
        parts.put("xl/worksheets/sheet1.xml", sheet);
        parts.putAll(more);
        return zip(parts);
    }

    public static byte[] xlsx(String sheet) throws IOException {
        return xlsx(sheet, Map.of());
    }

    static byte[] ods(String rows) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", ODS_TYPE);
        parts.put(
                "content.xml",
                "<document-content xmlns:office='urn:o' xmlns:table='urn:t' xmlns:text='urn:x'>"
                        + "<table:table table:name='Plan'>" + rows + "</table:table></document-content>");
        return zip(parts);
    }

    public static byte[] docx(String body) throws IOException {
        return zip(
                Map.of("word/document.xml", "<w:document xmlns:w='urn:w'><w:body>" + body + "</w:body></w:document>"));
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** {@code megabytes} of the same letter in one cell. */
    public static byte[] bomb(int megabytes) throws IOException {
        return bomb(megabytes, 'a', "<c r='A1' t='inlineStr'><is><t>", "</t></is></c>");
    }

    /** {@code megabytes} of a remark that no reader keeps. */
    static byte[] emptyBomb(int megabytes) throws IOException {
        return bomb(megabytes, '<', "<!--", "-->");
    }

    private static byte[] bomb(int megabytes, char filling, String before, String after) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            put(zip, "xl/workbook.xml", WORKBOOK);
            put(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData><row r='1'>".getBytes());
            zip.write(before.getBytes());
            var block = new byte[1024 * 1024];
            Arrays.fill(block, (byte) filling);
            for (int i = 0; i < megabytes; i++) zip.write(block);
            zip.write((after + "</row></sheetData></worksheet>").getBytes());
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] millionRows() throws IOException {
        var rows = new StringBuilder("<worksheet><dimension ref='A1:B2'/><sheetData>");
        for (int r = 1; r <= 1_000_000; r++)
            rows.append("<row><c><v>").append(r).append("</v></c></row>");
        return xlsx(rows.append("</sheetData></worksheet>").toString());
    }

    static byte[] manyParts() throws IOException {
        var parts = new LinkedHashMap<String, String>();
        for (int i = 0; i < 2_100; i++) parts.put("xl/media/" + i, "");
        return xlsx("<worksheet/>", parts);
    }

    /** The packed bytes of all parts overwritten in the middle. */
    static byte[] damaged(byte[] file, int from, int length) {
        var broken = file.clone();
        for (int i = from; i < Math.min(broken.length, from + length); i++) broken[i] = (byte) (i * 31 + 7);
        return broken;
    }
}
