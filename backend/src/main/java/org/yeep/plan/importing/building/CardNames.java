package org.yeep.plan.importing.building;

import org.yeep.plan.importing.detecting.Field;

/** The statutory objective card's own names, under which what cannot be read is kept. */
final class CardNames {
    private CardNames() {}

    static String of(Field field) {
        return switch (field) {
            case RESPONSIBLE_UNITS -> "Sorumlu birim";
            case PARTNERS -> "İşbirliği yapacak birimler";
            case PLANNED_COST -> "Maliyet tahmini";
            case WEIGHT -> "Hedefe etkisi";
            case TARGET -> "Hedeflenen";
            case ACTUAL -> "Gerçekleşen";
            case BASELINE -> "Plan dönemi başlangıç değeri";
            case UNIT -> "Birim";
            case FREQUENCY -> "İzleme sıklığı";
            case COORDINATORS -> "Koordinatör";
            case TIMELINE -> "Süre";
            default -> field.name();
        };
    }
}
