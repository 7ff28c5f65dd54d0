package org.yeep.plan.exchange.docx;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yeep.shared.i18n.Messages;

/** Headings, numbers and dates as the reader's language writes them. */
class DocxWords {
    private final Messages messages;
    private final Locale language;

    DocxWords(Messages messages, Locale language) {
        this.messages = messages;
        this.language = language;
    }

    String say(String key) {
        return messages.text(language, "docx." + key);
    }

    String code(String group, Enum<?> code) {
        return code == null ? "" : say(group + "." + code.name());
    }

    String number(BigDecimal value) {
        if (value == null) return "";
        var format = NumberFormat.getInstance(language);
        format.setMaximumFractionDigits(4);
        return format.format(value);
    }

    String money(BigDecimal lira) {
        return lira == null ? "" : number(lira) + " TL";
    }

    String day(LocalDate day) {
        if (day == null) return "";
        return day.format(
                DateTimeFormatter.ofPattern(language.equals(Locale.ENGLISH) ? "d MMM uuuu" : "dd.MM.uuuu", language));
    }

    /** What is there of the two, an en dash between them. */
    static String range(Object from, Object to) {
        return Stream.of(from, to)
                .map(o -> o == null ? "" : o.toString())
                .filter(s -> !s.isEmpty())
                .distinct()
                .collect(Collectors.joining("–"));
    }

    /** The parts that say something, a blank between them. */
    static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(p -> !p.isBlank())
                .collect(Collectors.joining(" "));
    }
}
