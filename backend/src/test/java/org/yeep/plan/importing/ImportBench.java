package org.yeep.plan.importing;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yeep.plan.ThemeMatcher;
import org.yeep.plan.importing.building.PlanBuilder;
import org.yeep.plan.importing.building.Result;
import org.yeep.plan.importing.detecting.Detector;
import org.yeep.plan.importing.reading.FileReader;
import org.yeep.plan.importing.reading.Limits;

/** How long a file of 5,000 rows takes and what it needs; run by bench/import.sh, not with the tests. */
class ImportBench {
    private static final int ROWS = 5_000;
    private static final int TIMES = 5;
    private static final List<String> HEADERS = List.of(
            "Tema",
            "Hedef No",
            "Hedef",
            "Faaliyet No",
            "Faaliyet",
            "Sorumlu Birim",
            "Paydaşlar",
            "Süre",
            "Gösterge",
            "Ölçü Birimi",
            "Mevcut Durum",
            "Hedef Değer");

    private final ThemeMatcher matcher = new ThemeMatcher(RealPlans.themes());
    private final FileReader reader = new FileReader(Limits.USUAL);

    @TempDir
    Path folder;

    ImportBench() throws IOException {}

    @Test
    void fiveThousandRows() throws Exception {
        var file = folder.resolve("rows.xlsx");
        write(file);
        try (var validators = Validation.buildDefaultValidatorFactory()) {
            var ms = new long[TIMES];
            for (int i = 0; i < TIMES; i++) ms[i] = time(file, validators);
            System.out.printf("| in order, ms | %s |%n", Arrays.toString(ms));
            Arrays.sort(ms);
            System.out.printf("| read, detect and build %d rows, median of %d | %d ms |%n", ROWS, TIMES, ms[TIMES / 2]);
            System.out.printf("| peak of live heap above idle | %d MB |%n", peak(file, validators) >> 20);
        }
    }

    private long time(Path file, ValidatorFactory validators) throws IOException {
        long began = System.nanoTime();
        var actions = read(file, validators).document().themes().stream()
                .flatMap(t -> t.objectives().stream())
                .mapToInt(o -> o.actions().size())
                .sum();
        if (actions != ROWS) throw new IllegalStateException("Read " + actions + " actions");
        return (System.nanoTime() - began) / 1_000_000;
    }

    /** A thread collects garbage without a pause, so that what is used is what is needed. */
    private long peak(Path file, ValidatorFactory validators) throws Exception {
        long idle = live();
        var most = new AtomicLong();
        var done = new AtomicBoolean();
        var watching = new Thread(() -> {
            while (!done.get()) most.accumulateAndGet(live(), Math::max);
        });
        watching.start();
        var result = read(file, validators);
        done.set(true);
        watching.join();
        if (result.document().themes().isEmpty()) throw new IllegalStateException("Nothing was read");
        return most.get() - idle;
    }

    private static long live() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private Result read(Path file, ValidatorFactory validators) throws IOException {
        var grid = reader.read(file, rows -> {});
        var mapping = new Detector(h -> !matcher.slugs(h).isEmpty(), signature -> null).detect(grid);
        return new PlanBuilder(matcher::slugs, validators).build(grid, mapping);
    }

    private static void write(Path file) throws IOException {
        try (var workbook = new SXSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Plan");
            row(sheet.createRow(0), HEADERS);
            for (int i = 0; i < ROWS; i++) row(sheet.createRow(i + 1), values(i));
            workbook.write(out);
        }
    }

    private static void row(org.apache.poi.ss.usermodel.Row row, List<String> values) {
        for (int i = 0; i < values.size(); i++) row.createCell(i).setCellValue(values.get(i));
    }

    private static List<String> values(int i) {
        int objective = i / 50;
        return List.of(
                "Tema alanı " + (char) ('A' + objective / 10),
                "H" + (objective + 1),
                "Kadınların kent yaşamına eşit katılımını artırmak, " + (objective + 1) + " numaralı hedef",
                "F" + (i + 1),
                "Mahallelerde kadın danışma merkezleri açmak ve yaygınlaştırmak, " + (i + 1) + " numaralı faaliyet",
                "Kadın ve Aile Hizmetleri Müdürlüğü; Sağlık İşleri Müdürlüğü",
                "• Kent Konseyi\n• Kadın Dernekleri",
                "2025-2028",
                "Danışma merkezinden yararlanan kadın sayısı " + (i + 1),
                "kişi",
                "1." + (100 + i % 900) + ",5",
                "%" + i % 100 + ",8");
    }
}
