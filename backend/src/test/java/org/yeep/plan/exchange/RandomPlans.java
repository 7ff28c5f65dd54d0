package org.yeep.plan.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.yeep.plan.document.ActionContent;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.CopiedFrom;
import org.yeep.plan.document.IndicatorContent;
import org.yeep.plan.document.IndicatorPart;
import org.yeep.plan.document.MilestoneContent;
import org.yeep.plan.document.MilestonePart;
import org.yeep.plan.document.ObjectiveContent;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.plan.document.PlanContent;
import org.yeep.plan.document.PlanDocument;
import org.yeep.plan.document.PlanFact;
import org.yeep.plan.document.TargetValue;
import org.yeep.plan.document.ThemeContent;
import org.yeep.plan.document.ThemePart;

/** Valid plans that use every part of the document and every kind of text, the same for the same seed. */
public class RandomPlans {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final List<String> TEXTS = List.of(
            "Şiddet önleme ve İğdır’da ığdır çalışması",
            "=HYPERLINK(\"x\")",
            "+90 312",
            "-5 kişi",
            "@toplam",
            "satır bir\nsatır iki",
            "\n başta ve sonda \t",
            "a\r\nb\rc",
            "sekme\tiçinde",
            "ters \\ bölü \\n ve \\",
            "\\e",
            "—",
            "_x0041_ ve _x000D_",
            "sex=F",
            "<b>&amp;\"'</b>]]>",
            "emoji 👩🏽‍💻 ve \u200fsağdan\u200e",
            "kontrol \u0001 \u001f \u007f \u0085 \u2028 \uFFFE",
            "\u00a0bölünmez\u00a0",
            "\\+1",
            "000123",
            "1e5",
            "TRUE",
            "2026-06-30",
            " ",
            "");
    private static final List<String> FACTS = List.of(
            "null",
            "\"metin\\nsatır = iki\"",
            "[1, 2.5, {\"a\": [true, null, \"ş\\u0001\"]}]",
            "{\"iç\": {\"x = y\": [\"\\\\\"]}}",
            "-12.3456",
            "123456789012345678.25",
            "false");
    private final Random random;
    private final boolean longest;

    private RandomPlans(long seed, boolean longest) {
        this.random = new Random(seed);
        this.longest = longest;
    }

    public static PlanDocument of(long seed) {
        return new RandomPlans(seed, false).plan(3);
    }

    /** Every text and list as long as it may be; a small tree, for it is large as it is. */
    public static PlanDocument longest(long seed) {
        return new RandomPlans(seed, true).plan(1);
    }

    private PlanDocument plan(int most) {
        return PlanDocument.of(content(PlanContent.class), some(most, () -> theme(most)));
    }

    private ThemePart theme(int most) {
        return new ThemePart(id(), content(ThemeContent.class), some(most, () -> objective(most)));
    }

    private ObjectivePart objective(int most) {
        return new ObjectivePart(
                id(), content(ObjectiveContent.class), indicators(most), some(most, () -> action(most)));
    }

    private ActionPart action(int most) {
        var milestones = some(most, () -> new MilestonePart(id(), content(MilestoneContent.class)));
        return new ActionPart(id(), content(ActionContent.class), milestones, indicators(most));
    }

    private List<IndicatorPart> indicators(int most) {
        return some(most, () -> new IndicatorPart(id(), content(IndicatorContent.class)));
    }

    private UUID id() {
        return random.nextInt(4) == 0 ? null : new UUID(random.nextLong(), random.nextLong());
    }

    /** Fills a record part by part within its own limits. */
    private <T extends Record> T content(Class<T> type) {
        var parts = type.getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            types[i] = parts[i].getType();
            values[i] = value(parts[i]);
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(RecordComponent part) {
        var limits = Limits.of(part);
        if (!limits.never() && !longest && random.nextInt(3) == 0) return null;
        var type = part.getType();
        if (type == String.class) return part.getName().equals("period") ? "2025-H1" : text(limits);
        if (type == BigDecimal.class) return limits.positive() ? decimal().abs() : decimal();
        if (type == Integer.class)
            return (int) limits.least() + random.nextInt((int) (limits.most() - limits.least()) + 1);
        if (type == Boolean.class || type == boolean.class) return random.nextBoolean();
        if (type == LocalDate.class) return day();
        if (type.isEnum()) return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        if (type == CopiedFrom.class) return content(CopiedFrom.class);
        if (type == UUID.class) return new UUID(random.nextLong(), random.nextLong());
        return list(part, limits);
    }

    private List<?> list(RecordComponent part, Limits limits) {
        var item = limits.item();
        if (item == PlanFact.class) return some(3, this::fact);
        if (item == TargetValue.class) return some(3, () -> content(TargetValue.class));
        if (!longest) return some(3, () -> text(limits.ofItem()));
        return IntStream.range(0, (int) limits.longest())
                .mapToObj(i -> text(limits.ofItem()))
                .toList();
    }

    private PlanFact fact() {
        return new PlanFact(random.nextBoolean() ? "ad = \\ " + random.nextInt(9) : text(Limits.NONE), json());
    }

    private JsonNode json() {
        try {
            return JSON.readTree(FACTS.get(random.nextInt(FACTS.size())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Limits limits) {
        var text = new StringBuilder(TEXTS.get(random.nextInt(TEXTS.size())));
        if (limits.notBlank()) text.append("ş");
        while (longest && text.length() < limits.longest())
            text.append(TEXTS.get(random.nextInt(TEXTS.size()))).append("ğ ");
        int end = (int) Math.min(text.length(), limits.longest());
        if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) end--;
        var cut = text.substring(0, end);
        return limits.atLeastOne() && cut.isEmpty() ? "total" : cut;
    }

    /** As the database and JSON give it: at most four decimals, no trailing zeros, no exponent. */
    private BigDecimal decimal() {
        var unscaled =
                BigDecimal.valueOf(random.nextLong() % (random.nextBoolean() ? 1_000_000_000_000_000_000L : 20_000), 4);
        if (random.nextInt(4) == 0) unscaled = BigDecimal.valueOf(random.nextInt(5) * 1000L);
        return new BigDecimal(unscaled.stripTrailingZeros().toPlainString());
    }

    private LocalDate day() {
        return switch (random.nextInt(6)) {
            case 0 -> LocalDate.of(1850, 1, 2);
            case 1 -> LocalDate.of(1900, 2, 28);
            case 2 -> LocalDate.of(9999, 12, 31);
            default -> LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
        };
    }

    private <T> List<T> some(int most, Supplier<T> one) {
        int size = longest ? most : random.nextInt(most + 1);
        var all = new ArrayList<T>();
        for (int i = 0; i < size; i++) all.add(one.get());
        return List.copyOf(all);
    }
}
