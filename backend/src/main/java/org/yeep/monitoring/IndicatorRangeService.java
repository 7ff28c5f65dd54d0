package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.Plans;
import org.yeep.shared.http.Versions;
import org.yeep.shared.paging.Cursor;
import org.yeep.shared.paging.Page;
import org.yeep.shared.problem.DomainProblem.NotFound;
import org.yeep.shared.security.Caller;
import org.yeep.shared.security.Role;

/** The board states where values should lie, and what it said stays on record; who may is checked before. */
@ApplicationScoped
class IndicatorRangeService {
    private final IndicatorRangeRepository ranges;
    private final RangeStatementRepository statements;
    private final IndicatorLibrary library;
    private final Plans plans;
    private final Caller caller;
    private final Clock clock;

    IndicatorRangeService(
            IndicatorRangeRepository ranges,
            RangeStatementRepository statements,
            IndicatorLibrary library,
            Plans plans,
            Caller caller,
            Clock clock) {
        this.ranges = ranges;
        this.statements = statements;
        this.library = library;
        this.plans = plans;
        this.caller = caller;
        this.clock = clock;
    }

    RangeSubject definition(String code) {
        return library.byCode(code)
                .map(d -> RangeSubject.definition(d.id()))
                .orElseThrow(() -> new NotFound("indicator-definition", code));
    }

    RangeSubject planIndicator(UUID id) {
        return plans.indicator(id)
                .map(i -> RangeSubject.planIndicator(i.id()))
                .orElseThrow(() -> new NotFound("plan-indicator", id));
    }

    @Transactional
    IndicatorRangeResponse get(RangeSubject subject) {
        return IndicatorRangeResponse.of(require(subject));
    }

    /** All that was ever said, the present range too; newest first. */
    @Transactional
    Page<RangeStatementResponse> history(RangeSubject subject, Cursor after, int limit) {
        var found = statements.page(subject, after, limit + 1);
        return Page.of(found, limit, s -> Cursor.of(s.statedAt(), s.id())).map(RangeStatement::response);
    }

    @Transactional
    IndicatorRangeResponse save(RangeSubject subject, SaveRangeRequest said, Precondition known) {
        var who = who();
        var there = ranges.of(subject).orElse(null);
        if (there == null) {
            Versions.requireAbsent(known.ifMatch(), known.ifNoneMatch());
            there = IndicatorRange.of(subject, said, who);
            ranges.persist(there);
        } else {
            known.require(there.version());
            there.state(said, who);
        }
        statements.persist(RangeStatement.of(subject, there, who));
        ranges.flush();
        return IndicatorRangeResponse.of(there);
    }

    @Transactional
    void delete(RangeSubject subject, String ifMatch) {
        var there = require(subject);
        Versions.require(ifMatch, there.version());
        ranges.delete(there);
        statements.persist(RangeStatement.takenBack(subject, who()));
        ranges.flush();
    }

    private Attribution who() {
        var as = caller.has(Role.BOARD_CHAIR) ? RangeAuthor.BOARD_CHAIR : RangeAuthor.ADMIN;
        return new Attribution(caller.account(), as, clock.instant());
    }

    private IndicatorRange require(RangeSubject subject) {
        return ranges.of(subject).orElseThrow(() -> new NotFound("indicator-range", subject.id()));
    }
}
