package org.yeep.monitoring.template;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yeep.indicator.Measure;
import org.yeep.monitoring.MissingReason;
import org.yeep.monitoring.ObservationStatus;
import org.yeep.plan.importing.repairing.Folding;
import org.yeep.shared.i18n.Messages;

/** The words of a form in its language; read back in either, however they are capitalised. */
public final class TemplateWords {
    private static final List<Locale> BOTH = List.of(Messages.TURKISH, Locale.ENGLISH);
    /** Folded, in both languages; a program's own truth values too, as it writes them in a CSV. */
    private static final Set<String> YES = Set.of("var", "evet", "yes", "dogru", "true", "1");

    private static final Set<String> NO = Set.of("yok", "hayir", "no", "yanlis", "false", "0");

    private final Messages messages;
    private final Locale locale;

    public TemplateWords(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    boolean turkish() {
        return locale.equals(Messages.TURKISH);
    }

    String text(String key, Object... args) {
        return messages.text(locale, "template." + key, args);
    }

    String of(ObservationStatus status) {
        return text("status." + status);
    }

    String of(MissingReason reason) {
        return text("reason." + reason);
    }

    String of(Measure measure) {
        return text("measure." + measure);
    }

    String yesOrNo(boolean yes) {
        return text(yes ? "yes" : "no");
    }

    Optional<ObservationStatus> status(String written) {
        return find(ObservationStatus.values(), "status.", written);
    }

    Optional<MissingReason> reason(String written) {
        return find(MissingReason.values(), "reason.", written);
    }

    static Optional<Boolean> yesOrNo(String written) {
        var word = Folding.fold(written);
        if (YES.contains(word)) return Optional.of(true);
        return NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> find(E[] all, String prefix, String written) {
        var folded = Folding.fold(written);
        return Arrays.stream(all)
                .filter(e -> names(e, prefix).anyMatch(n -> Folding.fold(n).equals(folded)))
                .findFirst();
    }

    private Stream<String> names(Enum<?> one, String prefix) {
        var words = BOTH.stream().map(l -> messages.text(l, "template." + prefix + one));
        return Stream.concat(Stream.of(one.name()), words);
    }
}
