package org.yeep.shared.paging;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;

/** Part of a list: the items and, if there are more, the cursor that asks for the next ones. */
public record Page<T>(@NotNull List<T> items, String next) {

    /** Cuts {@code found}, read with {@code limit + 1}, to {@code limit} and says where to go on. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        if (found.size() <= limit) return new Page<>(List.copyOf(found), null);
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)).encoded());
    }

    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(items.stream().map(change).toList(), next);
    }
}
