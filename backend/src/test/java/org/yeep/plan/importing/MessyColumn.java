package org.yeep.plan.importing;

import java.util.List;

/** The columns of a messy workbook under the names that municipalities give them. */
enum MessyColumn {
    OBJECTIVE_CODE("Hedef No", "Hedef Kodu", "STRATEJİK HEDEF NO"),
    OBJECTIVE("Hedef", "HEDEFLER", "Stratejik Hedef", "Özel Hedef:"),
    FINDINGS("Tespitler", "TESPİT"),
    NEEDS("İhtiyaçlar", "İHTİYAÇ"),
    RISKS("Riskler", "Risk"),
    COST("Maliyet Tahmini", "Tahmini Bütçe", "BÜTÇE (TL)"),
    ACTION_CODE("Faaliyet No", "Eylem Kodu"),
    ACTION("Faaliyet", "EYLEMLER", "Faaliyet / Proje", "Yapılacak Çalışmalar"),
    UNITS("Sorumlu Birim", "SORUMLU BİRİMLER", "Sorumlu  Müdürlük", "Yürütücü Birim"),
    PARTNERS("İşbirliği Yapılacak Kurum ve Kuruluşlar", "Paydaşlar", "İLGİLİ BİRİMLER"),
    TIMELINE("Süre", "Uygulama Takvimi", "Zaman\nAralığı"),
    STATUS("Durumu", "FAALİYET DURUMU"),
    INDICATOR_CODE("Gösterge No", "PG No"),
    INDICATOR("Gösterge", "PERFORMANS GÖSTERGESİ", "İzleme Göstergeleri"),
    UNIT("Birim", "Ölçü Birimi", "Birimi"),
    BASELINE("Mevcut Durum", "Başlangıç Değeri", "Plan Dönemi Başlangıç Değeri"),
    TARGET("Hedef Değer", "Hedeflenen", "HEDEF DEĞERİ"),
    ACTUAL("Gerçekleşen", "Gerçekleşme Değeri"),
    WEIGHT("Hedefe Etkisi (%)", "Ağırlık", "AĞIRLIK (%)");

    final List<String> names;

    MessyColumn(String... names) {
        this.names = List.of(names);
    }

    boolean isOfObjective() {
        return ordinal() <= COST.ordinal();
    }

    boolean isOfAction() {
        return ordinal() > COST.ordinal() && ordinal() <= STATUS.ordinal();
    }
}
