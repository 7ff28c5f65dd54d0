package org.yeep.testing;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestAfterAllCallback;
import io.quarkus.test.junit.callback.QuarkusTestContext;
import java.sql.SQLException;

/** What one test class wrote is gone before the next one begins: they share an application and its database. */
public class CleanUp implements QuarkusTestAfterAllCallback {
    @Override
    public void afterAll(QuarkusTestContext context) {
        try {
            Arc.container().instance(Database.class).get().restoreStart();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
