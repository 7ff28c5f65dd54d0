package org.yeep.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.yeep.shared.http.Versions;
import org.yeep.shared.json.MergePatch;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;

@ApplicationScoped
class TrainingService {
    private final OrganisationRepository organisations;
    private final StaffTrainingRepository trainings;
    private final MergePatch patches;
    private final Clock clock;

    TrainingService(
            OrganisationRepository organisations, StaffTrainingRepository trainings, MergePatch patches, Clock clock) {
        this.organisations = organisations;
        this.trainings = trainings;
        this.patches = patches;
        this.clock = clock;
    }

    @Transactional
    Page<TrainingResponse> page(String idOrSlug, Cursor after, int limit) {
        var found = trainings.page(organisations.require(idOrSlug).id(), after, limit + 1);
        return Page.of(found, limit, t -> Cursor.of(t.said().heldOn(), t.id())).map(TrainingResponse::of);
    }

    @Transactional
    TrainingResponse add(String idOrSlug, SaveTrainingRequest said) {
        var organisation = organisations.require(idOrSlug);
        organisation.requireMunicipality();
        var training = StaffTraining.of(organisation.id(), said, LocalDate.now(clock));
        trainings.persistAndFlush(training);
        return TrainingResponse.of(training);
    }

    @Transactional
    TrainingResponse edit(UUID id, byte[] patch, String ifMatch) throws IOException {
        var training = trainings.require(id);
        Versions.require(ifMatch, training.version());
        training.state(patches.apply(training.said(), patch), LocalDate.now(clock));
        trainings.flush();
        return TrainingResponse.of(training);
    }

    @Transactional
    void delete(UUID id, String ifMatch) {
        var training = trainings.require(id);
        Versions.require(ifMatch, training.version());
        trainings.delete(training);
        trainings.flush();
    }
}
