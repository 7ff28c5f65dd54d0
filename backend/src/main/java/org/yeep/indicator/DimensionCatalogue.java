package org.yeep.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yeep.organisation.OrganisationKind;
import org.yeep.organisation.OrganisationRef;
import org.yeep.organisation.Organisations;
import org.yeep.shared.http.Versions;
import org.yeep.shared.problem.DomainProblem.Conflict;
import org.yeep.shared.problem.DomainProblem.NotFound;

/** The dimensions as one municipality uses them: the official categories and its own. */
@ApplicationScoped
public class DimensionCatalogue {
    private final OwnCategoriesRepository own;
    private final Organisations organisations;

    DimensionCatalogue(OwnCategoriesRepository own, Organisations organisations) {
        this.own = own;
        this.organisations = organisations;
    }

    /** All of them in their order; one statement. */
    @Transactional
    public List<Dimension> of(UUID organisationId) {
        var stated = own.of(organisationId).stream()
                .collect(Collectors.toMap(OwnCategories::dimension, Function.identity()));
        return Dimensions.all().stream()
                .map(d -> stated.containsKey(d.code()) ? filled(d, stated.get(d.code())) : d)
                .toList();
    }

    /** The same where only these are asked for; without a look at the municipality if none is its own. */
    @Transactional
    public List<Dimension> of(UUID organisationId, Collection<String> codes) {
        boolean official =
                codes.stream().flatMap(c -> Dimensions.find(c).stream()).noneMatch(Dimension::own);
        return official ? Dimensions.all() : of(organisationId);
    }

    @Transactional
    List<Dimension> of(String idOrSlug) {
        return of(organisation(idOrSlug).id());
    }

    @Transactional
    Dimension one(String idOrSlug, String code) {
        var dimension = require(code);
        return own.of(organisation(idOrSlug).id(), code)
                .map(o -> filled(dimension, o))
                .orElse(dimension);
    }

    @Transactional
    Dimension save(String idOrSlug, String code, List<DimensionCategory> stated, String ifMatch, String ifNoneMatch) {
        var organisation = organisation(idOrSlug);
        var dimension = require(code);
        if (organisation.kind() != OrganisationKind.MUNICIPALITY || !dimension.own())
            throw new Conflict("dimension-not-own", dimension.words());
        var there = own.of(organisation.id(), code).orElse(null);
        if (there == null) {
            Versions.requireAbsent(ifMatch, ifNoneMatch);
            there = OwnCategories.of(organisation.id(), code, stated);
            own.persist(there);
        } else {
            Versions.require(ifMatch, there.version());
            there.state(stated);
        }
        own.flush();
        return filled(dimension, there);
    }

    private OrganisationRef organisation(String idOrSlug) {
        return organisations.byIdOrSlug(idOrSlug).orElseThrow(() -> new NotFound("organisation", idOrSlug));
    }

    private static Dimension require(String code) {
        return Dimensions.find(code).orElseThrow(() -> new NotFound("dimension", code));
    }

    private static Dimension filled(Dimension dimension, OwnCategories own) {
        return dimension.with(own.categories(), own.version());
    }
}
