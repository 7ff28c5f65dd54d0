package org.yeep.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.yeep.indicator.IndicatorLibrary;
import org.yeep.plan.Plans;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** The board states where values should lie; who may is checked before. */
@ApplicationScoped
class IndicatorRangeService {
    private final IndicatorRangeRepository ranges;
    private final IndicatorLibrary library;
    private final Plans plans;

    IndicatorRangeService(IndicatorRangeRepository ranges, IndicatorLibrary library, Plans plans) {
        this.ranges = ranges;
        this.library = library;
        this.plans = plans;
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

    @Transactional
    IndicatorRangeResponse save(RangeSubject subject, SaveRangeRequest said, Precondition known) {
        var there = ranges.of(subject).orElse(null);
        if (there == null) {
            Versions.requireAbsent(known.ifMatch(), known.ifNoneMatch());
            there = IndicatorRange.of(subject, said);
            ranges.persist(there);
        } else {
            known.require(there.version());
            there.state(said);
        }
        ranges.flush();
        return IndicatorRangeResponse.of(there);
    }

    @Transactional
    void delete(RangeSubject subject, String ifMatch) {
        var there = require(subject);
        Versions.require(ifMatch, there.version());
        ranges.delete(there);
        ranges.flush();
    }

    private IndicatorRange require(RangeSubject subject) {
        return ranges.of(subject)
                .orElseThrow(() -> new NotFound(
                        "indicator-range",
                        subject.definitionId() != null ? subject.definitionId() : subject.planIndicatorId()));
    }
}
