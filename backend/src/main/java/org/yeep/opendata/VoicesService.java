package org.yeep.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.plan.PlanRef;
import org.yeep.plan.Plans;
import org.yeep.shared.problem.DomainProblem.NotFound;

@ApplicationScoped
class VoicesService {
    private final Plans plans;
    private final VoicesRepository voices;

    VoicesService(Plans plans, VoicesRepository voices) {
        this.plans = plans;
        this.voices = voices;
    }

    @Transactional
    VoicesResponse read(UUID itemId, LocalDate day) {
        var asOf = AsOf.of(day);
        var item = plans.item(itemId)
                .filter(i -> plans.find(i.planId()).map(PlanRef::visible).orElse(false))
                .orElseThrow(() -> new NotFound("plan-item", itemId));
        return new VoicesResponse(item.id(), item.planId(), day, voices.of(itemId, asOf));
    }
}
