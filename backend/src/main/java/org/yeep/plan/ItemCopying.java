package org.yeep.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.plan.document.ActionPart;
import org.yeep.plan.document.CopiedFrom;
import org.yeep.plan.document.ObjectivePart;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** Takes an objective or an action of another plan as a model for one's own, and says where it came from. */
@ApplicationScoped
class ItemCopying {
    private final DraftDesk desk;
    private final PlanItemRepository items;
    private final PlanDocuments documents;
    private final PlanDrafts drafts;
    private final Organisations organisations;
    private final Clock clock;

    ItemCopying(
            DraftDesk desk,
            PlanItemRepository items,
            PlanDocuments documents,
            PlanDrafts drafts,
            Organisations organisations,
            Clock clock) {
        this.desk = desk;
        this.items = items;
        this.documents = documents;
        this.drafts = drafts;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * With its milestones and indicators, without what is the other town's own: values, dates, money, status.
     *
     * @return the batch that takes it back
     * @throws NotFound if there is no such item, or none the caller may read
     */
    @Transactional
    UUID copy(UUID planId, UUID itemId, UUID parentId) {
        var item = items.find(itemId).orElseThrow(() -> new NotFound("plan-item", itemId));
        var source = desk.readable(item.planId().toString());
        var from = provenance(source, item);
        for (var theme : documents.of(source).themes()) {
            for (var objective : theme.objectives()) {
                if (objective.id().equals(itemId)) return bringIn(planId, objective, parentId, from);
                for (var action : objective.actions()) {
                    if (action.id().equals(itemId)) return bringIn(planId, action, parentId, from);
                }
            }
        }
        throw new NotFound("plan-item", itemId);
    }

    private UUID bringIn(UUID planId, ObjectivePart objective, UUID parentId, CopiedFrom from) {
        return drafts.bringIn(planId, Models.of(objective, from), parentId, from.itemTitle());
    }

    private UUID bringIn(UUID planId, ActionPart action, UUID parentId, CopiedFrom from) {
        return drafts.bringIn(planId, Models.of(action, from), parentId, from.itemTitle());
    }

    private CopiedFrom provenance(Plan source, PlanItemRef item) {
        var owner = organisations
                .find(source.organisationId())
                .map(OrganisationRef::name)
                .orElseThrow();
        var title = item.title() == null ? item.objectiveTitle() : item.title();
        return new CopiedFrom(source.id(), item.id(), source.content().titleTr(), owner, title, LocalDate.now(clock));
    }
}
