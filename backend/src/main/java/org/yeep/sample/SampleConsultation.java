package org.yeep.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.plan.Plans;
import org.yeep.plan.lifecycle.PastConsultations;

/**
 * A plan about which the public was asked and answers are due: a consultation takes longer than anybody looks at a
 * demonstration. Made once, marked as a sample, and only where {@code yeep.demo} is set.
 */
@Singleton
class SampleConsultation {
    private static final int AFTER_REFERENCE = 200;
    private static final UUID PLAN = UUID.fromString("0198f000-0000-7000-8000-0000000d0001");

    private final boolean demo;
    private final SampleRows rows;
    private final Plans plans;
    private final PastConsultations consultations;
    private final Clock clock;

    SampleConsultation(
            @ConfigProperty(name = "yeep.demo") boolean demo,
            SampleRows rows,
            Plans plans,
            PastConsultations consultations,
            Clock clock) {
        this.demo = demo;
        this.rows = rows;
        this.plans = plans;
        this.consultations = consultations;
        this.clock = clock;
    }

    @Transactional
    void onStart(@Observes @Priority(AFTER_REFERENCE) StartupEvent start) {
        if (!demo || plans.find(PLAN).isPresent()) return;
        var today = LocalDate.now(clock);
        rows.run("consulted-plan.sql");
        consultations.record(
                PLAN,
                "muratpasa.veri",
                today.minusDays(20).atTime(10, 0).atZone(clock.getZone()).toInstant(),
                today.minusDays(1));
        rows.run("comments.sql");
    }
}
