package org.yeep.shared.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.yeep.shared.problem.DomainProblem.Malformed;

/** Where a list was left: the sort keys of its last item. Opaque to callers, who only hand it back. */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... keys) {
        return new Cursor(
                Arrays.stream(keys).map(k -> k == null ? "" : k.toString()).toList());
    }

    public String encoded() {
        var text = String.join(SEPARATOR, keys);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @return null for null: the beginning of the list
     * @throws Malformed if it is not a cursor with {@code size} keys
     */
    public static Cursor decode(String encoded, int size) {
        if (encoded == null) return null;
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var keys = List.of(text.split(SEPARATOR, -1));
            if (keys.size() == size && text.indexOf('\0') < 0) return new Cursor(keys);
        } catch (IllegalArgumentException e) {
            // falls through to the refusal: to the caller any broken cursor is the same
        }
        throw new Malformed("cursor-not-valid");
    }

    public String text(int index) {
        return keys.get(index);
    }

    public long number(int index) {
        try {
            return Long.parseLong(keys.get(index));
        } catch (NumberFormatException e) {
            throw new Malformed("cursor-not-valid");
        }
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(keys.get(index));
        } catch (DateTimeParseException e) {
            throw new Malformed("cursor-not-valid");
        }
    }

    public LocalDate day(int index) {
        try {
            return LocalDate.parse(keys.get(index));
        } catch (DateTimeParseException e) {
            throw new Malformed("cursor-not-valid");
        }
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(keys.get(index));
        } catch (IllegalArgumentException e) {
            throw new Malformed("cursor-not-valid");
        }
    }
}
