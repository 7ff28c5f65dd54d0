package org.yeep.shared.audit;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.yeep.shared.http.RequestContext;
import org.yeep.shared.security.Caller;

/** Tells the database who acts, so that its audit triggers catch every write, however it is made. */
@Singleton
class AuditActor implements AgroalPoolInterceptor {
    @Override
    public void onConnectionAcquire(Connection connection) {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            tell(connection, "system", "", "");
            return;
        }
        var request = container.instance(RequestContext.class).get();
        tell(connection, account(), request.id(), request.operation());
    }

    /** The identity may itself be under way (a permission check that reads the database): then nobody acts yet. */
    private static String account() {
        try {
            var account = Arc.container().instance(Caller.class).get().account();
            return account.isEmpty() ? "anonymous" : account;
        } catch (RuntimeException e) {
            Log.debug("No identity yet", e);
            return "system";
        }
    }

    private static void tell(Connection connection, String actor, String request, String operation) {
        var sql = "select set_config('yeep.actor', ?, false), set_config('yeep.request', ?, false),"
                + " set_config('yeep.operation', ?, false)";
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, actor);
            statement.setString(2, request);
            statement.setString(3, operation);
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not take the actor's name", e);
        }
    }
}
