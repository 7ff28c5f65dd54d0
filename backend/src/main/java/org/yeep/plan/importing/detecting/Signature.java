package org.yeep.plan.importing.detecting;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.yeep.plan.importing.repairing.Folding;
import org.yeep.shared.json.Sha256;

/** What makes two sheets "the same form": their headers in their order. */
public final class Signature {
    private Signature() {}

    public static String of(SheetMapping sheet) {
        var headers = sheet.columns().stream()
                .map(c -> c.column() + "=" + Folding.fold(c.header()))
                .collect(Collectors.joining("|"));
        return Sha256.hex((sheet.layout() == Layout.CARD ? "card" : headers).getBytes(StandardCharsets.UTF_8));
    }
}
