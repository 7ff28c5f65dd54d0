package org.yeep.plan.importing;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are hard because of how they are laid out. */
final class ShapeFiles {
    private static final String DOWN = "<w:vMerge w:val='restart'/>";
    private static final String ON = "<w:vMerge/>";

    private ShapeFiles() {}

    static Map<String, byte[]> all() throws IOException {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("objective-card-xlsx", objectiveCard());
        all.put("objective-card-with-table-docx", cardInDocument());
        all.put("themes-as-columns-xlsx", matrix());
        all.put("formulas-xlsx", formulas());
        all.put("merged-downwards-docx", mergedDocument());
        all.put("rows-that-begin-further-right-docx", indentedDocument());
        all.put("merged-downwards-ods", mergedOds());
        all.put("headers-in-two-rows-xlsx", twoRows());
        all.put("two-plans-in-one-file-xlsx", twoPlans());
        return all;
    }

    /** As the statutory strategic plan prints it: indicators hang on the objective, there are no actions. */
    private static byte[] objectiveCard() throws IOException {
        var book = new XSSFWorkbook();
        SampleTables.sheet(
                book,
                "Hedef Kartı",
                "AMAÇ 04|Toplumsal eşitliği güçlendirmek",
                "HEDEF 4.3|Kadınların güçlenmesini desteklemek",
                "Sorumlu birim|Özel Kalem Müdürlüğü",
                "İşbirliği Yapacak Birim(ler)|Fen İşleri Müdürlüğü\nZabıta Müdürlüğü",
                "Riskler|• Nitelikli personel yetersizliği\n• Mali yetersizlik",
                "Maliyet Tahmini|5.500.000,0 ₺",
                "Tespitler|Kadın istihdamı düşük; kreş yok",
                "İhtiyaçlar|Kreş",
                "PERFORMANS 4.3.1|Açılan kreş sayısı ( adet )",
                "HEDEFE ETKİSİ|%60",
                "2020|HEDEFLENEN|2|GERÇEKLEŞEN|1",
                "2022|HEDEFLENEN|4|GERÇEKLEŞEN|%0",
                "PERFORMANS 4.3.1|Kursiyer sayısı ( kişi )",
                "HEDEFE ETKİSİ|%37",
                "2020|HEDEFLENEN|120|GERÇEKLEŞEN|-");
        return SampleTables.saved(book);
    }

    private static byte[] cardInDocument() throws IOException {
        return HostileFiles.docx(SampleTables.docxTable(
                "{<w:gridSpan w:val='2'/>}Amaç (A1)|{<w:gridSpan w:val='5'/>}Eşit bir kent",
                "{<w:gridSpan w:val='2'/>}Hedef (H1.2)|{<w:gridSpan w:val='5'/>}Kadınların kente katılımını artırmak",
                "Performans Göstergeleri|Hedefe Etkisi (%)|Plan Dönemi Başlangıç Değeri|2025|2026|İzleme Sıklığı|Raporlama Sıklığı",
                "PG1.2.1 Katılımcı sayısı (kişi)|60|100|150|200|6 ay|Yıllık",
                "PG1.2.2 Toplantı sayısı (adet)|40|4|6|8|6 ay|Yıllık",
                "{<w:gridSpan w:val='2'/>}Sorumlu Birim|{<w:gridSpan w:val='5'/>}Kadın ve Aile Hizmetleri Müdürlüğü",
                "{<w:gridSpan w:val='2'/>}İşbirliği Yapılacak Birimler|{<w:gridSpan w:val='5'/>}Tüm Birimler",
                "{<w:gridSpan w:val='2'/>}Riskler|{<w:gridSpan w:val='5'/>}İlgisizlik",
                "{<w:gridSpan w:val='2'/>}Maliyet Tahmini|{<w:gridSpan w:val='5'/>}425.933.893,75 ₺"));
    }

    /** As a thesis compares plans. */
    private static byte[] matrix() throws IOException {
        var book = new XSSFWorkbook();
        SampleTables.sheet(
                book,
                "Karşılaştırma",
                "Büyükşehir belediyesi|Hizmet verilecek kesim vurgusu|Eğitim|İstihdam|Katılım|Sığınma|Diğer Hizmetler|Eşitlik Vurgusu",
                "Antalya|Kadınlar|Okuma yazma kursu; Meslek kursu|-|Kent konseyi|Sığınma evi|Kreş; Danışma hattı; Ulaşım|Var",
                "Mersin|-|Burs|Kooperatif|-||-|Yok");
        return SampleTables.saved(book);
    }

    private static byte[] formulas() throws IOException {
        var book = new XSSFWorkbook();
        var sheet = SampleTables.sheet(
                book,
                "Plan",
                "Tema|Hedef|Faaliyet|Gösterge|Birim|Mevcut Durum|Hedef Değer|Bütçe",
                "Eğitim|Okumak|Kurs açmak|Kurs sayısı|adet|4",
                "|||Katılımcı sayısı|kişi|x",
                "||Burs vermek|Burs sayısı|adet|2");
        var calculated = sheet.getRow(1).createCell(6);
        calculated.setCellFormula("F2*3");
        calculated.setCellValue(12);
        var text = sheet.getRow(2).createCell(6);
        text.setCellFormula("CONCATENATE(\"yaklaşık \",300)");
        text.setCellValue("yaklaşık 300");
        var broken = sheet.getRow(2).createCell(5, CellType.FORMULA);
        broken.setCellFormula("1/0");
        broken.setCellErrorValue((byte) 7);
        sheet.getRow(3).createCell(6).setCellFormula("F4+1"); // never calculated: no value in the file
        return SampleTables.saved(book);
    }

    private static byte[] mergedDocument() throws IOException {
        return HostileFiles.docx(SampleTables.docxParagraph("Yerel Eşitlik Eylem Planı 2024–2028")
                + SampleTables.docxParagraph("TEMA 2: Sağlık")
                + SampleTables.docxTable(
                        "Hedef|Faaliyet|Sorumlu Birim|Gösterge",
                        "{" + DOWN + "}Sağlığa erişim|{" + DOWN + "}Tarama yapmak|{" + DOWN
                                + "}Sağlık Müdürlüğü|Tarama sayısı (adet)",
                        "{" + ON + "}|{" + ON + "}|{" + ON + "}|Taranan kadın sayısı (kişi)",
                        "Hedef|Faaliyet|Sorumlu Birim|Gösterge",
                        "{" + ON + "}|Gezici ekip|Sağlık Müdürlüğü|Ziyaret sayısı (adet)"));
    }

    /** As Word writes a table whose left cells were deleted instead of merged. */
    private static byte[] indentedDocument() throws IOException {
        return HostileFiles.docx(SampleTables.docxParagraph("TEMA 3: İstihdam")
                + SampleTables.docxTable(
                        "Hedef|Faaliyet|Sorumlu Birim|Gösterge",
                        "Çalışmak|Kurs açmak|İşletme Müdürlüğü|Kurs sayısı (adet)",
                        "[<w:gridBefore w:val='1'/>]Fuar açmak|İşletme Müdürlüğü|Fuar sayısı (adet)",
                        "[<w:gridBefore w:val='3'/>]Katılımcı sayısı (kişi)",
                        "[<w:gridAfter w:val='2'/>]|Pazar kurmak"));
    }

    private static byte[] mergedOds() throws IOException {
        return SampleTables.ods(
                "{table:number-columns-spanned='4'}1. Eğitim|~|~|~",
                "Hedef|Faaliyet|Sorumlu Birim|Gösterge",
                "{table:number-rows-spanned='3'}Okumak|{table:number-rows-spanned='2'}Kurs açmak|{table:number-rows-spanned='2'}Kültür Müdürlüğü|Kurs sayısı",
                "~|~|~|Katılımcı sayısı",
                "~|Burs vermek|Sosyal Yardım Müdürlüğü|{office:value-type='string' table:formula='of:=1'}Burs sayısı",
                "{table:number-columns-spanned='4'}2. Sağlık|~|~|~",
                "Erişim|Tarama|Sağlık Müdürlüğü|Tarama sayısı");
    }

    private static byte[] twoRows() throws IOException {
        var book = new XSSFWorkbook();
        var sheet = SampleTables.sheet(
                book,
                "2. Sağlık",
                "Çankaya Yerel Eşitlik Eylem Planı 2024-2028",
                "",
                "Hedef||Faaliyet||Gösterge|Birim|Hedeflenen||Bütçe (TL)",
                "No|Hedef|No|Faaliyet|||2024|2025",
                "1.1|Erişim|1.1.1|Tarama yapmak|Tarama sayısı|adet|5|6|1.000",
                "||1.1.2|Ekip kurmak|Ekip sayısı|adet|1|2|2.500,00",
                "||||Toplam|||",
                "Genel Toplam||||||||3.500,00");
        for (var range : new String[] {"A1:I1", "A3:B3", "C3:D3", "E3:E4", "F3:F4", "G3:H3", "I3:I4"})
            sheet.addMergedRegion(CellRangeAddress.valueOf(range));
        return SampleTables.saved(book);
    }

    /** Successive plans of one municipality beside each other. */
    private static byte[] twoPlans() throws IOException {
        var book = new XSSFWorkbook();
        SampleTables.sheet(
                book, "YEEP 2022-2024", "Tema|Hedef|Faaliyet|Stratejik Plan Kodu", "Eğitim|Okumak|Kurs açmak|SP 4.3.1");
        SampleTables.sheet(book, "YEEP 2025-2028", "Tema|Hedef|Faaliyet", "Eğitim|Okumak|Burs vermek");
        SampleTables.sheet(book, "Sözlük", "Kısaltma|Açıklama", "YEEP|Yerel Eşitlik Eylem Planı");
        return SampleTables.saved(book);
    }
}
