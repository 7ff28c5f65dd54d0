package org.yeep.monitoring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class DeadlineExtensionRepository implements PanacheRepositoryBase<DeadlineExtension, UUID> {}
