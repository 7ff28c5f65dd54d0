package org.yeep.notification;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class NotificationPreferenceRepository implements PanacheRepositoryBase<NotificationPreference, UUID> {
    Optional<NotificationPreference> of(String account) {
        return find("account", account).firstResultOptional();
    }
}
