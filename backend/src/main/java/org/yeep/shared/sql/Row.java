package org.yeep.shared.sql;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** One row of a native query, read by column name; every accessor gives null for SQL null unless it says otherwise. */
public final class Row {
    private final Tuple tuple;

    Row(Tuple tuple) {
        this.tuple = tuple;
    }

    public String text(String column) {
        var value = tuple.get(column);
        return value == null ? null : value.toString();
    }

    public UUID uuid(String column) {
        return tuple.get(column, UUID.class);
    }

    public BigDecimal decimal(String column) {
        return plain(tuple.get(column, BigDecimal.class));
    }

    /** 12 for the database's 12.0000, and never 1E+1. */
    public static BigDecimal plain(BigDecimal number) {
        if (number == null) return null;
        var short_ = number.stripTrailingZeros();
        return short_.scale() < 0 ? short_.setScale(0) : short_;
    }

    public Integer integer(String column) {
        return tuple.get(column) instanceof Number number ? number.intValue() : null;
    }

    /** 0 for null: meant for counts and generated numbers. */
    public long number(String column) {
        return tuple.get(column) instanceof Number number ? number.longValue() : 0;
    }

    /** False for null. */
    public boolean flag(String column) {
        return Boolean.TRUE.equals(tuple.get(column));
    }

    public LocalDate date(String column) {
        var value = tuple.get(column);
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }

    public Instant instant(String column) {
        var value = tuple.get(column);
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    public <E extends Enum<E>> E code(String column, Class<E> type) {
        var text = text(column);
        return text == null ? null : Enum.valueOf(type, text);
    }

    /** Empty for null. */
    public List<String> texts(String column) {
        return tuple.get(column) instanceof String[] texts ? List.of(texts) : List.of();
    }

    /** Empty for null. */
    public List<Integer> integers(String column) {
        return tuple.get(column) instanceof Integer[] numbers ? List.of(numbers) : List.of();
    }

    /** Empty for null. */
    public List<UUID> uuids(String column) {
        return tuple.get(column) instanceof UUID[] ids ? List.of(ids) : List.of();
    }
}
