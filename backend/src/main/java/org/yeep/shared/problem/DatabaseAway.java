package org.yeep.shared.problem;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Tells a database that cannot be reached, or asks to try again, from a mistake of ours. */
final class DatabaseAway {
    static final long RETRY_AFTER_SECONDS = 5;
    /** Classes of SQLSTATE: connection, too few resources, operator's intervention, rolled back for another's sake. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40");

    private DatabaseAway() {}

    /** Looks at what was suppressed too: where a commit fails, the transaction manager keeps the reason there. */
    static boolean caused(Throwable failure) {
        return caused(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static boolean caused(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) return false;
        if (failure instanceof SQLException sql && passing(sql)) return true;
        return caused(failure.getCause(), seen)
                || Arrays.stream(failure.getSuppressed()).anyMatch(s -> caused(s, seen));
    }

    /** The pool itself gives no SQLSTATE when no connection became free in time. */
    private static boolean passing(SQLException sql) {
        var state = sql.getSQLState();
        if (state == null) return String.valueOf(sql.getMessage()).contains("acquisition timeout");
        return state.length() == 5 && PASSING.contains(state.substring(0, 2));
    }
}
