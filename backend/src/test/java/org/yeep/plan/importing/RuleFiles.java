package org.yeep.plan.importing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tables of text, each hard in one of the ways that real plans are; named after the way. */
final class RuleFiles {
    private RuleFiles() {}

    static Map<String, byte[]> all() {
        var all = new LinkedHashMap<String, byte[]>();
        sentences(all);
        units(all);
        values(all);
        themes(all);
        plans(all);
        headers(all);
        return all;
    }

    private static void sentences(Map<String, byte[]> all) {
        all.put(
                "two-indicators-in-one-sentence-csv",
                SampleTables.csv(
                        "Tema|Hedef|Faaliyet|Gösterge|Birim|Mevcut Durum|Gerçekleşen",
                        "Katılım|Örgütlenmek|Buluşmalar|12 mahallede ve 5 kurs merkezinde 17 buluşma ile yaklaşık 300 kadına ulaşılması|kişi|0|-",
                        "||Anket|Karar alan kadın oranı|%|174 kadının %72,4'ünün (126 kadının)|%58,1",
                        "||Kamp|2025 yılında kampa katılan kadın sayısı|kişi|12|40"));
        all.put(
                "indicators-worded-as-actions-csv",
                SampleTables.csv(
                        "Tema|Hedef|Faaliyet|Performans Göstergesi|Birim|Mevcut Durum|Hedef Değer",
                        "Şiddet|Güvenli kent|Merkez açmak|Kadın danışma merkezlerinin kurulması|adet|1|3",
                        "||Kurs açmak|Kurs sayısının artırılması|adet|5|8",
                        "||Algı çalışması|Kadınların yönetemeyeceğini düşünen kişi sayısı|kişi|2.500|1.200"));
    }

    private static void units(Map<String, byte[]> all) {
        all.put(
                "units-of-every-kind-csv",
                SampleTables.csv(
                        "Tema|Hedef|Faaliyet|Gösterge|Ölçü Birimi|Hedef Değer",
                        "Eğitim|Okumak|Kurs açmak|Açılan kurs sayısı|Adet|5",
                        "|||Katılan kadın sayısı|KİŞİ|120",
                        "|||Toplam katılımcı|adet(kümülatif)|300",
                        "|||Burs alan|adet/kümülatif|40",
                        "|||Okullaşma oranı|yüzde|% 90",
                        "|||Kreş kapasitesi|kapasite|75",
                        "|||Açılan merkez sayısı|kişi|2",
                        "|||Desteklenen çocuk|adet|30",
                        "|||Yapılan toplantı sayısı||4"));
        all.put(
                "units-spelled-in-two-ways-csv",
                SampleTables.csv(
                        "Tema|Hedef|Faaliyet|Koordinatör|Sorumlu Birim|İlgili Birim",
                        "Sağlık|Erişim|Tarama|Eşitlik Birimi; Kadın ve Aile Şube Müdürlüğü|Sağlık İşleri Daire Başkanlığı\nSağlık İşleri Dairesi Başkanlığı|Tüm Birimler",
                        "||Eğitim|Eşitlik Masası|Özel Kalem Müdürlüğü, Fen İşleri Müdürlüğü|İşletme ve İştirakler Daire Başkanlığı (Şirketler)",
                        "||Gezici ekip|-|AB Ofisi|Kadın, Aile ve Çocuk Hizmetleri Müdürlüğü"));
    }

    private static void values(Map<String, byte[]> all) {
        all.put(
                "beginnings-that-are-baselines-csv",
                SampleTables.csv(
                        "Tema|Hedef|Faaliyet|Gösterge|Birim|Başlangıç|2027 Hedef",
                        "Eğitim|Okula erişim|Burs vermek|Burs alan kız öğrenci sayısı|kişi|120|1.500",
                        "||Servis koymak|Taşınan öğrenci|kişi|çok|300",
                        "Sağlık|Gebe izlemi|Gezici araç|Hizmet alan kadın|kişi|0|250"));
        all.put(
                "parts-that-are-not-the-whole-csv",
                SampleTables.csv(
                        "Tema|Hedef|Faaliyet|Gösterge|Birim|Başlangıç Değeri|Hedeflenen",
                        "Şiddet|Başvuruları bilmek|Başvuru kaydı|Başvuranların oranı (18-29 yaş)|%|%41,2|-",
                        "|||Başvuranların oranı (30–39 yaş)|%|%28,1|-",
                        "|||Başvuranların oranı (50-59 yaş)|%|%21,0|-",
                        "|||İlkokul mezunu başvuranların oranı|%|%71,3|%0",
                        "|||“İmam nikâhlı” başvuranların sayısı|kişi|0|-"));
        all.put(
                "two-values-for-one-csv",
                SampleTables.csv(
                        "Tema|Hedef|Faaliyet|Gösterge|Birim|Mevcut Durum|Başlangıç Değeri|Hedef 2025|2025 Hedefi",
                        "Şiddet|Danışmanlık|Görüşmeler|Danışmanlık alan kadın sayısı|kişi|1369|1396|1500|1500",
                        "||Barınma|Konukevinden yararlanan kadın sayısı|kişi|80|80|90|95"));
        all.put(
                "weights-of-97-csv",
                SampleTables.csv(
                        "Hedef|Performans Göstergesi|Birim|Hedefe Etkisi (%)|Plan Dönemi Başlangıç Değeri|2020|2021|2022|İzleme Sıklığı",
                        "H4.3 Kadınların güçlenmesi|PG4.3.1: Kurs sayısı|adet|40|2|3|4|5|6 ay",
                        "|PG4.3.1: Katılımcı sayısı|kişi|57|20|30|40|50|Yıllık",
                        "|PG4.3.2: Proje sayısı|adet|%0|-|1|1|1|4 ay",
                        "|PG4.3.2: Etkinlik sayısı|adet|0|-|2|2|2|üç yılda bir"));
    }

    private static void themes(Map<String, byte[]> all) {
        all.put(
                "themes-merged-and-added-csv",
                SampleTables.csv(
                        "Tematik Alan|Stratejik Hedef|Eylem",
                        "Kentsel hizmetler-çevre|Aydınlatma|Sokak lambası",
                        "4. BARINMA VE KENTSEL HİZMETLER|Konut|Konukevi açmak",
                        "Sağlık ve bakım|Bakım|Kreş açmak",
                        "Toplumsal cinsiyet eşitliği ve kadına yönelik şiddetle mücadele|Destek|Danışma hattı",
                        "TCE ve KYŞ|Destek|Broşür basmak",
                        "7. Erken Yaşta Evliliklerin Önlenmesi – Ek Plan|Önlemek|Okul ziyareti",
                        "kentsel hizmetler-çevre|Aydınlatma|Park lambası"));
    }

    private static void plans(Map<String, byte[]> all) {
        all.put(
                "decision-and-periods-over-the-table-csv",
                SampleTables.csv(
                        "Muğla Yerel Eşitlik Eylem Planı 2026-2029",
                        "Duyurulan dönem: 2025-2027",
                        "Meclisin 15.11.2017 tarih ve 2148 sayılı kararıyla kabul edilmiştir.",
                        "",
                        "Tema|Hedef|Eylem|Süre|Stratejik Plan Kodu|Durumu",
                        "Katılım|Temsil|Kota getirmek|2026-2029|H4.3|Meclise sunuldu",
                        "||Meclis kurmak|2026–2027|4.3.1|taslak"));
        all.put(
                "empty-lines-between-rows-csv",
                "\r\nTema;Hedef;Faaliyet;Bütçe\r\n\r\nEğitim;Okumak;\"Kurs\r\naçmak\";beş yüz\r\n\r\n\r\n;;Burs vermek;-5\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        all.put(
                "times-in-words-and-days-csv",
                SampleTables.csv(
                        "Tema|Hedef|Faaliyet|Süre|Başlangıç Tarihi|Bitiş Tarihi",
                        "Eğitim|Okumak|Kısa|Kısa vade|15 Mart 2025|Aralık 2025",
                        "||Orta|orta vade|01.02.2025|31.02.2025",
                        "||Uzun|Uzun vade|3.2024|2026",
                        "||Ay|18 ay|2025-01-15|45658",
                        "||İçinde|2 yıl içinde|Şubat 2025|ŞUBAT 2024",
                        "||Yıl|3 yıllık|ilkbahar|-",
                        "||Liste|2021-2022-2023|-|-",
                        "||Bitişik|20222024|-|-",
                        "||Aralık|Ocak 2025 – Haziran 2025|-|-",
                        "||Tek|2025|-|-"));
    }

    private static void headers(Map<String, byte[]> all) {
        all.put(
                "hedef-as-objective-csv",
                SampleTables.csv(
                        "Stratejik Amaç|Hedef|Strateji|Sorumlu Müdürlük",
                        "A1 Eşitlik|H1.1 Eşit temsil|Kota getirmek|Yazı İşleri Müdürlüğü",
                        "|H1.2 Eşit ücret|İnceleme yapmak|İnsan Kaynakları Müdürlüğü"));
        all.put(
                "hedef-as-target-csv",
                SampleTables.csv(
                        "Amaç|Faaliyet|Gösterge|Birim|Mevcut|Hedef|Gerçekleşme",
                        "Eşit temsil|Kota getirmek|Kadın üye oranı|%|%12|%50|% 14.9",
                        "|Eğitim vermek|Eğitim alan kadın sayısı|kişi|0|5 bin|500'e yakın"));
        all.put(
                "hedef-as-both-csv",
                SampleTables.csv(
                        "Hedef|Faaliyet|Gösterge|Hedef|Sorumlu",
                        "Hedef 1: Eşit temsil|Kota getirmek|Kadın üye sayısı|20|Meclis",
                        "Hedef2: Eşit ücret|İnceleme yapmak|İncelenen ücret sayısı|yüzde 58,1|Kurul"));
        all.put(
                "headers-in-other-words-csv",
                SampleTables.csv(
                        "S.No|ÖNCELİK ALANI|Özel Amaç|Uygulama Adımı|Yürütücü Birim|İş Birliği Yapılacak Kurum ve Kuruluşlar|Uygulama Takvimi|İzleme Göstergesi|Ölçüm Birimi|Mevcut Değer|Hedeflenen Değer|Doğrulama Kaynağı|Tahmini Bütçe (TL)|Hedef Kitle|Beklenen Çıktı|Açıklamalar",
                        "1|İSTİHDAM|Kadın istihdamı|Kooperatif kurmak|İşletme Müdürlüğü|İŞKUR; Ticaret Odası|2025|Kooperatif sayısı|adet|0|2|Ticaret sicili|1.250.000,50|Ev kadınları|Çalışan kooperatif|Her yıl gözden geçirilir"));
    }
}
