package org.yeep.monitoring.template;

/** The height at which a row shows its wrapped texts whole; not every program measures that by itself. */
class RowHeight {
    static final double LINE = 15;
    /** What the file format allows. */
    private static final double MOST = 409;
    /** Lines break at words, so that they are seldom full. */
    private static final double FILLED = 0.85;

    private double points = LINE;

    void hold(TemplateColumn column, Object content) {
        if (content instanceof String text && column.part != TemplateColumn.Part.KEY)
            points = Math.max(points, of(text, column.width));
    }

    double points() {
        return points;
    }

    /** @param width in characters */
    static double of(String text, double width) {
        long lines = text.lines()
                .mapToLong(line -> Math.max(1, (long) Math.ceil(line.length() / (width * FILLED))))
                .sum();
        return Math.min(MOST, Math.max(1, lines) * LINE);
    }
}
