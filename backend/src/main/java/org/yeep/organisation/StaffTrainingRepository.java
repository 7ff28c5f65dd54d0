package org.yeep.organisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.problem.DomainProblem.Malformed;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.sql.Row;
import org.yeep.shared.sql.Sql;

@ApplicationScoped
class StaffTrainingRepository implements PanacheRepositoryBase<StaffTraining, UUID> {
    private final Sql sql;

    StaffTrainingRepository(Sql sql) {
        this.sql = sql;
    }

    StaffTraining require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("training", id));
    }

    /** Newest first, from after the cursor (date, id) on. */
    List<StaffTraining> page(UUID organisationId, Cursor after, int size) {
        var order = " order by heldOn desc, id desc";
        var query = after == null
                ? find("organisationId = ?1" + order, organisationId)
                : find(
                        "organisationId = ?1 and (heldOn < ?2 or heldOn = ?2 and id < ?3)" + order,
                        organisationId,
                        date(after),
                        after.uuid(1));
        return query.range(0, size - 1).list();
    }

    TrainingSummaryResponse summary(UUID organisationId) {
        return sql.first("""
                        select count(*) as trainings, max(held_on) as latest, sum(hours) as hours,
                               sum(female) as female, sum(male) as male
                        from staff_training where organisation_id = :organisation""", Map.of("organisation", organisationId), StaffTrainingRepository::summary)
                .orElseThrow();
    }

    private static TrainingSummaryResponse summary(Row row) {
        return TrainingSummaryResponse.of(
                (int) row.number("trainings"),
                row.date("latest"),
                row.decimal("hours"),
                row.integer("female"),
                row.integer("male"));
    }

    private static LocalDate date(Cursor cursor) {
        try {
            return LocalDate.parse(cursor.text(0));
        } catch (DateTimeException e) {
            throw new Malformed("cursor-not-valid");
        }
    }
}
