package org.yeep.plan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as municipalities send them, each hard in its own way; named after what is hard about it. */
final class SampleFiles {
    private static final String HEADER = "Hedef|Faaliyet|Sorumlu Birim|Gösterge|Birim|Mevcut Durum|Hedef Değer";
    private static final String[] ORDINARY = {
        "1. Eğitim",
        HEADER,
        "Kadınların okuması|Kurs açmak|Kültür Müdürlüğü|Katılan kadın sayısı|kişi|300|2583",
        "|||Açılan kurs sayısı|adet|0|12",
        "|Burs vermek|Sosyal Yardım Müdürlüğü|Burs alan kadın sayısı|kişi|-|50",
        HEADER,
        "2. Sağlık",
        "Sağlığa erişim|Tarama yapmak|Sağlık Müdürlüğü|Tarama sayısı|adet|5|8",
    };
    private static final String[] NUMBERS = {
        "Tema|Hedef|Faaliyet|Bütçe|Gösterge|Birim|Mevcut Durum|Hedef 2025",
        "Eğitim|Okumak|Kurs açmak|5.500.000,0 ₺|Katılım oranı|%|%32,8|% 14.9",
        "||Burs vermek|425.933.893,75 ₺|Burs sayısı|adet|2 bin 583|5 bin",
        "||Gezi yapmak|-|Gezi sayısı|adet|yaklaşık 300|0",
        "||Yurt açmak||Yurt sayısı|adet|üç beş|-",
    };
    private static final String[] MANY = {
        "Tema|Hedef|Faaliyet|Sorumlu Birim|Paydaşlar|Gösterge|Birim",
        "Eğitim|Okumak|1.1. Kurs açmak|Kültür Müdürlüğü; Park Müdürlüğü|Tüm Birimler|Kurs sayısı|adet",
        "||1.1. Burs vermek|İşletme Daire Başkanlığı (Şirketler)|• Kent Konseyi\n• Baro|Burs sayısı|adet",
    };

    private SampleFiles() {}

    static Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("merged-parents-and-theme-rows-xlsx", workbook(new XSSFWorkbook()));
        all.put("merged-parents-and-theme-rows-xls", workbook(new HSSFWorkbook()));
        all.put("table-in-document-docx", document());
        all.put("merged-parents-ods", SampleTables.ods(Arrays.copyOfRange(ORDINARY, 1, 5)));
        all.put("windows-1254-csv", SampleTables.csv(Charset.forName("windows-1254"), NUMBERS));
        all.put("turkish-numbers-csv", SampleTables.csv(NUMBERS));
        all.put("broken-letters-csv", brokenLetters());
        all.put("many-values-and-codes-twice-csv", SampleTables.csv(MANY));
        all.putAll(RuleFiles.all());
        all.putAll(ShapeFiles.all());
        return all;
    }

    private static byte[] workbook(Workbook book) throws IOException {
        var sheet = SampleTables.sheet(book, "Plan", ORDINARY);
        for (var range : new String[] {"A1:G1", "A3:A5", "B3:B4", "C3:C4", "A7:G7"})
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return SampleTables.saved(book);
    }

    private static byte[] document() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("1. Eğitim");
            var table = document.createTable(2, 7);
            for (int r = 0; r < 2; r++) {
                var cells = ORDINARY[r + 1].split("\\|");
                for (int c = 0; c < 7; c++) table.getRow(r).getCell(c).setText(cells[c]);
            }
            document.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] brokenLetters() {
        return SampleTables.csv(
                "Tema|Hedef|Faaliyet|Sorumlu Birim",
                "E\u011fitim|Kadýn Dostu Birleþmiþ Milletler|GiriĢimciliği artırmak|ĠĢletme Müdürlüğü",
                "||Çalı-\nşma yapmak|Kadi\u0307n Birimi");
    }
}
