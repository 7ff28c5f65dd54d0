package org.yeep.sample;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yeep.monitoring.Cycles;
import org.yeep.organisation.Organisations;
import org.yeep.plan.NewMonitoringIndicator;
import org.yeep.plan.Plans;
import org.yeep.plan.document.PlanKind;

/**
 * What a demonstration needs and no public source gives: a board, and a cycle that looks back on two real plans.
 * Everything in it is marked as a sample; it is made once, and only where {@code yeep.demo} is set.
 */
@Singleton
class SampleWorld {
    /** After the reference data (100) and before periods are opened, which happens at the default priority. */
    private static final int AFTER_REFERENCE = 200;

    private static final List<String> BY_SEX = List.of("sex");

    private final boolean demo;
    private final SampleRows rows;
    private final Organisations organisations;
    private final Plans plans;
    private final Cycles cycles;

    SampleWorld(
            @ConfigProperty(name = "yeep.demo") boolean demo,
            SampleRows rows,
            Organisations organisations,
            Plans plans,
            Cycles cycles) {
        this.demo = demo;
        this.rows = rows;
        this.organisations = organisations;
        this.plans = plans;
        this.cycles = cycles;
    }

    @Transactional
    void onStart(@Observes @Priority(AFTER_REFERENCE) StartupEvent start) {
        if (demo && !cycles.any()) make();
    }

    private void make() {
        rows.run("organisations.sql");
        rows.run("board-members.sql");
        var mersin = plan("mersin-buyuksehir", 2021);
        follow(mersin, "Toplumsal Cinsiyet Eşitliği Şefliğinin kurulması", "I072");
        follow(mersin, "Çocuk dostu bütçeleme çalışmalarına başlanması", "I016");
        follow(mersin, "eğitimi", "I071");
        var muratpasa = plan("antalya-muratpasa", 2022);
        follow(muratpasa, "okuryazarlık oranının yükseltilmesi", "I032");
        follow(muratpasa, "Kadın danışma merkezlerinin sayısının yükseltilmesi", "I054");
        var cycle = cycles.create(
                "Geriye dönük deneme döngüsü 2022–2023 (örnek)",
                "Trial cycle looking back, 2022–2023 (sample)",
                LocalDate.of(2022, 1, 1),
                30,
                7,
                "system");
        cycles.addPlan(cycle, mersin);
        cycles.addPlan(cycle, muratpasa);
    }

    /** The municipality's equality action plan that begins in {@code year}. */
    private UUID plan(String municipality, int year) {
        var owner = organisations.bySlug(municipality).orElseThrow();
        return plans.ofOrganisation(owner.id()).stream()
                .filter(p -> p.kind() == PlanKind.EQUALITY_ACTION_PLAN
                        && Integer.valueOf(year).equals(p.startYear()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void follow(UUID plan, String itemTitleEnd, String definitionCode) {
        var item = plans.items(plan).stream()
                .filter(i -> i.assessable() && i.title() != null && i.title().contains(itemTitleEnd))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No item of the plan says " + itemTitleEnd));
        plans.addMonitoringIndicator(
                plan, item.id(), new NewMonitoringIndicator(definitionCode, BY_SEX, null, null, null));
    }
}
